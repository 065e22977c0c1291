import { Type } from 'typebox'
import { ok, badRequest } from '../../answer.ts'
import { refusalFilter, refusalQuery } from '../../refusal-filter.ts'
import { defineRoute } from '../../route.ts'
import { seenEnvironments } from '../../schemas/records.ts'
import { choice, closed } from '../../schemas/types.ts'
import { spanOf } from '../../span.ts'
import { iso } from '../../views/time.ts'

const dimensions = ['code', 'environment', 'network', 'route', 'hour'] as const

type Dimension = (typeof dimensions)[number]

const isDimension = (word: string): word is Dimension => dimensions.includes(word as Dimension)

export const refusalsGroups = defineRoute({
  id: 'refusals.groups',
  method: 'GET',
  url: '/v1/refusals/groups',
  summary: 'How many refusals, by cause, environment, network, route or hour',
  description: 'Exact. `by` names one or more of code, environment, network, route, hour, separated by commas.',
  access: { scope: 'refusals:read' },
  query: closed({
    ...refusalQuery,
    by: Type.Optional(Type.String({ pattern: '^[a-z]+(?:,[a-z]+){0,4}$', description: '`code` when not said.' })),
  }),
  answers: {
    200: Type.Object({
      items: Type.Array(
        Type.Object({
          code: Type.Optional(Type.String()),
          environment: Type.Optional(choice(seenEnvironments)),
          network: Type.Optional(Type.String()),
          route: Type.Optional(Type.String()),
          hour: Type.Optional(Type.String()),
          count: Type.Integer(),
          last_hour: Type.String({ description: 'Start of the hour in which the group grew last.' }),
        }),
      ),
    }),
  },

  async handle({ parts, actor, query, now }) {
    const span = spanOf(query, now)
    if ('problem' in span) return span
    const by = (query.by ?? 'code').split(',')
    if (!by.every(isDimension) || new Set(by).size < by.length)
      return badRequest('`by` names something else.', [
        { in: 'query', pointer: '/by', expected: dimensions.join(', ') },
      ])
    const groups = await parts.store.refusals.groups(
      actor.projectId,
      refusalFilter(query, span),
      by.filter(isDimension),
    )
    return ok({
      items: groups.map(({ code, environment, network, route, hour, count, lastHour }) => ({
        ...(code === undefined ? {} : { code }),
        ...(environment === undefined ? {} : { environment }),
        ...(network === undefined ? {} : { network }),
        ...(route === undefined ? {} : { route }),
        ...(hour === undefined ? {} : { hour: iso(hour) }),
        count,
        last_hour: iso(lastHour),
      })),
    })
  },
})
