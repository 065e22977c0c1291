import { GitError, type Git } from './git.ts'

/** A commit that brought an object to a path. */
export interface Introduction {
  readonly object: string
  readonly commit: string
  /** Of the commit; seconds since the epoch. */
  readonly time: number
  /** As git stores it: bytes of any encoding. */
  readonly path: Buffer
}

export interface Introductions {
  readonly list: readonly Introduction[]
  /** Not where objects are missing (a partial or damaged clone): git stops there. */
  readonly isWhole: boolean
}

/** Beyond this git compares every change with a long list, and so can we. */
const mostNamed = 1000
const format = '--format=%H %ct'
const header = /^\n?([0-9a-f]{40,64}) (\d+)$/

/**
 * Which commits brought these objects, newest first. In a merge only what none of its parents has counts as brought.
 * @param commits arguments of `git log` that select them. @param input for its `--stdin`.
 */
export async function introductionsOf(
  git: Git,
  objects: ReadonlySet<string>,
  commits: readonly string[],
  input = '',
): Promise<Introductions> {
  const named = objects.size > mostNamed ? [] : [...objects].map((id) => `--find-object=${id}`)
  const reader = new RawLog(objects)
  const how = ['log', ...commits, '-c', '--root', '--raw', '-z', '--no-abbrev', '--no-renames', format, ...named]
  try {
    await git.stream(how, input, (chunk) => reader.push(chunk))
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === null) throw error
    return { list: reader.introductions, isWhole: false }
  }
  return { list: reader.introductions, isWhole: true }
}

/** Reads `git log --raw -z`: a header for each commit, then `:<modes> <ids> <kinds>` and a path for each change, all ended by NUL. */
class RawLog {
  readonly introductions: Introduction[] = []
  readonly #objects: ReadonlySet<string>
  #rest: Buffer = Buffer.alloc(0)
  #commit = ''
  #time = 0
  /** The object that the change ends with, once that has been read and its path has not. */
  #object: string | null = null

  constructor(objects: ReadonlySet<string>) {
    this.#objects = objects
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let from = 0
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      this.#read(bytes.subarray(from, end))
      from = end + 1
    }
    this.#rest = Buffer.from(bytes.subarray(from))
  }

  #read(token: Buffer): void {
    if (this.#object !== null) return this.#end(token)
    const text = token.toString('latin1')
    const begins = header.exec(text)
    if (begins) {
      this.#commit = begins[1] as string
      this.#time = Number(begins[2])
    } else if (/^\n?:/.test(text)) {
      // As many colons as parents, as many modes and ids and one more of each; the last id is the new one.
      this.#object = text.split(' ').at(-2) ?? ''
    }
  }

  #end(path: Buffer): void {
    const object = this.#object as string
    this.#object = null
    if (this.#objects.has(object))
      this.introductions.push({ object, commit: this.#commit, time: this.#time, path: Buffer.from(path) })
  }
}
