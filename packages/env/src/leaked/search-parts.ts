import { closeSync } from 'node:fs'
import type { Git } from './git.ts'
import type { Found, HitObject, ObjectSearch, Seen } from './object-hits.ts'
import { listObjects } from './object-lists.ts'
import { openPipes, type Pipe } from './pipe.ts'
import { SearchThread } from './search-thread.ts'

/**
 * Of all objects, for all threads together. What an object costs differs threefold between parts of a repository, so who is
 * done with a part takes the next. Large ones first: each git fills a cache anew.
 */
const rounds = [1 / 2, 1 / 4, 1 / 8, 1 / 8]

/** A part of the objects: their names in a file, and the pipe for what git makes of them. */
interface Part extends Pipe {
  readonly list: number
}

/** Searches with several threads, each with a git of its own. Null where there are no named pipes. */
export async function searchParts(git: Git, search: ObjectSearch, count: number): Promise<Found | null> {
  const shares = rounds.flatMap((share) => Array.from({ length: count }, () => share / count))
  const pipes = openPipes(shares.length)
  if (pipes === null) return null
  const needles = search.wanted.needles.map(({ bytes }) => bytes)
  const onSeen = sum(search.onProgress)
  const threads = Array.from({ length: count }, () => new SearchThread(needles, onSeen))
  const parts = partsOf(listObjects(git, shares, search.total), pipes)
  const work = threads.map((thread) => searchWith(thread, git, parts))
  // A thread that waits for git cannot be stopped: each ends its part, even when another fails.
  await Promise.allSettled(work)
  await Promise.all(threads.map((thread) => thread.stop()))
  return new Map((await Promise.all(work)).flat().map((object) => [object.id, object]))
}

/** Each to whoever asks first. */
async function* partsOf(lists: AsyncIterable<number>, pipes: readonly Pipe[]): AsyncGenerator<Part> {
  const unused = [...pipes]
  try {
    for await (const list of lists) yield { list, ...(unused.shift() as Pipe) }
  } finally {
    for (const { input, output } of unused) [input, output].forEach((descriptor) => closeSync(descriptor))
  }
}

/** Takes parts until there are no more. A failure ends `parts` for all. */
async function searchWith(thread: SearchThread, git: Git, parts: AsyncIterable<Part>): Promise<readonly HitObject[]> {
  const found: HitObject[] = []
  for await (const { list, input, output } of parts) {
    try {
      const end = git.pour(['cat-file', '--buffer', '--batch'], list, output)
      // The thread may fail first, and says more.
      end.catch(() => {})
      found.push(...(await thread.search(input)))
      await end
    } finally {
      closeSync(list)
      closeSync(input)
    }
  }
  return found
}

function sum(onProgress: (seen: Seen) => void): (more: Seen) => void {
  const seen = { objects: 0, bytes: 0 }
  return ({ objects, bytes }) => {
    seen.objects += objects
    seen.bytes += bytes
    onProgress(seen)
  }
}
