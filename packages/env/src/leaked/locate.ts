import type { ObjectFinding } from './finding.ts'
import type { Git } from './git.ts'
import { introductionsOf, type Introduction } from './introductions.ts'
import type { HitObject, ObjectHit } from './object-hits.ts'
import { allCommits, named, stagedFiles, stashCommits, timesOf, unreachableFrom } from './refs.ts'
import { namedByKeys } from './tree-names.ts'
import type { Wanted } from './wanted.ts'

/** A key in an object, and one way by which that object came into the repository. */
export interface Located {
  readonly where: ObjectFinding['where']
  readonly part: ObjectFinding['part']
  readonly path: Buffer | null
  readonly object: string
  readonly hit: ObjectHit
  readonly commit: { readonly id: string; readonly time: number } | null
  readonly stash: string | null
}

/** A key that an object gives away wherever history has it. */
interface Trace {
  readonly part: 'content' | 'file-name'
  readonly object: string
  readonly hit: ObjectHit
}

/** How the objects came in: by a commit that refs reach, by a stash, by a commit that nothing reaches, by staging alone. */
export async function locate(
  git: Git,
  wanted: Wanted,
  found: ReadonlyMap<string, HitObject>,
): Promise<readonly Located[]> {
  const objects = [...found.values()]
  const ofType = (type: HitObject['type']): readonly HitObject[] => objects.filter((object) => object.type === type)
  const names = await namedByKeys(git, ofType('tree'))
  const traces: readonly Trace[] = [
    ...ofType('blob').flatMap(({ id, hits }) => hits.map((hit) => ({ part: 'content' as const, object: id, hit }))),
    ...names.map((name) => ({ part: 'file-name' as const, ...name })),
  ]
  return [
    ...(await inFiles(git, wanted, traces)),
    ...(await inMessages(git, ofType('commit'))),
    ...ofType('tag').flatMap(({ id, hits }) => hits.map((hit) => inTag(id, hit))),
  ]
}

async function inFiles(git: Git, wanted: Wanted, traces: readonly Trace[]): Promise<readonly Located[]> {
  const fits = ({ part, hit }: Trace, { path }: Introduction): boolean =>
    part === 'content' || path.includes(wanted.needles[hit.needle]?.bytes ?? '')
  const reached = await traced(git, traces, fits, named, '')
  const located = reached.list.map((trace) => ({ ...trace, where: 'history' as const, stash: null }))
  const left = without(traces, reached.list)
  if (left.length === 0) return located
  const commits = (await allCommits(git)).map((id) => `${id}\n`).join('')
  const others = await traced(git, left, fits, ['--stdin', '--not', ...named], commits)
  const stashes = await stashCommits(git)
  // Where git could not follow the refs to their ends, they may reach what it found otherwise.
  const otherwise = reached.isWhole && others.isWhole ? 'unreachable' : 'unknown'
  const unnamed = others.list.map((trace): Located => {
    const stash = stashes.get(trace.commit.id) ?? null
    return { ...trace, where: stash === null ? otherwise : 'stash', stash }
  })
  return [...located, ...unnamed, ...(await uncommitted(git, without(left, others.list), otherwise))]
}

interface Traced extends Trace {
  readonly path: Buffer
  readonly commit: { readonly id: string; readonly time: number }
}

async function traced(
  git: Git,
  traces: readonly Trace[],
  fits: (trace: Trace, by: Introduction) => boolean,
  commits: readonly string[],
  input: string,
): Promise<{ readonly list: readonly Traced[]; readonly isWhole: boolean }> {
  if (traces.length === 0) return { list: [], isWhole: true }
  const sought = new Set(traces.map(({ object }) => object))
  // A name may be that of a directory; only then are directories worth comparing.
  const withTrees = traces.some(({ part }) => part === 'file-name')
  const { list, isWhole } = await introductionsOf(git, sought, [...commits, ...(withTrees ? ['-t'] : [])], input)
  const byObject = new Map<string, Introduction[]>()
  for (const by of list) {
    const known = byObject.get(by.object)
    if (known) known.push(by)
    else byObject.set(by.object, [by])
  }
  const found = traces.flatMap((trace) =>
    (byObject.get(trace.object) ?? [])
      .filter((by) => fits(trace, by))
      .map(({ path, commit, time }) => ({ ...trace, path, commit: { id: commit, time } })),
  )
  return { list: found, isWhole }
}

function without(traces: readonly Trace[], located: readonly Trace[]): readonly Trace[] {
  const done = new Set(located.map(({ hit }) => hit))
  return traces.filter(({ hit }) => !done.has(hit))
}

/** Staged now, or once and never committed. */
async function uncommitted(
  git: Git,
  traces: readonly Trace[],
  otherwise: 'unreachable' | 'unknown',
): Promise<readonly Located[]> {
  if (traces.length === 0) return []
  const staged = new Map((await stagedFiles(git)).map(({ object, path }) => [object, path]))
  return traces.map((trace) => {
    const path = staged.get(trace.object) ?? null
    return { ...trace, where: path === null ? otherwise : 'index', path, commit: null, stash: null }
  })
}

async function inMessages(git: Git, commits: readonly HitObject[]): Promise<readonly Located[]> {
  const ids = commits.map(({ id }) => id)
  const times = await timesOf(git, ids)
  const unnamed = await unreachableFrom(git, named, ids)
  const stashes = unnamed.size > 0 ? await stashCommits(git) : new Map<string, string>()
  return commits.flatMap(({ id, hits }) => {
    const stash = stashes.get(id) ?? null
    const where = stash !== null ? 'stash' : unnamed.has(id) ? 'unreachable' : 'history'
    const commit = { id, time: times.get(id) ?? 0 }
    return hits.map((hit) => ({ where, part: 'commit-message', path: null, object: id, hit, commit, stash }) as const)
  })
}

function inTag(object: string, hit: ObjectHit): Located {
  return { where: 'history', part: 'tag', path: null, object, hit, commit: null, stash: null }
}
