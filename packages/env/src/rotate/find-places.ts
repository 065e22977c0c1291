import { join } from 'node:path'
import { lineAt, readTextFile, type TextFile } from '../fix/text-file.ts'
import type { WriteRefusal } from '../fix/write-atomically.ts'
import type { FileFinding } from '../leaked/finding.ts'
import type { Spelling } from '../leaked/spellings.ts'
import type { Loader } from '../loaders/loader.ts'
import { findAll } from '../sources/find-all.ts'
import type { Project, SourceKind, SourceValue } from '../sources/source.ts'
import { remotePlaces, type RemotePlace } from './elsewhere.ts'
import { occurrencesIn, type Occurrence } from './occurrences.ts'
import type { ReplacedPart } from './replaced-key.ts'
import { scanWorkTree, type Scan } from './scan.ts'
import { refusalFor } from './writable.ts'

/** A file in which the key is replaced, at one or several places. */
export interface WritablePlace {
  readonly file: TextFile
  /** As the user would write it. */
  readonly shown: string
  /** 1-based, ascending. */
  readonly lines: readonly number[]
  /** Names that it sets to the key there; empty where it stands in a text. */
  readonly variables: readonly string[]
  readonly kinds: readonly SourceKind[]
  readonly git: FileFinding['git']
  readonly occurrences: readonly Occurrence[]
}

/** Where the key stands and this program does not write. */
export interface OtherPlace {
  readonly why:
    /** The environment of this process and of those it was started from. */
    | 'environment'
    /** What a program once wrote down: logs, histories, recordings. */
    | 'record'
    /** What a build or an installation made of other files. */
    | 'built'
    /** Encoded, or a part of a longer word. */
    | 'spelling'
    | 'no-text'
    | WriteRefusal
  readonly shown: string
  readonly line: number | null
  readonly variable: string | null
  readonly spelling: Spelling
}

export interface KeyPlaces {
  readonly writable: readonly WritablePlace[]
  readonly others: readonly OtherPlace[]
  readonly remote: readonly RemotePlace[]
  /** Every name under which the key is set. */
  readonly variables: readonly string[]
}

const record =
  /\.(?:log|har|out|jsonl|trace|pcap|dump|bak|orig|swp)(?:\.\d+)?$|_history$|(?:^|\/)(?:logs?|\.history)\//i
const built =
  /(?:^|\/)(?:node_modules|vendor|dist|build|out|target|coverage|\.next|\.nuxt|\.output|\.svelte-kit|__pycache__|site-packages)\//

/**
 * Every place that holds the key, under whatever name: what the sources of variables know, and every file of the work tree.
 * @param named variables that the user speaks of, for stores whose content cannot be read.
 */
export async function findKeyPlaces(
  project: Project,
  parts: readonly ReplacedPart[],
  named: readonly string[],
  loader: Loader | null,
): Promise<KeyPlaces> {
  const found = findAll(project, { loader })
  const isPart = (one: SourceValue): boolean => parts.some(({ text }) => one.value?.reveal().trim() === text.reveal())
  const holding = found.filter(isPart)
  const scan = await scanWorkTree(project, parts)
  const variables = [...new Set([...named, ...holding.map(({ variable }) => variable)])]
  const files = filesOf(project, holding, scan)
  const judged = [...files.values()].map((file) => judge(file, parts, project))
  return {
    writable: judged.flatMap(({ place }) => place ?? []),
    others: [...inEnvironment(holding), ...judged.flatMap(({ others }) => others)],
    remote: remotePlaces(found, new Set(variables), project),
    variables,
  }
}

interface HoldingFile {
  readonly path: string
  readonly sources: SourceValue[]
  readonly findings: FileFinding[]
}

function filesOf({ files }: Project, holding: readonly SourceValue[], scan: Scan): ReadonlyMap<string, HoldingFile> {
  const byPath = new Map<string, HoldingFile>()
  const at = (path: string): HoldingFile => {
    const known = byPath.get(path) ?? { path, sources: [], findings: [] }
    byPath.set(path, known)
    return known
  }
  for (const source of holding)
    if (source.place.file !== null) at(files.absolute(source.place.file)).sources.push(source)
  for (const finding of scan.findings) at(join(scan.root, finding.path.toString())).findings.push(finding)
  return byPath
}

interface Judged {
  readonly place: WritablePlace | null
  readonly others: readonly OtherPlace[]
}

function judge({ path, sources, findings }: HoldingFile, parts: readonly ReplacedPart[], project: Project): Judged {
  const shown = project.files.shown(path)
  const refuse = (why: OtherPlace['why']): Judged => ({ place: null, others: othersFor(why, shown, sources, findings) })
  if (sources.length === 0 && built.test(path)) return refuse('built')
  if (sources.length === 0 && record.test(path)) return refuse('record')
  const file = readTextFile(path)
  if (file === null) return refuse('no-text')
  const isManifest = sources.some(({ kind }) => kind === 'kubernetes')
  const occurrences = occurrencesIn(file, parts, isManifest)
  const left = findings.filter(({ spelling }) => spelling !== 'plain' && !(isManifest && spelling === 'base64'))
  const spelt = othersFor('spelling', shown, [], left)
  if (occurrences.length === 0) return spelt.length > 0 ? { place: null, others: spelt } : refuse('spelling')
  const refusal = refusalFor(path)
  if (refusal !== null) return refuse(refusal)
  const place: WritablePlace = {
    file,
    shown,
    lines: [...new Set(occurrences.map(({ start }) => lineAt(file.text, start)))].sort((a, b) => a - b),
    variables: [...new Set(sources.map(({ variable }) => variable))],
    kinds: [...new Set(sources.map(({ kind }) => kind))],
    git: findings[0]?.git ?? 'outside',
    occurrences,
  }
  return { place, others: spelt }
}

function othersFor(
  why: OtherPlace['why'],
  shown: string,
  sources: readonly SourceValue[],
  findings: readonly FileFinding[],
): readonly OtherPlace[] {
  if (findings.length > 0)
    return findings.map(({ position, spelling }) => ({
      why,
      shown,
      line: position?.line ?? null,
      variable: sources.find(({ place }) => place.line === position?.line)?.variable ?? null,
      spelling,
    }))
  return sources.map(({ place, variable }) => ({ why, shown, line: place.line, variable, spelling: 'plain' }))
}

const words: Partial<Readonly<Record<SourceKind, string>>> = {
  process: 'the environment of this shell',
  'parent-shell': 'the environment of the shell above',
}

function inEnvironment(holding: readonly SourceValue[]): readonly OtherPlace[] {
  return holding
    .filter(({ place }) => place.file === null)
    .map(({ kind, variable }) => ({
      why: 'environment',
      shown: words[kind] ?? 'the environment of a process',
      line: null,
      variable,
      spelling: 'plain',
    }))
}
