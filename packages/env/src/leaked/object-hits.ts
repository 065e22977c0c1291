import type { ByteSearch } from './byte-search.ts'
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

/** How far the search of objects has come. */
export interface Seen {
  readonly objects: number
  readonly bytes: number
}

export interface ObjectSearch {
  readonly wanted: Wanted
  /** Objects in the repository, about. */
  readonly total: number
  readonly onProgress: (seen: Seen) => void
}

/** By the object's name. */
export type Found = ReadonlyMap<string, HitObject>

/** Of one key in one object; a file of a thousand equal lines is told by its first ones. */
const mostHits = 20

/** Searches one stream of objects (`git cat-file --batch`) from its beginning to its end. */
export class ObjectHits {
  readonly #found = new Map<string, HitObject>()
  readonly #search: StreamSearch
  readonly #objects: ObjectStream
  #bytes = 0

  constructor(search: ByteSearch) {
    this.#search = new StreamSearch(search)
    this.#objects = new ObjectStream({
      onHit: ({ id, type, start }, { needle, start: at }) => this.#add(id, type, { needle, offset: at - start }),
    })
  }

  get found(): Found {
    return this.#found
  }

  get seen(): Seen {
    return { objects: this.#objects.count, bytes: this.#bytes }
  }

  /** @param chunk is not kept. */
  push(chunk: Buffer): void {
    this.#objects.push(chunk, this.#search.push(chunk))
    this.#bytes += chunk.length
  }

  #add(id: string, type: ObjectType, hit: ObjectHit): void {
    const object = this.#found.get(id) ?? { id, type, hits: [] }
    this.#found.set(id, object)
    if (object.hits.filter(({ needle }) => needle === hit.needle).length < mostHits) object.hits.push(hit)
  }
}
