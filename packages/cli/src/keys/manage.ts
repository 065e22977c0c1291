import type { Json } from '@why401/core'
import { usageError } from '../why401-error.ts'
import { subjectOf, type Action } from './action.ts'
import { checkLines } from './checks.ts'
import { heldKey } from './held-key.ts'
import type { Members } from './answer.ts'
import { columns, wordsOf } from './columns.ts'

export const list: Action = async ({ said, service }) => {
  const { items: keyspaces } = await service.call('GET', '/v1/keyspaces')
  const names = new Map((keyspaces as readonly Members[]).map((one) => [one['id'], String(one['name'])]))
  const wanted = said.get('--keyspace')
  const query = new URLSearchParams({ limit: '100' })
  const keyspace = [...names].find(([id, name]) => id === wanted || name === wanted)?.[0]
  if (wanted !== undefined && keyspace === undefined) throw usageError('there is no such keyspace')
  if (keyspace !== undefined) query.set('keyspace_id', String(keyspace))
  for (const name of ['environment', 'search']) if (said.has(`--${name}`)) query.set(name, said.get(`--${name}`) ?? '')
  const told = await service.call('GET', `/v1/keys?${query}`)
  const rows = (told['items'] as readonly Members[]).map((one) => [
    String(one['id']),
    String(one['status']),
    `${String(one['start'])}…${String(one['hint'])}`,
    names.get(one['keyspace_id']) ?? '',
    String(one['name'] ?? ''),
    one['expires_at'] === null ? '' : `until ${String(one['expires_at']).slice(0, 10)}`,
  ])
  const more = told['cursor'] === null ? [] : ['There are more; --search finds one.']
  return {
    told,
    lines: rows.length === 0 ? ['no keys yet: why401 keys create --keyspace shop'] : [...columns(rows), ...more],
  }
}

export const show: Action = async (input) => {
  const told = await input.service.call('GET', `/v1/keys/${subjectOf(input, 'a key')}`)
  const said = Object.entries(told).filter(([, value]) => isTelling(value))
  return { told, lines: columns(said.map(([name, value]) => [name.replaceAll('_', ' '), wordsOf(value)])) }
}

export const restore: Action = async (input) => {
  const told = await input.service.call('POST', `/v1/keys/${subjectOf(input, 'a key')}/restore`)
  return { told, lines: [`${String(told['id'])} is ${String(told['status'])} again`] }
}

/** A dry run: checks everything, spends nothing. */
export const verify: Action = async ({ said, service, io }) => {
  const key = heldKey(said, io)
  if (key === null) throw usageError('keys verify needs a key: --var NAME, or on standard input')
  const asked = ['keyspace', 'environment', 'permissions'].flatMap((name) => {
    const value = said.get(`--${name}`)
    return value === undefined ? [] : [[name, name === 'permissions' ? value.split(',').join(' and ') : value]]
  })
  const body = { key: key.reveal(), dry_run: true, ...(Object.fromEntries(asked) as Members) }
  const told = await service.call('POST', '/v1/keys/verify', body)
  const isGood = told['valid'] === true
  const head = isGood ? 'The key is good for what was asked.' : `The key is refused: ${String(told['code'])}`
  return { told, lines: [head, ...checkLines(told)], code: isGood ? 0 : 1 }
}

const isTelling = (value: Json | undefined): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
