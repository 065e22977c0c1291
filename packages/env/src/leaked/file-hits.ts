import { closeSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs'
import { LineCounter, type Position } from './lines.ts'
import { StreamSearch } from './stream-search.ts'
import type { Wanted } from './wanted.ts'

/** Where one needle stands in a file on disk. */
export interface FileHit {
  readonly path: Buffer
  readonly needle: number
  readonly position: Position
  /** Whether the name of the file holds the key, and not its content. */
  readonly inName: boolean
}

const bufferSize = 256 * 1024
const mostHits = 20
const slash = Buffer.from('/')

/** All regular files below a directory, by bytes: names need not be UTF-8. Links are not followed; what cannot be read is left out. */
export function* filesBelow(directory: Buffer, skips: (path: Buffer, name: string) => boolean): Generator<Buffer> {
  for (const entry of entriesOf(directory)) {
    const path = Buffer.concat([directory, slash, entry.name])
    if (skips(path, entry.name.toString('latin1'))) continue
    if (entry.isDirectory()) yield* filesBelow(path, skips)
    else if (entry.isFile()) yield path
  }
}

function entriesOf(directory: Buffer): readonly Dirent<Buffer>[] {
  try {
    return readdirSync(directory, { encoding: 'buffer', withFileTypes: true })
  } catch {
    return []
  }
}

/** Searches files one after the other with one buffer. */
export class FileSearch {
  readonly #wanted: Wanted
  readonly #buffer = Buffer.allocUnsafe(bufferSize)

  constructor(wanted: Wanted) {
    this.#wanted = wanted
  }

  /** What stands in the file and in its name. */
  search(path: Buffer): readonly FileHit[] {
    const stream = new StreamSearch(this.#wanted.search)
    const found: { needle: number; start: number }[] = []
    this.#read(path, (chunk) => {
      for (const hit of stream.push(chunk))
        if (found.filter(({ needle }) => needle === hit.needle).length < mostHits) found.push(hit)
      return true
    })
    const lines = found.length > 0 ? this.#lines(path, found) : new Map<number, Position>()
    const inContent = found.flatMap(({ needle, start }) => {
      const position = lines.get(start)
      return position ? [{ path, needle, position, inName: false }] : []
    })
    return [...this.#inName(path), ...inContent]
  }

  #lines(path: Buffer, found: readonly { readonly start: number }[]): ReadonlyMap<number, Position> {
    const counter = new LineCounter(found.map(({ start }) => start))
    this.#read(path, (chunk) => {
      counter.push(chunk)
      return !counter.isDone
    })
    return counter.positions
  }

  #inName(path: Buffer): readonly FileHit[] {
    const hits: FileHit[] = []
    const name = path.subarray(path.lastIndexOf('/') + 1)
    this.#wanted.search.search(name, (needle, start) =>
      hits.push({ path, needle, position: { line: 1, column: start + 1 }, inName: true }),
    )
    return hits
  }

  /** @param onChunk says whether to go on. */
  #read(path: Buffer, onChunk: (chunk: Buffer) => boolean): void {
    try {
      const fd = openSync(path, 'r')
      try {
        for (let size = readSync(fd, this.#buffer); size > 0; size = readSync(fd, this.#buffer))
          if (!onChunk(this.#buffer.subarray(0, size))) return
      } finally {
        closeSync(fd)
      }
    } catch {
      // Gone since it was listed, or not for this user.
    }
  }
}
