import { afterEach, expect, test } from 'vitest'
import { answerRefusal } from '@why401/core/issuer'
import { makeKey, makeRootKey } from '../../keys/make-key.ts'
import { PlainStore } from '../../testing/plain-store.ts'
import { noon, policyOf, recordOf } from '../../testing/records.ts'
import type { VerifyRequest } from '../decision.ts'
import { MemoryVerifier } from '../memory-verifier.ts'

const opened: MemoryVerifier[] = []
afterEach(() => Promise.allSettled(opened.splice(0).map((verifier) => verifier.close())))

const secret = makeKey('acme', 'live').text.reveal()
const rootKey = makeRootKey().text.reveal()

const questions: readonly (readonly [string, Partial<VerifyRequest>])[] = [
  ['permissions', { permissions: secret }],
  ['permissions', { permissions: `user:read and (${rootKey} or ${secret}:write)` }],
  ['permissions', { permissions: `scope_${secret}` }],
  ['an address', { caller: { address: secret, addressFrom: 'request' } }],
  ['where the address is from', { caller: { address: '192.0.2.1', addressFrom: secret } }],
  ['an origin', { caller: { origin: `https://${secret}`, userAgent: secret } }],
  ['a keyspace', { keyspace: secret }],
]

test.each(questions)('a key that stands in %s is neither told again nor kept', async (_name, question) => {
  const plain = new PlainStore()
  const restrictions = { ips: ['10.0.0.0/8'], origins: ['https://a.example'] }
  plain.put(recordOf('bound', { policy: policyOf({ restrictions }) }))
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => noon, onFault: () => {} })
  opened.push(verifier)
  const { code, members, evaluated, requestId } = await verifier.verify('proj_acme', { key: 'bound', ...question })
  const style = { profile: 'helpful', realm: 'a', docsBase: null, accepted: [], resourceMetadata: null } as const
  const answer = answerRefusal({ code: code!, members, evaluated, requestId }, style)
  await verifier.flush()
  expect(plain.refusals).toHaveLength(1)
  const told = JSON.stringify([members, evaluated, answer, plain.refusals])
  for (const text of [secret, rootKey]) {
    expect(told).not.toContain(text)
    expect(told.toLowerCase()).not.toContain(text.toLowerCase())
  }
})

test('a query without a key in it is told as it was asked', async () => {
  const plain = new PlainStore()
  plain.put(recordOf('good'))
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => noon, onFault: () => {} })
  opened.push(verifier)
  const permissions = 'user:read and (billing:write or admin)'
  const { members, evaluated } = await verifier.verify('proj_acme', { key: 'good', permissions })
  expect(members).toEqual({ required: permissions, granted: [] })
  expect(evaluated.find(({ check }) => check === 'permission')?.detail).toBe('The key lacks billing:write, user:read.')
})
