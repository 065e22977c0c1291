import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Git } from './git.ts'

/** What of a repository matters for who can read it. */
export interface Repository {
  readonly git: Git
  /** Absolute; null for a bare repository. */
  readonly workTree: string | null
  /** Absolute: of this work tree, and that which all work trees share. */
  readonly gitDirectories: readonly string[]
  readonly remotes: readonly Remote[]
  /** Whether anything is known of what the remotes have. */
  readonly hasRemoteRefs: boolean
}

export interface Remote {
  readonly name: string
  /** Host and path of the address, without user and password; empty when it has none. */
  readonly address: string
}

/**
 * Null where the directory lies in no repository.
 * @throws GitError where it lies in one that git does not read: nothing found would then mean nothing.
 */
export async function repositoryAt(
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Repository | null> {
  if (environment['GIT_DIR'] === undefined && !liesInRepository(directory)) return null
  const git = new Git(directory, environment)
  const out = await git.text(['rev-parse', '--absolute-git-dir', '--git-common-dir'])
  const [gitDirectory = '', common = ''] = out.toString().split('\n')
  const [workTree] = await lines(git, ['rev-parse', '--show-toplevel'])
  const remoteRefs = await lines(git, ['for-each-ref', '--count=1', '--format=%(refname)', 'refs/remotes'])
  return {
    git: workTree === undefined ? git : new Git(workTree, environment),
    workTree: workTree ?? null,
    gitDirectories: [...new Set([resolve(gitDirectory), resolve(directory, common)])],
    remotes: await remotesOf(git),
    hasRemoteRefs: remoteRefs.length > 0,
  }
}

function liesInRepository(directory: string): boolean {
  for (let at = resolve(directory); ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || (existsSync(join(at, 'HEAD')) && existsSync(join(at, 'objects')))) return true
    if (dirname(at) === at) return false
  }
}

async function remotesOf(git: Git): Promise<readonly Remote[]> {
  const names = await lines(git, ['remote'])
  return Promise.all(
    names.map(async (name) => {
      const [address = ''] = await lines(git, ['config', '--get', `remote.${name}.url`])
      return { name, address: addressOf(address) }
    }),
  )
}

/** `https://user:token@host/path.git` and `git@host:path.git` as `host/path`: a token in it must not be shown. */
export function addressOf(url: string): string {
  const scp = /^(?:[^@/]*@)?([\w.-]+):(?!\/\/)(.*)$/.exec(url)
  const whole = scp ? `${scp[1]}/${scp[2]}` : url.replace(/^[a-z+]+:\/\/(?:[^/]*@)?/i, '')
  return whole.replace(/[?#].*$/, '').replace(/\.git$/, '')
}

/** No lines where git says no: it is asked whether something is there. */
async function lines(git: Git, args: readonly string[]): Promise<readonly string[]> {
  return (await git.textOrNothing(args)).toString().split('\n').filter(Boolean)
}
