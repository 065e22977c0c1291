import type { CommitRef, ObjectFinding } from './finding.ts'
import type { Git } from './git.ts'
import { linesIn, type Position } from './lines.ts'
import { locate, type Located } from './locate.ts'
import type { HitObject } from './object-hits.ts'
import { headFiles, remoteRefsWith, unreachableFrom } from './refs.ts'
import type { Repository } from './repository.ts'
import type { Needle, Wanted } from './wanted.ts'

/** Finds commits, paths and lines for the objects in which keys were found; the versions of a file are one finding. */
export async function objectFindings(
  { git, hasRemoteRefs }: Repository,
  wanted: Wanted,
  objects: ReadonlyMap<string, HitObject>,
): Promise<readonly ObjectFinding[]> {
  if (objects.size === 0) return []
  const located = await locate(git, wanted, objects)
  const groups = grouped(located, wanted)
  const lines = await linesIn(git, offsetsOf(groups.map(newestOf)))
  const inHead = new Set((await headFiles(git)).map(({ object }) => object))
  const remotes = hasRemoteRefs ? await Remotes.asked(git, located) : null
  const findings: ObjectFinding[] = []
  for (const group of groups) {
    const remoteRefs = remotes && (await remotes.with(group))
    findings.push({
      ...described(group, wanted, lines),
      inHead: group.some(({ object }) => inHead.has(object)),
      remoteRefs,
    })
  }
  return findings
}

function grouped(located: readonly Located[], { needles }: Wanted): readonly (readonly Located[])[] {
  const groups = new Map<string, Located[]>()
  for (const one of located) {
    const needle = needles[one.hit.needle]
    const place = one.path?.toString('latin1') ?? one.object
    const name = [one.where, one.stash, one.part, needle?.key, needle?.spelling, place].join('\0')
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()]
}

/** The first key in the newest version; of equal times the one that git lists first is newer. */
function newestOf(group: readonly Located[]): Located {
  return group.reduce((best, one) => {
    if (one.object === best.object) return one.hit.offset < best.hit.offset ? one : best
    return (one.commit?.time ?? 0) > (best.commit?.time ?? 0) ? one : best
  })
}

function offsetsOf(located: readonly Located[]): ReadonlyMap<string, readonly number[]> {
  const offsets = new Map<string, number[]>()
  for (const { object, hit, part } of located)
    if (part === 'content') offsets.set(object, [...(offsets.get(object) ?? []), hit.offset])
  return offsets
}

function described(
  group: readonly Located[],
  wanted: Wanted,
  lines: ReadonlyMap<string, ReadonlyMap<number, Position>>,
): Omit<ObjectFinding, 'inHead' | 'remoteRefs'> {
  const { where, part, path, object, hit, stash } = newestOf(group)
  const { key, spelling } = wanted.needles[hit.needle] as Needle
  return {
    where,
    part,
    key,
    spelling,
    path: path && wanted.hide(path),
    position: part === 'content' ? (lines.get(object)?.get(hit.offset) ?? null) : null,
    object,
    versions: new Set(group.map(({ object }) => object)).size,
    commits: commitsOf(group),
    stash,
  }
}

/** Oldest first. */
function commitsOf(group: readonly Located[]): readonly CommitRef[] {
  const commits = new Map(group.flatMap(({ commit }) => (commit ? [[commit.id, commit] as const] : [])))
  // Of equal times the one that git lists last is the older one.
  return [...commits.values()].toReversed().sort((a, b) => a.time - b.time)
}

/** What remote-tracking branches have of the commits that brought keys. */
class Remotes {
  readonly #git: Git
  readonly #local: ReadonlySet<string>

  private constructor(git: Git, local: ReadonlySet<string>) {
    this.#git = git
    this.#local = local
  }

  static async asked(git: Git, located: readonly Located[]): Promise<Remotes> {
    const commits = located.flatMap(({ commit }) => (commit ? [commit.id] : []))
    return new Remotes(git, await unreachableFrom(git, ['--remotes'], commits))
  }

  with(group: readonly Located[]): Promise<readonly string[]> {
    const pushed = commitsOf(group).filter(({ id }) => !this.#local.has(id))
    return remoteRefsWith(
      this.#git,
      pushed.map(({ id }) => id),
    )
  }
}
