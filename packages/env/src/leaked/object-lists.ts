import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from './git.ts'

const listing = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)']

/**
 * The names of all objects in a file for each share, in which neighbours stay together: objects are stored as differences
 * from those next to them. Names are written out as they come, for a repository may have millions.
 * @param shares of the whole; the last one takes what is left.
 * @param total of objects, about. @returns descriptors, each as soon as its file is written, to read from and to close.
 */
export async function* listObjects(git: Git, shares: readonly number[], total: number): AsyncGenerator<number> {
  const ahead = shares.slice(0, -1).map((share) => Math.ceil(share * total))
  let list: ListFile | null = null
  let line = 0
  try {
    for await (const names of git.chunks(listing)) {
      line ||= names.indexOf('\n') + 1
      for (let at = 0; at < names.length;) {
        list ??= new ListFile((ahead.shift() ?? Infinity) * line)
        at += list.write(names.subarray(at))
        if (!list.isFull) continue
        const { descriptor }: ListFile = list
        list = null
        yield descriptor
      }
    }
    const last = list
    list = null
    if (last) yield last.descriptor
  } finally {
    if (list) closeSync(list.descriptor)
  }
}

/** A file without a name, which is gone when it is closed. */
class ListFile {
  readonly descriptor: number
  readonly #size: number
  #written = 0

  constructor(size: number) {
    const directory = mkdtempSync(join(tmpdir(), 'why401-'))
    try {
      this.descriptor = openSync(join(directory, 'list'), 'wx+', 0o600)
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
    this.#size = size
  }

  get isFull(): boolean {
    return this.#written >= this.#size
  }

  /** As much as there is room for. At a given position, so that who reads begins at the beginning. @returns how much. */
  write(names: Buffer): number {
    const length = Math.min(names.length, this.#size - this.#written)
    const written = writeSync(this.descriptor, names, 0, length, this.#written)
    this.#written += written
    return written
  }
}
