import { mask, providers, recognise } from '@why401/core'
import type {
  FileFinding,
  LeakFinding as Finding,
  LeakReport,
  ObjectFinding,
  ProjectKeys,
  WantedKey,
} from '@why401/env'

/** What `leaked` has to say. */
export interface Leaks extends ProjectKeys {
  readonly report: LeakReport
}

export function isLeak(finding: Finding): boolean {
  return !('isHome' in finding && finding.isHome)
}

export function isObject(finding: Finding): finding is ObjectFinding {
  return 'object' in finding
}

export function maskedKey({ value }: WantedKey): string {
  const text = value.reveal()
  return mask(text, recognise(text, providers)[0] ?? null)
}

/** Who can read the key there: `remote` whoever reads a remote repository, `clone` whoever has this one, `files` whoever gets the files. */
export type Reader = 'remote' | 'clone' | 'files' | 'owner'

export function readerOf(finding: Finding): Reader {
  if (!isObject(finding)) return finding.isHome ? 'owner' : finding.git === 'tracked' ? 'clone' : 'files'
  return finding.remoteRefs !== null && finding.remoteRefs.length > 0 ? 'remote' : 'clone'
}

/** A sentence without a full stop. */
export function whoSees(finding: Finding, report: LeakReport): string {
  return isObject(finding) ? whoSeesObject(finding, report) : whoSeesFile(finding)
}

function whoSeesObject({ remoteRefs, where }: ObjectFinding, { remotes }: LeakReport): string {
  if (where === 'unknown' && !remoteRefs?.length)
    return 'objects are missing here (a partial or damaged clone): nothing tells how it came in or who has it'
  if (remoteRefs === null && where === 'history')
    return 'nothing here tells what the remotes have: everyone with a clone can read it'
  if (!remoteRefs?.length) return 'not seen on a remote: whoever has this clone can read it'
  const names = new Set(remoteRefs.map((ref) => remotes.find(({ name }) => ref.startsWith(`${name}/`))))
  const addresses = [...names].flatMap((remote) => (remote?.address ? [remote.address] : []))
  const at = addresses.length > 0 ? ` (${addresses.join(', ')})` : ''
  return `pushed: ${remoteRefs.join(', ')} ${remoteRefs.length === 1 ? 'has' : 'have'} it${at}; everyone who can read that can read the key`
}

function whoSeesFile({ git, isHome, where }: FileFinding): string {
  if (isHome) return git === 'untracked' ? 'where it comes from; not ignored by git yet' : 'where it comes from'
  if (where === 'git-directory') return 'in the files of git itself: whoever can read this directory'
  if (git === 'tracked') return 'tracked by git: stands in the next commit'
  return `${git === 'ignored' ? 'ignored by git' : git === 'untracked' ? 'not tracked by git' : 'a file'}: whoever gets this file, and what is built from it`
}

export function placeName(finding: Finding): string {
  if (!isObject(finding)) return finding.where === 'work-tree' ? 'file' : 'git'
  return finding.stash ?? finding.where
}

/** Path, line and column as editors take them. */
export function placeOf(finding: Finding): string {
  const path = finding.path === null ? nameless(finding) : shownPath(finding.path)
  if (finding.position) return `${path}:${finding.position.line}:${finding.position.column}`
  return finding.path === null ? path : `${path} (the name itself)`
}

function nameless(finding: Finding): string {
  if (!isObject(finding)) return ''
  const id = finding.object.slice(0, 12)
  if (finding.part === 'commit-message') return `message of commit ${id}`
  return finding.part === 'tag' ? `tag ${id}` : `object ${id}`
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes that are no UTF-8 as `\xE9`. */
export function shownPath(path: Buffer): string {
  try {
    return utf8.decode(path)
  } catch {
    return path
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16).toUpperCase()}`)
  }
}

export function isUtf8(path: Buffer): boolean {
  try {
    utf8.decode(path)
    return true
  } catch {
    return false
  }
}

/** `in base64, 3 versions, since 2026-01-02 (commit 1a2b3c4 and 2 more)`; empty when there is nothing to say. */
export function historyOf(finding: Finding): string {
  const spelt = finding.spelling === 'plain' ? [] : [`as ${finding.spelling}`]
  if (!isObject(finding)) return spelt.join(', ')
  const [first, ...more] = finding.commits
  const versions = finding.versions > 1 ? [`${finding.versions} versions`] : []
  const others = more.length > 0 ? ` and ${more.length} more` : ''
  const since = first ? [`since ${dayOf(first.time)} (commit ${first.id.slice(0, 12)}${others})`] : []
  const gone =
    finding.where === 'history' && finding.part === 'content' && !finding.inHead ? ['not in HEAD any more'] : []
  return [...spelt, ...versions, ...since, ...gone].join(', ')
}

function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10)
}

export function summaryOf({ report: { searched, isRepository } }: Leaks): string {
  const files = `${searched.files.toLocaleString('en')} ${searched.files === 1 ? 'file' : 'files'}`
  if (!isRepository) return `Searched ${files}; this directory lies in no git repository.`
  const size = `${(searched.bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
  return `Searched ${files} and all ${searched.objects.toLocaleString('en')} objects of the repository (${size}).`
}

/** What to do, where anything is to be done. */
export function adviceFor(findings: readonly Finding[]): string | null {
  const leaks = findings.filter(isLeak)
  if (leaks.length === 0) return null
  if (leaks.some((finding) => readerOf(finding) === 'remote'))
    return 'A pushed key stays readable even when the commit is removed: make a new one at the issuer and revoke this one.'
  return 'Remove the key there before it is pushed or handed on; if others have had these files, revoke it at the issuer.'
}

/** Lines about what was not searched for. */
export function notesOf({ skipped, notSet }: Leaks): readonly string[] {
  return [
    ...skipped.map(({ name, why }) =>
      why === 'placeholder'
        ? `${name}: holds a placeholder, which stands in many files without being a leak; not searched for`
        : `${name}: shorter than 8 bytes, which stand in many files by chance; not searched for`,
    ),
    ...notSet.map((name) => `${name}: not set in the environment nor in the env files of this project`),
  ]
}
