import type { Git } from './git.ts'
import type { HitObject, ObjectHit } from './object-hits.ts'
import { ObjectStream } from './object-stream.ts'

/** An object that a directory lists under a name that holds a key. */
export interface NamedObject {
  readonly object: string
  readonly hit: ObjectHit
}

/** What the directories list where keys were found in them. */
export async function namedByKeys(git: Git, trees: readonly HitObject[]): Promise<readonly NamedObject[]> {
  if (trees.length === 0) return []
  const pieces = new Map<string, Buffer[]>(trees.map(({ id }) => [id, []]))
  const stream = new ObjectStream({ onContent: ({ id }, piece) => void pieces.get(id)?.push(Buffer.from(piece)) })
  const ids = trees.map(({ id }) => `${id}\n`).join('')
  await git.stream(['cat-file', '--buffer', '--batch'], ids, (chunk) => stream.push(chunk))
  return trees.flatMap(({ id, hits }) => {
    const tree = Buffer.concat(pieces.get(id) ?? [])
    return hits.flatMap((hit) => {
      const object = entryAt(tree, hit.offset, id.length / 2)
      return object === null ? [] : [{ object, hit }]
    })
  })
}

/** A tree is `<mode> <name>NUL<object as bytes>`, over and over. Null where the offset lies in no name. */
function entryAt(tree: Buffer, offset: number, idBytes: number): string | null {
  for (let from = 0; from < tree.length;) {
    const end = tree.indexOf(0, from)
    if (end < 0) return null
    const next = end + 1 + idBytes
    if (offset < next) return offset < end ? tree.toString('hex', end + 1, next) : null
    from = next
  }
  return null
}
