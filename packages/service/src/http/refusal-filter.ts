import { Type } from 'typebox'
import type { RefusalCode } from '@why401/core/issuer'
import type { SeenEnvironment } from '../model/records.ts'
import type { RefusalFilter } from '../store/store.ts'
import { seenEnvironments } from './schemas/records.ts'
import { choice, id } from './schemas/types.ts'
import { spanQuery, type Span } from './span.ts'

/** Query members by which refusals are chosen. */
export const refusalQuery = {
  ...spanQuery,
  keyspace_id: Type.Optional(id),
  environment: Type.Optional(choice(seenEnvironments)),
  code: Type.Optional(Type.String({ pattern: '^[a-z]+\\.[a-z_]+$', maxLength: 40 })),
  key_id: Type.Optional(id),
  network: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  route: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
}

interface Said {
  readonly keyspace_id?: string
  readonly environment?: SeenEnvironment
  readonly code?: string
  readonly key_id?: string
  readonly network?: string
  readonly route?: string
}

export function refusalFilter(query: Said, { from, to }: Span): RefusalFilter {
  const { keyspace_id, environment, code, key_id, network, route } = query
  return {
    from,
    to,
    ...(keyspace_id === undefined ? {} : { keyspaceId: keyspace_id }),
    ...(environment === undefined ? {} : { environment }),
    ...(code === undefined ? {} : { code: code as RefusalCode }),
    ...(key_id === undefined ? {} : { keyId: key_id }),
    ...(network === undefined ? {} : { network }),
    ...(route === undefined ? {} : { route }),
  }
}
