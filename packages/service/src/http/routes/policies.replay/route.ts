import type { Static } from 'typebox'
import type { KeyRecord } from '../../../model/key.ts'
import type { CallDetail } from '../../../model/records.ts'
import type { Store } from '../../../store/store.ts'
import { dayOf } from '../../../usage/calls.ts'
import { RoleBook } from '../../../verify/role-book.ts'
import { wrongMember, notFound, ok } from '../../answer.ts'
import { findKey, findKeyspace } from '../../find.ts'
import { faultOf, policyOf } from '../../key-traits.ts'
import {
  judgeCalls,
  judgeHours,
  sumOf,
  sumOfHours,
  withUnrecorded,
  type JudgedCalls,
  type JudgedHour,
  type Replayed,
  type Tried,
} from '../../replay.ts'
import { defineRoute } from '../../route.ts'
import { iso } from '../../views/time.ts'
import { replayAnswer, replayBody } from './schema.ts'

/** Keys that one replay looks at. */
const mostKeys = 1000
const mostKinds = 200
const weekMs = 7 * 86_400_000

type Body = Static<typeof replayBody>

/** Of one key. */
interface KeyReplay extends Replayed {
  readonly keyId: string
  readonly kinds: readonly JudgedCalls[]
  readonly hours: readonly JudgedHour[]
}

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

/** What the body says, on what the key is like else. */
function triedOn(record: KeyRecord, said: Body, roles: RoleBook): Tried {
  const policy = policyOf(said, record.policy)
  const isGranting = said.permissions !== undefined || said.roles !== undefined
  return {
    ips: said.restrictions?.ips === undefined ? null : policy.restrictions.ips,
    origins: said.restrictions?.origins === undefined ? null : policy.restrictions.origins,
    granted: isGranting ? roles.resolve(record.projectId, policy) : null,
  }
}

/** Tries what the body says on the calls that one key had. */
function replayer({ usage }: Store, said: Body, roles: RoleBook, now: number) {
  const since = dayOf(now - weekMs)
  return async (record: KeyRecord): Promise<KeyReplay> => {
    const { id: keyId, projectId } = record
    const counted = await usage.ofProject(projectId, since, now, keyId)
    if (said.limits?.length) {
      const hours = judgeHours(counted, said.limits)
      return { keyId, ...sumOfHours(hours), kinds: [], hours }
    }
    const verified = counted.reduce((sum, { outcome, count }) => sum + (outcome === 'ok' ? count : 0), 0)
    const calls = withUnrecorded(await usage.callsOf(keyId, { from: since, to: now }), verified)
    const kinds = judgeCalls(calls, triedOn(record, said, roles))
    return { keyId, ...sumOf(kinds), kinds, hours: [] }
  }
}

/** What was asked makes no sense; else null. */
function misfit({ key_id, keyspace_id, permissions, roles, restrictions, limits }: Body): string | null {
  if ((key_id === undefined) === (keyspace_id === undefined)) return 'either key_id or keyspace_id'
  const isOfCalls = permissions !== undefined || roles !== undefined || restrictions !== undefined
  return isOfCalls === Boolean(limits?.length) ? 'either limits, or permissions, roles and restrictions' : null
}

function detailsOf({ kinds, hours }: KeyReplay, { limits }: Body) {
  if (limits?.length) return { hours: hours.map((one) => ({ ...one, hour: iso(one.hour) })) }
  const ordered = verdicts.flatMap((verdict) => kinds.filter((kind) => kind.verdict === verdict))
  return {
    kinds: ordered
      .slice(0, mostKinds)
      .map(({ count, codes, ...kind }) => ({ ...kind, calls: count, codes: [...codes] })),
  }
}

/** What matters most comes first. */
const verdicts = ['refused', 'uncertain', 'allowed'] as const

export const policiesReplay = defineRoute({
  id: 'policies.replay',
  method: 'POST',
  url: '/v1/policies/replay',
  summary: 'What would this restriction have refused in the last days?',
  description:
    'Nothing is changed. Tried on what was granted today and in the seven days before (UTC). How many calls there were is exact; of a bounded number of kinds of calls of a key and day it is known which address, page and permission they had, the others are `uncertain`. A rate limit is compared with whole hours, so what it would have refused is a lower bound.',
  access: { scope: 'keys:read' },
  body: replayBody,
  answers: { 200: replayAnswer },

  async handle({ parts, actor, body: said, now }) {
    const { store } = parts
    const { key_id, keyspace_id, ...traits } = said
    const wrong = misfit(said)
    if (wrong !== null) return wrongMember('', wrong)
    const fault = await faultOf(store, actor.projectId, traits)
    if (fault) return fault

    const key = key_id === undefined ? null : await findKey(store, actor.projectId, key_id)
    if (key_id !== undefined && !key) return notFound('key')
    const keyspace = keyspace_id === undefined ? null : await findKeyspace(store, actor.projectId, keyspace_id)
    if (keyspace_id !== undefined && !keyspace) return notFound('keyspace')
    const looked = keyspace ? await keysOf(store, actor.projectId, keyspace.id, now) : key ? [key] : []

    const roles = new RoleBook()
    roles.replace(await store.projects.roles())
    const replay = replayer(store, said, roles, now)
    const found: KeyReplay[] = []
    for (const record of looked) found.push(await replay(record))
    const sum = (of: (one: KeyReplay) => number) => found.reduce((all, one) => all + of(one), 0)
    const calls = sum((one) => one.calls)
    const refused = sum((one) => one.refused)
    const [only] = key ? found : []
    return ok({
      since: iso(dayOf(now - weekMs)),
      calls,
      refused,
      uncertain: sum((one) => one.uncertain),
      share: calls === 0 ? 0 : refused / calls,
      recorded: {
        all: sum(recordedWith('all')),
        asked: sum(recordedWith('asked')),
        nothing: sum(recordedWith('nothing')),
      },
      keys: touched(found),
      complete: looked.length < mostKeys,
      ...(only ? detailsOf(only, said) : {}),
    })
  },
})

const recordedWith =
  (detail: CallDetail) =>
  ({ kinds }: KeyReplay): number =>
    kinds.reduce((sum, kind) => sum + (kind.detail === detail ? kind.count : 0), 0)

function touched(found: readonly KeyReplay[]) {
  return found
    .filter((one) => one.refused + one.uncertain > 0)
    .toSorted((a, b) => b.refused - a.refused)
    .slice(0, 100)
    .map(({ keyId, calls, refused, uncertain }) => ({ key_id: keyId, calls, refused, uncertain }))
}
