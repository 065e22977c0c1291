import { closeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Git } from './git.ts'
import { ObjectHits, type Found, type ObjectSearch } from './object-hits.ts'
import { openPipes, readToEnd } from './pipe.ts'
import { searchParts } from './search-parts.ts'

/** Listing the objects first and starting threads costs time of its own. */
const worthDividing = 20_000
/** The git of each holds some 100 MB. */
const mostThreads = 4

const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch']

/** Searches every object that the repository holds, whatever refers to it, in the order in which they are stored. */
export async function searchObjects(git: Git, search: ObjectSearch): Promise<Found> {
  const threads = search.total < worthDividing ? 1 : Math.min(mostThreads, availableParallelism())
  const found = threads > 1 ? await searchParts(git, search, threads) : await searchPipe(git, search)
  return found ?? searchStream(git, search)
}

/** Null where there are no named pipes. */
async function searchPipe(git: Git, { wanted, onProgress }: ObjectSearch): Promise<Found | null> {
  const [pipe] = openPipes(1) ?? []
  if (pipe === undefined) return null
  const hits = new ObjectHits(wanted.search)
  try {
    const end = git.pour(all, 'ignore', pipe.output)
    // Reading may fail first, and says more.
    end.catch(() => {})
    readToEnd(pipe.input, (chunk) => {
      hits.push(chunk)
      onProgress(hits.seen)
    })
    await end
  } finally {
    closeSync(pipe.input)
  }
  return hits.found
}

async function searchStream(git: Git, { wanted, onProgress }: ObjectSearch): Promise<Found> {
  const hits = new ObjectHits(wanted.search)
  await git.stream(all, '', (chunk) => {
    hits.push(chunk)
    onProgress(hits.seen)
  })
  return hits.found
}
