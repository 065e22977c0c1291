import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { referrer } from '../referrer.ts'
import { scope } from '../scope.ts'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'page-at-a-local-model',
    { text: 'ollama error 403', remarks: ['an extension of Firefox'] },
    { text: 'ollama error 401', remarks: ['an extension of Firefox'] },
  ],
  [
    'page-at-a-local-model',
    {
      status: 403,
      request: { method: 'POST', url: 'http://localhost:11434/api/chat' },
      code: "await fetch('http://localhost:11434/api/chat')",
    },
    {
      status: 403,
      text: 'ollama: this model requires a subscription, upgrade for access',
      remarks: ['an extension of Firefox'],
    },
  ],
  [
    'forbidden-by-a-local-model',
    { text: 'Ollama answers 403 Forbidden' },
    { text: 'Ollama answers 403 Forbidden', remarks: ['nginx stands in front of it'] },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(referrer, observedFor(hit))).toContain(sign)
  expect(hits(referrer, observedFor(miss))).not.toContain(sign)
})

test.each([
  ['GatedRepoError: 403 Client Error', false],
  ['Token is valid (permission: fineGrained)\nGatedRepoError: 403 Client Error', true],
  ['permission: fineGrained\nGatedRepoError: 403 Client Error: you are not in the authorized list', false],
])('a fine-grained token before a gated model lacks the right to read such models: %s', (text, lacks) => {
  expect(hits(scope, observedFor({ text })).includes('fine-grained-at-a-gate')).toBe(lacks)
})
