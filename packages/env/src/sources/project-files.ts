import { existsSync, readdirSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { readFileBounded } from './read-file.ts'
import { SourceText } from './source-text.ts'

const mostFiles = 40_000
const deepest = 16
const mostAncestors = 24
const largestFile = 1024 * 1024
/** Of files that are kept; code is read once and let go. */
const mostKeptBytes = 64 * 1024 * 1024

/** What others wrote, or what tools keep for themselves. */
const foreign = new Set(
  `node_modules .git .hg .svn .jj bower_components .venv venv .tox .nox __pycache__ .mypy_cache .ruff_cache .pytest_cache
  .cache .parcel-cache .turbo .yarn .pnpm-store .gradle .terraform .direnv vendor Pods .idea_modules site-packages`.split(
    /\s+/,
  ),
)
/** What a build writes. */
const built = new Set('dist build out .next .nuxt .output .svelte-kit .vercel .netlify storybook-static'.split(' '))

/** The files of a project: listed once, read within bounds. Nothing outside is followed by a symbolic link of a folder. */
export class ProjectFiles {
  readonly directory: string
  readonly #home: string | null
  readonly #kept = new Map<string, SourceText | null>()
  #keptBytes = 0
  #listed: Listed | null = null

  constructor(directory: string, home: string | null) {
    this.directory = directory
    this.#home = home
  }

  /** Own files, relative with `/`, those of the upper folders first. */
  get own(): readonly string[] {
    return this.#list().own
  }

  /** Folders that a build wrote, relative with `/`. */
  get outputs(): readonly string[] {
    return this.#list().outputs
  }

  /** There were more files than are looked at. */
  get isCut(): boolean {
    return this.#list().isCut
  }

  /** Own files whose base name fits. */
  named(name: RegExp): readonly string[] {
    return this.own.filter((file) => name.test(file.slice(file.lastIndexOf('/') + 1)))
  }

  /** The project's folder and those above it, up to the root of the repository; outside of one, below the home directory. */
  get ancestors(): readonly string[] {
    const found: string[] = []
    for (let at = this.directory; found.length < mostAncestors; at = dirname(at)) {
      if (at === this.#home && at !== this.directory) break
      found.push(at)
      if (existsSync(join(at, '.git')) || dirname(at) === at) break
    }
    return found.length < mostAncestors && found.at(-1) !== dirname(found.at(-1) ?? '') ? found : found.slice(0, 1)
  }

  /** A file, kept for the next who asks; null where it cannot be read or is too large. @param path absolute or relative to the project. */
  read(path: string): SourceText | null {
    const absolute = this.resolve(path)
    const kept = this.#kept.get(absolute)
    if (kept !== undefined) return kept
    const read = this.readOnce(absolute)
    if (this.#keptBytes < mostKeptBytes) {
      this.#kept.set(absolute, read)
      this.#keptBytes += read?.bytes.length ?? 0
    }
    return read
  }

  /** As `read`, for the many files that only one looks at. */
  readOnce(path: string, mostBytes = largestFile): SourceText | null {
    const absolute = this.resolve(path)
    const bytes = readFileBounded(absolute, mostBytes)
    return bytes && new SourceText(absolute, this.shown(absolute), bytes)
  }

  /** Regular files among these, read. */
  readAll(paths: readonly string[]): readonly SourceText[] {
    return paths.flatMap((path) => this.read(path) ?? [])
  }

  /** As `readAll`, without files that do not name the variable that is asked for, if one is: most need not be parsed. */
  readNaming(paths: readonly string[], variable: string | null | undefined): readonly SourceText[] {
    const files = this.readAll(paths)
    return variable ? files.filter(({ bytes }) => bytes.includes(variable)) : files
  }

  /** Names in a folder, sorted; none where there is no such folder. */
  namesIn(folder: string): readonly string[] {
    try {
      return readdirSync(this.resolve(folder)).sort().slice(0, mostFiles)
    } catch {
      return []
    }
  }

  resolve(path: string): string {
    return isAbsolute(path) ? path : join(this.directory, path)
  }

  /** The file that `shown` gave this name. */
  absolute(shown: string): string {
    return this.#home !== null && shown.startsWith('~/') ? join(this.#home, shown.slice(2)) : this.resolve(shown)
  }

  /** How the user would write a path. */
  shown(absolute: string): string {
    const fromHere = relative(this.directory, absolute)
    if (!fromHere.startsWith('..')) return slashed(fromHere)
    const fromHome = this.#home === null ? '..' : relative(this.#home, absolute)
    const isAbove = /^(?:\.\.[/\\])+[^/\\]+$/.test(fromHere) && fromHere.split(sep).length <= 8
    if (isAbove) return slashed(fromHere)
    return fromHome.startsWith('..') ? absolute : `~/${slashed(fromHome)}`
  }

  #list(): Listed {
    return (this.#listed ??= list(this.directory))
  }
}

interface Listed {
  readonly own: readonly string[]
  readonly outputs: readonly string[]
  readonly isCut: boolean
}

function list(directory: string): Listed {
  const own: string[] = []
  const outputs: string[] = []
  const folders: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }]
  for (let next = 0; next < folders.length && own.length < mostFiles; next++) {
    const { path, depth } = folders[next] as (typeof folders)[number]
    for (const entry of entriesOf(join(directory, path))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) {
        if (foreign.has(entry.name)) continue
        if (built.has(entry.name)) outputs.push(inner)
        else if (depth < deepest) folders.push({ path: inner, depth: depth + 1 })
      } else own.push(inner)
    }
  }
  return { own: own.slice(0, mostFiles), outputs, isCut: own.length >= mostFiles }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
