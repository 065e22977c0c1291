import { Type } from 'typebox'
import type { KeyRecord } from '../../../model/key.ts'
import type { Store } from '../../../store/store.ts'
import { compileRanges } from '../../../verify/address.ts'
import { wrongMember, notFound, ok } from '../../answer.ts'
import { findKey, findKeyspace } from '../../find.ts'
import { judgeCallers, judgeHours, replayLimits, replayNetworks, type Replayed } from '../../replay.ts'
import { defineRoute } from '../../route.ts'
import { rateLimit } from '../../schemas/key.ts'
import { choice, closed, id } from '../../schemas/types.ts'
import { iso } from '../../views/time.ts'

/** Keys that one replay looks at. */
const mostKeys = 1000
const weekMs = 7 * 86_400_000

async function keysOf(store: Store, projectId: string, keyspaceId: string, now: number): Promise<readonly KeyRecord[]> {
  const keys: KeyRecord[] = []
  for (let cursor: string | null = null; keys.length < mostKeys;) {
    const page = await store.keys.list(
      projectId,
      { keyspaceId },
      { limit: 200, cursor, sort: 'last_used', order: 'desc' },
      now,
    )
    keys.push(...page.items)
    if (page.cursor === null) break
    ;({ cursor } = page)
  }
  return keys.slice(0, mostKeys)
}

interface Restriction {
  readonly ips?: readonly string[]
  readonly limits?: Parameters<typeof judgeHours>[1]
}

/** Of a single key: caller by caller, or hour by hour. */
async function detailsOf({ usage }: Store, { id, projectId }: KeyRecord, { ips, limits }: Restriction, now: number) {
  const from = now - weekMs
  if (limits) {
    const hours = judgeHours(await usage.ofProject(projectId, from, now, id), limits)
    return { hours: hours.map((one) => ({ ...one, hour: iso(one.hour) })) }
  }
  const callers = judgeCallers(await usage.callersOf(id, from), ips ?? [])
  return {
    callers: callers.map(({ network, userAgent, count, verdict, lastSeenAt }) => ({
      network,
      user_agent: userAgent,
      calls: count,
      verdict,
      last_seen_at: iso(lastSeenAt),
    })),
  }
}

export const policiesReplay = defineRoute({
  id: 'policies.replay',
  method: 'POST',
  url: '/v1/policies/replay',
  summary: 'What would this restriction have refused last week?',
  description:
    'Nothing is changed. Networks are known to a /24 or /48, so a range inside one is `uncertain`; a rate limit is compared with whole hours, so what it would have refused is a lower bound.',
  access: { scope: 'keys:read' },
  body: closed({
    key_id: Type.Optional(id),
    keyspace_id: Type.Optional(id),
    ips: Type.Optional(Type.Array(Type.String({ minLength: 2, maxLength: 64 }), { minItems: 1, maxItems: 500 })),
    limits: Type.Optional(Type.Array(rateLimit, { minItems: 1, maxItems: 10 })),
  }),
  answers: {
    200: Type.Object({
      calls: Type.Integer(),
      refused: Type.Integer(),
      uncertain: Type.Integer(),
      share: Type.Number({ description: 'Refused of all, 0 to 1.' }),
      keys: Type.Array(
        Type.Object({
          key_id: Type.String(),
          calls: Type.Integer(),
          refused: Type.Integer(),
          uncertain: Type.Integer(),
        }),
      ),
      complete: Type.Boolean({ description: 'false: the keyspace has more keys than were looked at.' }),
      callers: Type.Optional(
        Type.Array(
          Type.Object({
            network: Type.String(),
            user_agent: Type.String(),
            calls: Type.Integer(),
            verdict: choice(['allowed', 'refused', 'uncertain']),
            last_seen_at: Type.String(),
          }),
          { description: 'Of one key and `ips`: what each caller would have been told.' },
        ),
      ),
      hours: Type.Optional(
        Type.Array(Type.Object({ hour: Type.String(), calls: Type.Integer(), refused: Type.Integer() }), {
          description: 'Of one key and `limits`: what each hour would have lost at least.',
        }),
      ),
    }),
  },

  async handle({ parts, actor, body, now }) {
    const { store } = parts
    const wrong = (body.ips ?? []).findIndex((text) => compileRanges([text])?.length !== 1)
    if (wrong >= 0) return wrongMember(`/ips/${wrong}`, 'an address or CIDR range')
    if ((body.key_id === undefined) === (body.keyspace_id === undefined))
      return wrongMember('', 'either key_id or keyspace_id')
    if ((body.ips === undefined) === (body.limits === undefined)) return wrongMember('', 'either ips or limits')

    const keys = body.key_id === undefined ? [] : [await findKey(store, actor.projectId, body.key_id)]
    const keyspace =
      body.keyspace_id === undefined ? null : await findKeyspace(store, actor.projectId, body.keyspace_id)
    if (keys[0] === null) return notFound('key')
    if (body.keyspace_id !== undefined && !keyspace) return notFound('keyspace')
    const looked = keyspace ? await keysOf(store, actor.projectId, keyspace.id, now) : keys

    const [only] = keyspace ? [] : keys
    const found: (Replayed & { readonly key_id: string })[] = []
    for (const record of looked) {
      if (!record) continue
      const replayed = body.limits
        ? replayLimits(await store.usage.ofProject(actor.projectId, now - weekMs, now, record.id), body.limits)
        : replayNetworks(await store.usage.callersOf(record.id, now - weekMs), body.ips ?? [])
      found.push({ key_id: record.id, ...replayed })
    }
    const sum = (of: (one: Replayed) => number) => found.reduce((all, one) => all + of(one), 0)
    const calls = sum((one) => one.calls)
    const refused = sum((one) => one.refused)
    const touched = found.filter((one) => one.refused + one.uncertain > 0)
    return ok({
      calls,
      refused,
      uncertain: sum((one) => one.uncertain),
      share: calls === 0 ? 0 : refused / calls,
      keys: touched.toSorted((a, b) => b.refused - a.refused).slice(0, 100),
      complete: looked.length < mostKeys,
      ...(only ? await detailsOf(store, only, body, now) : {}),
    })
  },
})
