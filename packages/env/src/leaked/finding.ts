import type { Spelling } from './spellings.ts'
import type { Position } from './lines.ts'

interface Trace {
  /** Index into the keys that were asked for. */
  readonly key: number
  readonly spelling: Spelling
}

/** A key in a file on disk. */
export interface FileFinding extends Trace {
  /** `git-directory`: the repository's own files, such as its configuration. */
  readonly where: 'work-tree' | 'git-directory'
  /** Relative to the directory that was searched. A name that holds a key has stars in its place. */
  readonly path: Buffer
  /** Null when the name of the file holds the key. */
  readonly position: Position | null
  readonly git: 'tracked' | 'untracked' | 'ignored' | 'outside'
  /** The key was read from this file and the file is not committed: where it is supposed to stand. */
  readonly isHome: boolean
}

/** A key in objects of the repository: all versions of one file count as one finding. */
export interface ObjectFinding extends Trace {
  /** `unknown`: objects are missing, and git could not tell what leads to this one. */
  readonly where: 'history' | 'stash' | 'unreachable' | 'index' | 'unknown'
  readonly part: 'content' | 'file-name' | 'commit-message' | 'tag'
  /** Null when nothing tells it. */
  readonly path: Buffer | null
  /** In the newest version that has the key. */
  readonly position: Position | null
  /** Of that version. */
  readonly object: string
  /** How many different versions hold the key. */
  readonly versions: number
  /** Those that brought it, oldest first. Empty for what was only staged. */
  readonly commits: readonly CommitRef[]
  /** `stash@{1}`. */
  readonly stash: string | null
  /** Whether the newest commit of the current branch still holds it. */
  readonly inHead: boolean
  /** The remote-tracking branches that have one of the commits; null: nothing is known of the remotes. */
  readonly remoteRefs: readonly string[] | null
}

export interface CommitRef {
  readonly id: string
  /** Seconds since the epoch. */
  readonly time: number
}

export type Finding = FileFinding | ObjectFinding
