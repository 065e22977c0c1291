import type { Json } from '@why401/core'
import type { Scope } from '@why401/service/operate'
import { durationOf } from '../rotate/duration.ts'
import { usageError } from '../why401-error.ts'
import { listOf, subjectOf, type Action, type ActionInput, type ActionResult } from './action.ts'
import { timeOf } from './time-of.ts'
import { deliver, destinationOf, newKeyOf, type Destination, type NewKey } from './new-key.ts'
import type { KeyService, Members } from './answer.ts'

/** Everything that a root key may be given; the types of the service see to it that none is missing. */
const everyScope: Readonly<Record<Scope, true>> = {
  'keys:read': true,
  'keys:write': true,
  'keys:verify': true,
  'keyspaces:read': true,
  'keyspaces:write': true,
  'refusals:read': true,
  'usage:read': true,
  'audit:read': true,
  'webhooks:read': true,
  'webhooks:write': true,
  'members:read': true,
  'members:write': true,
  'rootkeys:read': true,
  'rootkeys:write': true,
  'settings:read': true,
  'settings:write': true,
  'leaks:write': true,
}

export const create: Action = async (input) => {
  const { said, service, io } = input
  const to = destinationOf(said, io)
  const name = said.get('--keyspace')
  if (name === undefined) throw usageError('keys create needs the API that the key is for: --keyspace shop')
  const traits = traitsOf(said)
  const keyspace = await keyspaceNamed(name, service)
  const made = newKeyOf(await service.call('POST', '/v1/keys', { keyspace, ...traits }))
  const id = idIn(made.told['key'])
  await deliver(made, to, io, () => service.call('POST', `/v1/keys/${id}/revoke`, { reason: 'ceased' }))
  return handedOver(made, to, `made ${id}`)
}

export const rotate: Action = async (input) => {
  const { said, service, io } = input
  const id = subjectOf(input, 'a key')
  const to = destinationOf(said, io)
  const graceMs = durationOf('--grace', said.get('--grace') ?? '24h')
  const activation = said.has('--on-first-use') ? 'on_first_use' : 'at_once'
  const body = { activation, grace_seconds: graceMs / 1000 }
  const made = newKeyOf(await service.call('POST', `/v1/keys/${id}/rotate`, body))
  const fresh = idIn(made.told['key'])
  // Without the new key, the old one must not end.
  await deliver(made, to, io, () => service.call('POST', `/v1/keys/${id}/unrotate`))
  const ends = endOf(made.told['predecessor'])
  return handedOver(
    made,
    to,
    `made ${fresh}; ${id} ${ends === null ? 'goes on until the new key is first used' : `is good until ${ends}`}`,
  )
}

export const root: Action = async (input) => {
  const { said, service, io } = input
  const to = destinationOf(said, io)
  const body = {
    name: said.get('--name') ?? 'made by why401 keys root',
    scopes: listOf(said.get('--scopes')) ?? Object.keys(everyScope),
  }
  const made = newKeyOf(await service.call('POST', '/v1/root-keys', body))
  const id = idIn(made.told['root_key'])
  await deliver(made, to, io, () => service.call('DELETE', `/v1/root-keys/${id}`))
  return handedOver(made, to, `made the root key ${id}`)
}

function handedOver({ text, told }: NewKey, to: Destination, words: string): ActionResult {
  if (to.kind === 'screen')
    return {
      told: { ...told, text: text.reveal() },
      lines: [words, '', `  ${text.reveal()}`, '', 'This is the only time that it is shown.'],
    }
  const { shown, name } = to.target
  return {
    told: { ...told, written: { file: shown, name } },
    lines: [`${words} and put it into ${shown} as ${name}; why401 undo takes that back`],
  }
}

function traitsOf(said: ActionInput['said']): Members {
  const ips = listOf(said.get('--ips'))
  const origins = listOf(said.get('--origins'))
  const permissions = listOf(said.get('--permissions'))
  const uses = said.get('--uses')
  if (uses !== undefined && !/^\d{1,12}$/.test(uses)) throw usageError('--uses needs a number')
  return {
    environment: said.get('--environment') ?? 'live',
    ...optional('name', said.get('--name')),
    ...optional('permissions', permissions),
    ...(ips || origins ? { restrictions: { ...optional('ips', ips), ...optional('origins', origins) } } : {}),
    ...optional('uses', uses === undefined ? null : { remaining: Number(uses) }),
    ...optional('expires_at', timeOf('--expires', said.get('--expires'))),
  }
}

function optional(name: string, value: Json | undefined): Members {
  return value === undefined || value === null ? {} : { [name]: value }
}

/** Its name, after making it where there is none. */
async function keyspaceNamed(name: string, service: KeyService): Promise<string> {
  const { items } = await service.call('GET', '/v1/keyspaces')
  const isThere = (items as readonly Members[]).some((one) => one['name'] === name || one['id'] === name)
  if (isThere) return name
  const prefix = name
    .toLowerCase()
    .replace(/[^a-z0-9]|^[^a-z]+/g, '')
    .slice(0, 16)
  if (prefix === '') throw usageError('--keyspace needs a name with a letter in it: its keys begin with it')
  await service.call('POST', '/v1/keyspaces', { name, prefix })
  return name
}

function idIn(value: Json | undefined): string {
  return String((value as Members | undefined)?.['id'] ?? '')
}

function endOf(value: Json | undefined): string | null {
  return ((value as Members | undefined)?.['grace_ends_at'] as string | null | undefined) ?? null
}
