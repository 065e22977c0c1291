import type { Git } from './git.ts'

/** All that is published under a name; the stash is a ref of its own kind. */
export const named = ['--exclude=refs/stash', '--all'] as const

/** Those of the commits that cannot be reached from the refs. */
export async function unreachableFrom(
  git: Git,
  refs: readonly string[],
  commits: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const asked = new Set(commits)
  if (asked.size === 0) return asked
  const out = await git.text(['rev-list', '--stdin', '--not', ...refs], listed(asked))
  return new Set(
    out
      .toString()
      .split('\n')
      .filter((id) => asked.has(id)),
  )
}

const mostAsked = 20
const mostRefs = 10

/** The remote-tracking branches that have one of these commits, a few of them. */
export async function remoteRefsWith(git: Git, commits: readonly string[]): Promise<readonly string[]> {
  if (commits.length === 0) return []
  const containing = commits.slice(0, mostAsked).map((id) => `--contains=${id}`)
  const how = ['for-each-ref', `--count=${mostRefs}`, '--format=%(refname:lstrip=2)', ...containing, 'refs/remotes']
  return (await git.text(how)).toString().split('\n').filter(Boolean)
}

/** The commits that make up each stash (work tree, index, untracked files) and what git calls the stash. */
export async function stashCommits(git: Git): Promise<ReadonlyMap<string, string>> {
  const hasStash = await git.text(['for-each-ref', '--format=%(refname)', 'refs/stash'])
  if (hasStash.length === 0) return new Map()
  const log = await git.text(['log', '--walk-reflogs', '--format=%H %P', 'refs/stash', '--'])
  return new Map(
    log
      .toString()
      .split('\n')
      .filter(Boolean)
      .flatMap((line, number) => {
        // The second of them is what the stash was made on.
        const [work = '', , ...others] = line.split(' ')
        return [work, ...others].map((id) => [id, `stash@{${number}}`] as const)
      }),
  )
}

export async function allCommits(git: Git): Promise<readonly string[]> {
  const out = await git.text([
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--buffer',
    '--batch-check=%(objecttype) %(objectname)',
  ])
  return [...out.toString('latin1').matchAll(/^commit (\w+)$/gm)].map(([, id]) => id as string)
}

export async function timesOf(git: Git, commits: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (commits.length === 0) return new Map()
  const out = await git.text(['log', '--no-walk=unsorted', '--stdin', '--format=%H %ct'], listed(commits))
  return new Map([...out.toString().matchAll(/^(\w+) (\d+)$/gm)].map(([, id, time]) => [id as string, Number(time)]))
}

/** Objects of files that are staged, with their paths. */
export async function stagedFiles(git: Git): Promise<readonly StoredFile[]> {
  return filesIn(await git.text(['ls-files', '--stage', '-z']), 1)
}

/** Objects of files in the commit that is checked out; none before the first commit of the branch. */
export async function headFiles(git: Git): Promise<readonly StoredFile[]> {
  const head = await git.textOrNothing(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return head.length === 0 ? [] : filesIn(await git.textOrNothing(['ls-tree', '-r', '-z', '--full-tree', 'HEAD']), 2)
}

export interface StoredFile {
  readonly object: string
  readonly path: Buffer
}

/** `<mode> … <object> …<TAB><path>`, ended by NUL. @param field where the object stands. */
function filesIn(list: Buffer, field: number): readonly StoredFile[] {
  const files: StoredFile[] = []
  let from = 0
  for (let end = list.indexOf(0); end >= 0; end = list.indexOf(0, from)) {
    const tab = list.indexOf(9, from)
    const object = list.toString('latin1', from, tab).split(' ')[field]
    if (object !== undefined) files.push({ object, path: Buffer.from(list.subarray(tab + 1, end)) })
    from = end + 1
  }
  return files
}

function listed(ids: Iterable<string>): string {
  return [...ids].map((id) => `${id}\n`).join('')
}
