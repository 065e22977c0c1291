import { readdirSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'
import { definitionsIn, type Definition } from './env-definitions.ts'
import { envFilesIn } from './env-files.ts'
import { readableEnds, sitesIn } from './sites/find.ts'
import type { HeaderSite } from './sites/site.ts'
import { readTextFile, type TextFile } from './text-file.ts'

const mostFiles = 5000
const leftOut = /^(?:node_modules|dist|build|out|target|vendor|coverage|venv|site-packages|__pycache__)$/
const lockFile = /^(?:package-lock|npm-shrinkwrap)\.json$|^pnpm-lock\.yaml$/

/** Text that mentions something, for a person to look at. */
export interface Mention {
  readonly file: TextFile
  readonly offset: number
}

/** The files of a project that an edit may touch, each read once. */
export class ProjectFiles {
  readonly directory: string
  /** Given as input of the diagnosis; null where there was none. */
  readonly input: TextFile | null
  #envFiles: readonly TextFile[] | null = null
  #paths: readonly string[] | null = null
  readonly #texts = new Map<string, TextFile | null>()

  /** @param input path of the file that the diagnosis was made from. */
  constructor(directory: string, input: string | null) {
    this.directory = directory
    this.input = input === null ? null : readTextFile(resolve(directory, input))
  }

  /** As a user writes it. */
  shown(path: string): string {
    const inside = relative(this.directory, path)
    return inside.startsWith('..') ? path : inside
  }

  definitions(variable: string): readonly Definition[] {
    this.#envFiles ??= envFilesIn(this.directory).flatMap((path) => readTextFile(path) ?? [])
    return this.#envFiles.flatMap(definitionsIn).filter(({ name }) => name === variable)
  }

  /** Places that send a header of this name, in whatever letter case; those of the input come alone where it has any. */
  headerSites(name: string): readonly HeaderSite[] {
    const isNamed = (site: HeaderSite): boolean => site.name.toLowerCase() === name.toLowerCase()
    const own = this.input ? (sitesIn(this.input) ?? []).filter(isNamed) : []
    return own.length > 0 ? own : this.#mentioning(name).flatMap((file) => (sitesIn(file) ?? []).filter(isNamed))
  }

  /** Every place of the project where the words stand, whether or not it can be edited. */
  mentions(words: string): readonly Mention[] {
    return this.#mentioning(words).flatMap((file) => {
      const lower = file.text.toLowerCase()
      const found: Mention[] = []
      for (let at = lower.indexOf(words.toLowerCase()); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1))
        found.push({ file, offset: at })
      return found
    })
  }

  /** Files of the project below `folder` whose names end so. */
  below(folder: string, end: RegExp): readonly TextFile[] {
    const prefix = join(this.directory, folder)
    return this.#all()
      .filter((path) => path.startsWith(prefix) && end.test(path))
      .flatMap((path) => this.#read(path) ?? [])
  }

  #mentioning(words: string): TextFile[] {
    const sought = words.toLowerCase()
    return this.#all()
      .flatMap((path) => this.#read(path) ?? [])
      .filter(({ text }) => text.toLowerCase().includes(sought))
  }

  #read(path: string): TextFile | null {
    if (path === this.input?.path) return this.input
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    const file = readTextFile(path)
    this.#texts.set(path, file)
    return file
  }

  #all(): readonly string[] {
    this.#paths ??= [...walk(this.directory)]
    return this.#paths
  }
}

/** Breadth first, so that what lies near the top is seen whatever the bound. */
function* walk(top: string): Generator<string> {
  const folders = [top]
  let count = 0
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift())
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !leftOut.test(entry.name) && (!entry.name.startsWith('.') || entry.name === '.github'))
        folders.push(join(folder, entry.name))
      else if (entry.isFile() && readableEnds.has(extname(entry.name).toLowerCase()) && !lockFile.test(entry.name)) {
        if (++count > mostFiles) return
        yield join(folder, entry.name)
      }
    }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch {
    return []
  }
}
