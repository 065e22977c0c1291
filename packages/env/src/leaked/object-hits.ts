import { closeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Git } from './git.ts'
import { listObjects } from './object-lists.ts'
import { ObjectStream, type ObjectType } from './object-stream.ts'
import { StreamSearch } from './stream-search.ts'
import type { Wanted } from './wanted.ts'

/** Where one needle stands in one object. */
export interface ObjectHit {
  readonly needle: number
  /** Byte offset into the content. */
  readonly offset: number
}

export interface HitObject {
  readonly id: string
  readonly type: ObjectType
  readonly hits: ObjectHit[]
}

export interface ObjectSearch {
  readonly wanted: Wanted
  /** Objects in the repository, about. */
  readonly total: number
  readonly onProgress: (seen: { readonly objects: number; readonly bytes: number }) => void
}

/** Of one key in one object; a file of a thousand equal lines is told by its first ones. */
const mostHits = 20
/** Listing the objects first costs time of its own. */
const worthDividing = 20_000
/** One process searches as fast as about this many of git unpack. */
const mostRuns = 3

const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch']
const ofList = ['cat-file', '--buffer', '--batch']

/** Searches every object that the repository holds, whatever refers to it, in the order in which they are stored. */
export async function searchObjects(git: Git, search: ObjectSearch): Promise<ReadonlyMap<string, HitObject>> {
  const hits = new Hits(search)
  const runs = search.total < worthDividing ? 1 : Math.min(mostRuns, availableParallelism())
  if (runs === 1) {
    const only = hits.reader()
    if (!(await git.flood(all, ['ignore'], (_, chunk) => only(chunk)))) await git.stream(all, '', only)
    return hits.found
  }
  const lists = await listObjects(git, runs, search.total)
  const readers = lists.map(() => hits.reader())
  try {
    const isDone = await git.flood(ofList, lists, (run, chunk) => readers[run]?.(chunk))
    if (!isDone) await git.stream(all, '', hits.reader())
  } finally {
    lists.forEach((list) => closeSync(list))
  }
  return hits.found
}

/** What several readers find together. */
class Hits {
  readonly found = new Map<string, HitObject>()
  readonly #search: ObjectSearch
  #objects = 0
  #bytes = 0

  constructor(search: ObjectSearch) {
    this.#search = search
  }

  /** For one stream, from its beginning to its end. */
  reader(): (chunk: Buffer) => void {
    const stream = new StreamSearch(this.#search.wanted.search)
    const objects = new ObjectStream({
      onHit: ({ id, type, start }, { needle, start: at }) => this.#add(id, type, { needle, offset: at - start }),
    })
    return (chunk) => {
      const before = objects.count
      objects.push(chunk, stream.push(chunk))
      this.#objects += objects.count - before
      this.#bytes += chunk.length
      this.#search.onProgress({ objects: this.#objects, bytes: this.#bytes })
    }
  }

  #add(id: string, type: ObjectType, hit: ObjectHit): void {
    const object = this.found.get(id) ?? { id, type, hits: [] }
    this.found.set(id, object)
    if (object.hits.filter(({ needle }) => needle === hit.needle).length < mostHits) object.hits.push(hit)
  }
}
