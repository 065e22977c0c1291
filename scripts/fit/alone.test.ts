import { expect, test } from 'vitest'
import { answerAlone } from './alone.ts'
import type { Thread } from './cases.ts'

const thread = (symptom: object): Thread => ({
  source: 'https://example.com/1',
  provider: 'openai',
  symptom: {
    text: null,
    status: 401,
    response_body: null,
    request: null,
    code: null,
    env: null,
    facts: [],
    ...symptom,
  },
  reading: { 'key.unknown': 0.5 },
})

test('keeps what came back and drops what else was known', () => {
  const told = {
    text: 'Incorrect API key',
    response_body: '{}',
    code: 'call(key)',
    env: 'KEY=x',
    facts: ['It worked.'],
  }
  expect(answerAlone(thread(told))).toEqual(thread({ text: 'Incorrect API key', response_body: '{}' }))
})

test.each([
  ['nothing came back', { facts: ['It never worked.'], env: 'KEY=x' }],
  ['nothing else was known', { text: 'Incorrect API key' }],
])('there is none where %s', (_, symptom) => {
  expect(answerAlone(thread(symptom))).toBeNull()
})
