import { usageError } from '../why401-error.ts'
import { subjectOf, type Action } from './action.ts'
import type { Members } from './answer.ts'
import { timeOf } from './time-of.ts'

/** Moves the end of a replaced key, or ends it. */
export const grace: Action = async (input) => {
  const { said, service } = input
  const id = subjectOf(input, 'a key')
  const until = said.get('--until')
  if (until === undefined) throw usageError('keys grace needs --until: 48h from now, a date, or now')
  const how = said.get('--grace-end')
  if (until === 'now' && how !== undefined) throw usageError('--grace-end needs a time to come after --until')
  const at = until === 'now' ? null : timeOf('--until', until)
  const body = { ...(at === null ? {} : { at }), ...(how === undefined ? {} : { grace_end: how }) }
  const told = await service.call('POST', `/v1/keys/${id}/grace`, body)
  const ends = String(told['grace_ends_at'])
  const limit = told['grace_limit_at']
  const more = typeof limit === 'string' ? `, while it is used until ${limit} at most` : ''
  return { told, lines: [at === null ? `${id} is good no longer` : `${id} is good until ${ends}${more}`] }
}

/** Takes a rotation back. */
export const unrotate: Action = async (input) => {
  const id = subjectOf(input, 'a key')
  const told = await input.service.call('POST', `/v1/keys/${id}/unrotate`)
  const successor = String((told['successor'] as Members | undefined)?.['id'])
  return { told, lines: [`${id} goes on; ${successor}, which had replaced it, is revoked`] }
}
