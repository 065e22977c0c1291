import { join, sep } from 'node:path'
import { FileSearch, filesBelow, type FileHit } from './file-hits.ts'
import type { FileFinding } from './finding.ts'
import { GitError, type Git } from './git.ts'
import type { Repository } from './repository.ts'
import { stagedFiles } from './refs.ts'
import type { Needle, Wanted, WantedKey } from './wanted.ts'

/** The files of a directory and of the repository around it, searched one after the other. */
export class FileFindings {
  readonly #keys: readonly WantedKey[]
  readonly #wanted: Wanted
  readonly #search: FileSearch
  readonly #onFile: () => void

  constructor(keys: readonly WantedKey[], wanted: Wanted, onFile: () => void) {
    this.#keys = keys
    this.#wanted = wanted
    this.#search = new FileSearch(wanted)
    this.#onFile = onFile
  }

  /** Everything in the work tree: tracked, untracked and ignored, dependencies and build output. */
  async inWorkTree(root: string, git: Git | null): Promise<readonly FileFinding[]> {
    const hits = this.#below(root, (_, name) => name === '.git')
    if (hits.length === 0) return []
    const states = await fileStates(git, root, hits)
    return this.#findings('work-tree', root, hits, states)
  }

  /** The repository's own files but for its objects, which are compressed: configuration, messages, hooks, large files. */
  inGitDirectories({ gitDirectories, workTree }: Repository): readonly FileFinding[] {
    const hits = gitDirectories.flatMap((directory) => {
      const objects = join(directory, 'objects')
      return this.#below(directory, (path) => path.toString() === objects)
    })
    const root = workTree ?? gitDirectories[0] ?? ''
    return this.#findings('git-directory', root, hits, () => 'outside')
  }

  #below(directory: string, skips: (path: Buffer, name: string) => boolean): readonly FileHit[] {
    const hits: FileHit[] = []
    for (const path of filesBelow(Buffer.from(directory), skips)) {
      hits.push(...this.#search.search(path))
      this.#onFile()
    }
    return hits
  }

  /** One for each line: the parts of a key that may be broken into lines stand in one otherwise. */
  #findings(
    where: FileFinding['where'],
    root: string,
    hits: readonly FileHit[],
    stateOf: (path: Buffer) => FileFinding['git'],
  ): readonly FileFinding[] {
    const byLine = new Map<string, FileFinding>()
    for (const hit of hits) {
      const finding = this.#finding(where, root, hit, stateOf(relativeTo(root, hit.path)))
      const { key, spelling, position } = finding
      const name = [hit.path.toString('latin1'), key, spelling, position?.line].join('\0')
      const known = byLine.get(name)
      if (!known || (position?.column ?? 0) < (known.position?.column ?? 0)) byLine.set(name, finding)
    }
    return [...byLine.values()]
  }

  #finding(where: FileFinding['where'], root: string, hit: FileHit, git: FileFinding['git']): FileFinding {
    const { key, spelling } = this.#wanted.needles[hit.needle] as Needle
    const isHome = git !== 'tracked' && (this.#keys[key]?.homes.includes(hit.path.toString()) ?? false)
    const path = this.#wanted.hide(relativeTo(root, hit.path))
    return { where, key, spelling, path, position: hit.inName ? null : hit.position, git, isHome }
  }
}

function relativeTo(root: string, path: Buffer): Buffer {
  const base = Buffer.from(root.endsWith(sep) ? root : `${root}${sep}`)
  return path.subarray(0, base.length).equals(base) ? path.subarray(base.length) : path
}

/** What git thinks of the files, by their paths. */
async function fileStates(
  git: Git | null,
  root: string,
  hits: readonly FileHit[],
): Promise<(path: Buffer) => FileFinding['git']> {
  if (git === null) return () => 'outside'
  const tracked = new Set((await stagedFiles(git)).map(({ path }) => path.toString('latin1')))
  const paths = hits.map(({ path }) => relativeTo(root, path)).filter((path) => !tracked.has(path.toString('latin1')))
  const ignored = new Set(await ignoredOf(git, paths))
  return (path) => {
    const name = path.toString('latin1')
    return tracked.has(name) ? 'tracked' : ignored.has(name) ? 'ignored' : 'untracked'
  }
}

async function ignoredOf(git: Git, paths: readonly Buffer[]): Promise<readonly string[]> {
  if (paths.length === 0) return []
  const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]))
  try {
    return (await git.text(['check-ignore', '-z', '--stdin'], input)).toString('latin1').split('\0')
  } catch (error) {
    // It ends with 1 when none of them is ignored.
    if (error instanceof GitError && error.exitCode === 1) return []
    throw error
  }
}
