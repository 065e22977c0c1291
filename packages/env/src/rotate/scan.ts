import { FileFindings } from '../leaked/file-findings.ts'
import type { FileFinding } from '../leaked/finding.ts'
import { GitError } from '../leaked/git.ts'
import { repositoryAt, type Repository } from '../leaked/repository.ts'
import { isLongEnough, Wanted } from '../leaked/wanted.ts'
import type { Project } from '../sources/source.ts'
import type { ReplacedPart } from './replaced-key.ts'

export interface Scan {
  /** Absolute; what the paths of the findings are relative to. */
  readonly root: string
  readonly findings: readonly FileFinding[]
}

/** Every file of the work tree around the project that holds a secret part of the key in any spelling. */
export async function scanWorkTree({ directory, environment }: Project, parts: readonly ReplacedPart[]): Promise<Scan> {
  const keys = parts
    .filter(({ text, isSecret }) => isSecret && isLongEnough(text))
    .map(({ name, text }) => ({ name, value: text, homes: [] }))
  const repository = await repositoryOf(directory, environment)
  const root = repository?.workTree ?? directory
  const files = new FileFindings(keys, new Wanted(keys), () => {})
  return { root, findings: await files.inWorkTree(root, repository?.git ?? null) }
}

/** Without git the folder itself is searched: what matters here are files. */
async function repositoryOf(directory: string, environment: Project['environment']): Promise<Repository | null> {
  try {
    return await repositoryAt(directory, environment)
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}
