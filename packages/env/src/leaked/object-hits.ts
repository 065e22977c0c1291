import type { Git } from './git.ts'
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

/** Of one key in one object; a file of a thousand equal lines is told by its first ones. */
const mostHits = 20

export interface Progress {
  readonly objects: number
  readonly bytes: number
}

/** Searches every object that the repository holds, whatever refers to it, in the order in which they are stored. */
export async function searchObjects(
  git: Git,
  { search }: Wanted,
  onProgress: (progress: Progress) => void,
): Promise<ReadonlyMap<string, HitObject>> {
  const found = new Map<string, HitObject>()
  const stream = new StreamSearch(search)
  let bytes = 0
  const objects = new ObjectStream({
    onHit({ id, type, start }, hit) {
      const entry = found.get(id) ?? { id, type, hits: [] }
      found.set(id, entry)
      if (entry.hits.filter(({ needle }) => needle === hit.needle).length < mostHits)
        entry.hits.push({ needle: hit.needle, offset: hit.start - start })
    },
  })
  await git.flood(['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch'], (chunk) => {
    objects.push(chunk, stream.push(chunk))
    bytes += chunk.length
    onProgress({ objects: objects.count, bytes })
  })
  return found
}
