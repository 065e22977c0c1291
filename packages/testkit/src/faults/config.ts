import { around } from '../servers/surroundings.ts'
import type { HealthyRequest } from '../servers/server.ts'
import { otherKey } from './key-damaged.ts'
import { sending, type Fault } from './fault.ts'

/** Faults whose cure stands in another source of the same variable. */
export const config: readonly Fault[] = [
  {
    id: 'config.shadowed/environment',
    cause: 'config.shadowed',
    also: ['key.unknown', 'key.revoked', 'key.expired', 'token.expired'],
    title: 'An old export wins over the env file that holds the right key',
    provableByOneChange: true,
    apply: (healthy) => {
      const { credential, variable, surroundings } = healthy
      if (credential.kind !== 'key') return null
      const old = staleKey(healthy)
      return {
        request: sending(healthy, { ...credential, key: old }).request,
        surroundings: around(surroundings, {
          env: { [variable]: old },
          files: { '.env': `${variable}=${credential.key}\n` },
        }),
      }
    },
  },
  {
    id: 'config.shadowed/env-local',
    cause: 'config.shadowed',
    also: ['key.unknown', 'key.revoked', 'key.expired', 'token.expired'],
    title: '.env.local holds an old key and wins over .env',
    provableByOneChange: true,
    apply: (healthy) => {
      const { credential, variable, surroundings } = healthy
      if (credential.kind !== 'key') return null
      const old = staleKey(healthy)
      const files = { '.env': `${variable}="${credential.key}"\n`, '.env.local': `${variable}=${old}\n` }
      return {
        request: sending(healthy, { ...credential, key: old }).request,
        surroundings: around(surroundings, { files }),
      }
    },
  },
  {
    id: 'config.not_loaded/unexpanded',
    cause: 'config.not_loaded',
    also: ['key.placeholder', 'config.mangled', 'key.missing'],
    title: 'The name of the variable is sent in place of its value',
    provableByOneChange: true,
    apply: (healthy) => {
      const { credential, variable, surroundings } = healthy
      if (credential.kind !== 'key') return null
      return {
        request: sending(healthy, { ...credential, key: `\${${variable}}` }).request,
        surroundings: around(surroundings, { files: { '.env': `${variable}=${credential.key}\n` } }),
      }
    },
  },
  {
    id: 'config.mangled/quotes-kept',
    cause: 'key.quoted',
    also: ['config.mangled'],
    title: 'The loader keeps the quotes of the env file',
    provableByOneChange: true,
    apply: (healthy) => {
      const { credential, variable, surroundings } = healthy
      if (credential.kind !== 'key') return null
      const kept = `"${credential.key}"`
      return {
        request: sending(healthy, { ...credential, key: kept }).request,
        surroundings: around(surroundings, { env: { [variable]: kept }, files: { '.env': `${variable}=${kept}\n` } }),
      }
    },
  },
  {
    id: 'config.mangled/cut-at-hash',
    cause: 'config.mangled',
    also: ['key.truncated', 'config.shadowed', 'key.unknown'],
    title: 'The loader takes the rest of the key after # for a comment',
    provableByOneChange: true,
    apply: (healthy) => {
      const { credential, variable, surroundings } = healthy
      if (credential.kind !== 'key' || !credential.key.includes('#')) return null
      const cut = credential.key.slice(0, credential.key.indexOf('#'))
      const files = { '.env': `${variable}='${credential.key}'\n` }
      return {
        request: sending(healthy, { ...credential, key: cut }).request,
        surroundings: around(surroundings, { env: { [variable]: cut }, files }),
      }
    },
  },
]

/** What an old value of the variable looks like: a token that has expired, or a key that is not known any more. */
function staleKey({ credential, spoiled }: HealthyRequest): string {
  const expired = spoiled.find(({ cause }) => cause === 'token.expired' || cause === 'key.expired')
  if (expired) return expired.key
  return credential.kind === 'key' ? otherKey(credential.key) : ''
}
