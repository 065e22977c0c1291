import { credentialed, withLine } from '../servers/credential.ts'
import { otherKey } from './key-damaged.ts'
import type { Fault } from './fault.ts'

const told = (id: string, title: string) =>
  ({ id: `send.conflict/${id}`, cause: 'send.conflict', title, provableByOneChange: true }) as const

export const sendConflict: readonly Fault[] = [
  {
    ...told('stale-first', 'Another key stands in a field of the same name before the right one'),
    apply: (healthy) => {
      const { credential, base, surroundings } = healthy
      if (credential.kind !== 'key' || (credential.in !== 'header' && credential.in !== 'basic')) return null
      const stale = credentialed(base, { ...credential, key: otherKey(credential.key) })
      return { request: credentialed(stale, credential), surroundings }
    },
  },
  {
    ...told('basic-besides', 'A login of the tool (Basic) goes along with the key'),
    apply: (healthy) => {
      const { credential, base, surroundings } = healthy
      if (credential.kind !== 'key' || credential.in !== 'header' || credential.name !== 'Authorization') return null
      const login = withLine(base, 'Authorization', 'Basic YWxpY2U6b3RoZXItcGFzc3dvcmQ=')
      return { request: credentialed(login, credential), surroundings }
    },
  },
]
