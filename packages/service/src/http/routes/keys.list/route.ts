import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { keyspacesById } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { environments, key, statuses } from '../../schemas/key.ts'
import { longPageQuery, pageFrom, pageOf } from '../../schemas/page.ts'
import { choice, closed, id, shared, shortText } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'

export const keysList = defineRoute({
  id: 'keys.list',
  method: 'GET',
  url: '/v1/keys',
  summary: 'List and search keys',
  access: { scope: 'keys:read' },
  query: closed({
    ...longPageQuery,
    keyspace_id: Type.Optional(id),
    environment: Type.Optional(choice(environments)),
    external_id: Type.Optional(shortText),
    owner: Type.Optional(shortText),
    tag: Type.Optional(shortText),
    status: Type.Optional(choice(statuses)),
    search: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Part of name, external id or owner; or an id, start or hint.',
      }),
    ),
    sort: Type.Optional(choice(['created', 'last_used', 'expires', 'name'])),
    order: Type.Optional(choice(['asc', 'desc'])),
    total: Type.Optional(
      Type.Boolean({ description: 'Count all keys that fit as well: exact, and the longer the more there are.' }),
    ),
  }),
  answers: {
    200: Type.Object(
      {
        ...pageOf(shared(key)).properties,
        total: Type.Optional(Type.Integer({ description: 'Keys that fit, on all pages; where it was asked for.' })),
      },
      { description: 'A page of keys.' },
    ),
  },

  async handle({ parts, actor, query, now }) {
    const { keyspace_id, external_id, limit: _limit, cursor: _cursor, sort, order, total, ...rest } = query
    const filter = {
      ...rest,
      ...(keyspace_id === undefined ? {} : { keyspaceId: keyspace_id }),
      ...(external_id === undefined ? {} : { externalId: external_id }),
    }
    const page = { ...pageFrom(query), ...(sort ? { sort } : {}), ...(order ? { order } : {}) }
    const { keys } = parts.store
    const [{ items, cursor }, count, keyspaces] = await Promise.all([
      keys.list(actor.projectId, filter, page, now),
      total ? keys.count(actor.projectId, filter, now) : null,
      keyspacesById(parts.store, actor.projectId),
    ])
    return ok({
      items: items.map((record) => keyView(record, now, keyspaces.get(record.keyspaceId)?.settings)),
      cursor,
      ...(count === null ? {} : { total: count }),
    })
  },
})
