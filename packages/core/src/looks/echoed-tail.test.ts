import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { echoesAnotherKey, echoesGatewaysKey } from './echoed-tail.ts'

const text = 'AuthenticationError: Incorrect API key provided: sk-proj-******Qm4A.'

function sentTo(url: string, key: string): ReturnType<typeof observedFor> {
  return observedFor({ text, request: { url, headers: [['Authorization', `Bearer ${key}`]] } })
}

test('a gateway that was let in tells of its own key', () => {
  const observed = sentTo('http://llm.intra:4000/v1/x', 'team-blue-mEpSHRZeP5bNtnASJP')
  expect(echoesGatewaysKey(observed)).toBe(true)
  expect(echoesAnotherKey(observed)).toBe(false)
})

test('at the issuer itself it is another key that was sent', () => {
  const observed = sentTo('https://api.openai.com/v1/x', 'team-blue-mEpSHRZeP5bNtnASJP')
  expect(echoesGatewaysKey(observed)).toBe(false)
  expect(echoesAnotherKey(observed)).toBe(true)
})

test('an echo of the key that was sent', () => {
  expect(echoesGatewaysKey(sentTo('http://llm.intra:4000/v1/x', 'team-blue-mEpSHRZeP5bNtnQm4A'))).toBe(false)
})
