import { subjectOf, type Action } from './action.ts'
import { checkLines } from './checks.ts'
import { heldKey } from './held-key.ts'
import type { Members } from './answer.ts'

/** The record of a refusal: to whoever holds the key that was refused, without an account, or to whoever manages the service. */
export const why: Action = async ({ said, service, io, command }) => {
  const id = subjectOf({ said, service, io, command }, 'a refused request')
  const told = await service.call(
    'GET',
    `/v1/refusals/${encodeURIComponent(id)}`,
    undefined,
    heldKey(said, io) ?? undefined,
  )
  const { docs } = told
  const see = typeof docs === 'string' ? ['', `see ${docs}`] : []
  return { told, lines: [...head(told), '', ...checkLines(told), ...see] }
}

function head({ request_id, at, code, key_id, route, caller }: Members): string[] {
  const { address, origin, user_agent } = (caller ?? {}) as Members
  const from = [address, origin, user_agent].filter((one) => typeof one === 'string' && one !== '').join(', ')
  return [
    `${String(request_id)}: refused at ${String(at)} for ${String(code)}`,
    ...(key_id === null ? [] : [`key ${String(key_id)}`]),
    ...(typeof route === 'string' && route !== '' ? [`asked for ${route}`] : []),
    ...(from === '' ? [] : [`asked from ${from}`]),
  ]
}
