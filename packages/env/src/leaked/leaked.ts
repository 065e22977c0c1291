import { FileFindings } from './file-findings.ts'
import type { Finding } from './finding.ts'
import type { Git } from './git.ts'
import { searchObjects } from './search-objects.ts'
import { objectFindings } from './object-findings.ts'
import { repositoryAt, type Remote } from './repository.ts'
import { Wanted, type WantedKey } from './wanted.ts'

export interface LeakSearch {
  /** Absolute path; of a repository everything is searched, wherever in it this lies. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Called often. */
  readonly onProgress?: (progress: Searched) => void
}

export interface Searched {
  readonly files: number
  readonly objects: number
  /** Objects of the repository in all; 0 while not known. */
  readonly ofObjects: number
  /** Of objects, uncompressed. */
  readonly bytes: number
}

export interface LeakReport {
  readonly findings: readonly Finding[]
  readonly searched: Searched
  /** Absolute; what paths are relative to. */
  readonly root: string
  readonly isRepository: boolean
  readonly remotes: readonly Remote[]
}

/**
 * Searches the work tree with everything in it, the repository's own files and every object it holds for these very keys.
 * @param keys each long enough (`isLongEnough`).
 * @throws GitError when git cannot be run or fails on the repository.
 */
export async function searchLeaks(keys: readonly WantedKey[], how: LeakSearch): Promise<LeakReport> {
  const wanted = new Wanted(keys)
  const searched = { files: 0, objects: 0, ofObjects: 0, bytes: 0 }
  const repository = await repositoryAt(how.directory, how.environment)
  const files = new FileFindings(keys, wanted, () => {
    searched.files++
    how.onProgress?.(searched)
  })
  const root = repository ? repository.workTree : how.directory
  const inTree = root === null ? [] : await files.inWorkTree(root, repository?.git ?? null)
  const report = { searched, root: root ?? how.directory, isRepository: repository !== null }
  if (!repository) return { ...report, findings: inTree, remotes: [] }
  const inGit = files.inGitDirectories(repository)
  searched.ofObjects = await countObjects(repository.git)
  const objects = await searchObjects(repository.git, {
    wanted,
    total: searched.ofObjects,
    onProgress(seen) {
      Object.assign(searched, seen)
      how.onProgress?.(searched)
    },
  })
  const inObjects = await objectFindings(repository, wanted, objects)
  return { ...report, findings: [...inTree, ...inGit, ...inObjects], remotes: repository.remotes }
}

/** Quickly: packs know how many they hold. */
async function countObjects(git: Git): Promise<number> {
  const out = (await git.text(['count-objects', '-v'])).toString()
  return ['count', 'in-pack'].reduce(
    (sum, name) => sum + Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(out)?.[1] ?? 0),
    0,
  )
}
