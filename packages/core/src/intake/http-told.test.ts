import { expect, test } from 'vitest'
import type { Facts } from '../model/facts.ts'
import { readInput } from './intake.ts'

const request = 'POST https://api.example.test/v1/items\nX-Api-Key: $SITE_KEY\n'

function factsOf(text: string): Facts | undefined {
  const read = readInput(text)
  return read.ok ? read.facts[0] : undefined
}

test('an answer written under a request is no body of it, and a sentence behind it is a remark', () => {
  const facts = factsOf(`${request}\n{"error":"insufficient_scope"}\n\nthe token has only read access`)
  expect(facts?.request?.body).toBeNull()
  expect(facts?.request?.headers.map(({ name }) => name)).toEqual(['X-Api-Key'])
  expect(facts?.response?.body?.reveal()).toContain('insufficient_scope')
  expect(facts?.remarks.map((remark) => remark.reveal())).toEqual(['the token has only read access'])
  expect(facts?.credentials.map(({ name }) => name)).toEqual(['X-Api-Key'])
})

test.each([
  `${request}Content-Type: application/json\n\n{"message":"token is not allowed here"}`,
  `${request}\n{"name":"authorization"}`,
])('a body of its own stays with the request: %j', (text) => {
  expect(factsOf(text)?.request?.body).not.toBeNull()
})
