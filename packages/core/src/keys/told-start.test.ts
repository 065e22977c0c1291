import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { toldStarts } from './told-start.ts'

const issuers = (remark: string): string[] => {
  const told = toldStarts(observedFor({ text: '401', remarks: [remark] }))
  return [...new Set(told.flatMap((matches) => matches.map(({ provider }) => provider)))]
}

test.each([
  ['my key starts with gsk_', 'groq'],
  ['The key begins with "gsk_" and I copied it twice', 'groq'],
  ['the token that I created starts with `glpat-`', 'gitlab'],
  ['I have an sk-or- key', 'openrouter'],
  ['it works with my xai-… key elsewhere', 'xai'],
])('%s', (remark, issuer) => {
  expect(issuers(remark)).toContain(issuer)
})

test.each([
  'keys start with gsk_ there',
  'the key must start with gsk_',
  'it starts with the second request',
  'my old key',
  'an API key',
  'a read-only key',
  'the x-api key',
])('%s tells of no key', (remark) => {
  expect(issuers(remark)).toEqual([])
})
