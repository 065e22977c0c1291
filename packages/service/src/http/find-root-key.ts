import { Type } from 'typebox'
import type { RootKey } from '../model/actor.ts'
import type { Store } from '../store/store.ts'
import { id } from './schemas/types.ts'

export const rootKeyParams = Type.Object({ root_key_id: id })

export async function findRootKey({ people }: Store, projectId: string, wanted: string): Promise<RootKey | null> {
  return (await people.rootKeys(projectId)).find((each) => each.id === wanted) ?? null
}
