import type { Json } from '@why401/core'
import { subjectOf, type Action } from './action.ts'
import type { Members } from './answer.ts'
import { columns, wordsOf } from './columns.ts'

export const revoke: Action = async (input) => {
  const id = subjectOf(input, 'a key')
  const reason = input.said.get('--reason') ?? 'unspecified'
  const told = await input.service.call('POST', `/v1/keys/${id}/revoke`, { reason })
  const everywhere = told['effective_everywhere_at'] ?? null
  const inAll = everywhere === null ? `by ${String(told['elsewhere_by'])}` : `since ${String(everywhere)}`
  return {
    told,
    lines: [
      `${id} is revoked since ${String(told['effective_at'])}, in every process ${inAll}, in guards that remember by ${String(told['guards_by'])}`,
      `why401 keys receipt ${id} tells which process knows and what was tried since; why401 keys restore ${id} takes it back`,
    ],
  }
}

/** What is known of a revocation now. */
export const receipt: Action = async (input) => {
  const told = await input.service.call('GET', `/v1/keys/${subjectOf(input, 'a key')}/receipt`)
  const { refused, processes = [], effective_everywhere_at: everywhere = null, last_accepted_by: by, ...rest } = told
  const { since, count, last_at: last } = refused as Members
  const rows = Object.entries(rest).map(([name, value]) => {
    const whose = name === 'last_accepted_at' && typeof by === 'string' ? `, by ${by}` : ''
    return [name.replaceAll('_', ' '), `${wordsOf(value ?? 'never')}${whose}`]
  })
  const uses = `${String(count)} since ${String(since)}${last === null ? '' : `, the last at ${String(last)}`}`
  const inAll = everywhere === null ? 'not yet known; ask again' : String(everywhere)
  const known = (processes as readonly Members[]).map((one) => [`process ${String(one['name'])}`, standingOf(one)])
  return { told, lines: columns([...rows, ['effective everywhere at', inAll], ...known, ['refused uses', uses]]) }
}

/** What a process did about it, as a sentence. */
function standingOf({ state, acknowledged_at: at, last_heard_at: heard }: Members): string {
  const sentences: Readonly<Record<string, string>> = {
    acknowledged: `acknowledged it at ${text(at)}`,
    awaited: `has not acknowledged it yet; heard of last at ${text(heard)}`,
    silent: `fell silent (heard of last at ${text(heard)}) and never acknowledged it; it decides on no view older than 250 ms`,
  }
  return sentences[text(state)] ?? text(state)
}

const text = (value: Json | undefined): string => String(value ?? 'an unknown time')
