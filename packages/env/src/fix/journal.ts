import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { directoryId } from './state-directory.ts'
import { makePrivateDirectory, temporaryPath, writePrivately } from './write-atomically.ts'

/** One file that a fix changed, with what it takes to put it back. */
export interface JournalFile {
  /** Absolute. */
  readonly path: string
  /** The bytes before, in base64: a copy of the user's own file, keys and all. */
  readonly before: string
  readonly hashBefore: string
  readonly hashAfter: string
}

export interface JournalEntry {
  readonly version: 1
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** What was done, in words without a key. */
  readonly says: readonly string[]
  readonly files: readonly JournalFile[]
}

/** Older fixes than these are forgotten: copies of keys should not lie about for ever. */
const mostEntries = 20

/**
 * The fixes made in one directory, newest last: a private directory outside the project (mode 0700), one file an entry
 * (mode 0600).
 */
export class Journal {
  readonly #directory: string

  constructor(state: string, directory: string) {
    this.#directory = join(state, 'journal', directoryId(directory))
  }

  /** Must have returned before the first of its files is touched. */
  add(entry: Omit<JournalEntry, 'version' | 'id'>): JournalEntry {
    makePrivateDirectory(this.#directory)
    const id = randomBytes(6).toString('hex')
    const whole: JournalEntry = { version: 1, id, ...entry }
    writePrivately(join(this.#directory, this.#nameOf(whole)), JSON.stringify(whole), id)
    for (const name of this.#names().slice(0, -mostEntries)) rmSync(join(this.#directory, name), { force: true })
    return whole
  }

  last(): JournalEntry | null {
    const name = this.#names().at(-1)
    return name === undefined ? null : this.#read(name)
  }

  /** Null where it was taken back, or is too old to be kept. */
  byId(id: string): JournalEntry | null {
    const name = this.#names().find((one) => one.endsWith(`-${id}.json`))
    return name === undefined ? null : this.#read(name)
  }

  remove(entry: JournalEntry): void {
    rmSync(join(this.#directory, this.#nameOf(entry)), { force: true })
  }

  /** Removes what an interrupted run left beside the files it was about to change. */
  sweep(): void {
    if (!existsSync(this.#directory)) return
    for (const name of readdirSync(this.#directory))
      if (/\.json\.why401-[0-9a-f]+$/.test(name)) rmSync(join(this.#directory, name), { force: true })
    for (const name of this.#names()) {
      const entry = this.#read(name)
      for (const { path } of entry?.files ?? []) rmSync(temporaryPath(realOf(path), entry?.id ?? ''), { force: true })
    }
  }

  #nameOf({ at, id }: JournalEntry): string {
    return `${String(at).padStart(15, '0')}-${id}.json`
  }

  #names(): string[] {
    if (!existsSync(this.#directory)) return []
    return readdirSync(this.#directory)
      .filter((name) => /^\d{15}-[0-9a-f]{12}\.json$/.test(name))
      .sort()
  }

  #read(name: string): JournalEntry | null {
    try {
      const entry = JSON.parse(readFileSync(join(this.#directory, name), 'utf8')) as JournalEntry
      return entry.version === 1 && Array.isArray(entry.files) ? entry : null
    } catch {
      return null
    }
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
