import { Secret } from '@why401/core'
import { signFault, signingEnvironment, type Fault } from './fault.ts'
import { otherKey } from './key-damaged.ts'

const minutes = 60_000

export const signature: readonly Fault[] = [
  signFault(
    {
      id: 'sign.mismatch/secret',
      cause: 'sign.mismatch',
      also: ['key.mistyped'],
      title: 'Signed with another secret',
      provableByOneChange: false,
    },
    ({ secret }) => ({ secret: otherKey(secret) }),
  ),
  signFault(
    {
      id: 'sign.mismatch/secret-truncated',
      cause: 'sign.mismatch',
      also: ['key.truncated'],
      title: 'Signed with a secret that lacks its end',
      provableByOneChange: false,
    },
    ({ secret }) => ({ secret: secret.slice(0, -4) }),
  ),
  signFault(
    {
      id: 'key.whitespace/secret-blank',
      cause: 'key.whitespace',
      also: ['sign.mismatch'],
      title: 'Signed with a secret that ends in a blank',
      provableByOneChange: true,
    },
    ({ secret }) => ({ secret: `${secret} ` }),
  ),
  signFault(
    {
      id: 'sign.clock/behind',
      cause: 'sign.clock',
      title: "The signer's clock is 20 minutes behind",
      provableByOneChange: true,
    },
    () => ({ skew: -20 * minutes }),
  ),
  signFault(
    {
      id: 'sign.clock/ahead',
      cause: 'sign.clock',
      title: "The signer's clock is 20 minutes ahead",
      provableByOneChange: true,
    },
    () => ({ skew: 20 * minutes }),
  ),
  signFault(
    { id: 'sign.clock/hours', cause: 'sign.clock', title: 'Local time was taken for UTC', provableByOneChange: true },
    () => ({ skew: 120 * minutes }),
  ),
  signFault(
    {
      id: 'env.wrong_host/region',
      cause: 'env.wrong_host',
      also: ['sign.mismatch'],
      title: 'Signed for another region',
      provableByOneChange: true,
    },
    ({ region }) => (region === '' ? null : { region: 'us-west-2' }),
  ),
  signFault(
    {
      id: 'sign.mismatch/service',
      cause: 'sign.mismatch',
      also: ['env.wrong_host'],
      title: 'Signed for another service',
      provableByOneChange: true,
    },
    ({ service }) => (service === '' ? null : { service: 'execute-api' }),
  ),
  signFault(
    {
      id: 'key.unknown/access-id',
      cause: 'key.unknown',
      also: ['sign.mismatch', 'key.mistyped'],
      title: 'An access key id that was never issued',
      provableByOneChange: false,
    },
    ({ id }) => ({ id: otherKey(id) }),
  ),
  {
    id: 'sign.mismatch/query-added',
    cause: 'sign.mismatch',
    title: 'A parameter was added after the request was signed',
    provableByOneChange: true,
    apply: ({ base, credential, surroundings }) => {
      if (credential.kind !== 'signed') return null
      const signed = credential.sign(base, credential.material)
      const url = signed.url.map((text) => `${text}${text.includes('?') ? '&' : '?'}trace=1`)
      const env = signingEnvironment(credential.material, credential.variables)
      return { request: { ...signed, url }, surroundings: { ...surroundings, env: { ...surroundings.env, ...env } } }
    },
  },
  {
    id: 'sign.mismatch/header-changed',
    cause: 'sign.mismatch',
    title: 'A signed header was changed on the way',
    provableByOneChange: true,
    apply: ({ base, credential, surroundings }) => {
      if (credential.kind !== 'signed') return null
      const signed = credential.sign(base, credential.material)
      const changed = signed.headers.map((field) =>
        /^x-(?:amz-meta|ms-meta|note)/i.test(field.name) ? { ...field, value: new Secret('changed') } : field,
      )
      if (changed.every((field, at) => field === signed.headers[at])) return null
      const env = signingEnvironment(credential.material, credential.variables)
      return {
        request: { ...signed, headers: changed },
        surroundings: { ...surroundings, env: { ...surroundings.env, ...env } },
      }
    },
  },
]
