import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { cutOnArrival } from './cut-on-arrival.ts'

const sent = "curl -H 'Authorization: Bearer kx7_cUXzEAinZs-5gx8Pig7kW-zUhPRoBKez' https://gw.local/v1/ping\n"

test.each(['unknown token kx7_cUXzEAinZs 14', 'got key="kx7_cUXzEAinZs" len=14'])('cut: %s', (line) => {
  expect(cutOnArrival(observedFor({ text: sent + line }))).toEqual({ sent: 36, got: 14 })
})

test.each([
  'unknown token kx7_cUXzEAinZs-5gx8Pig7kW-zUhPRoBKez 36',
  'unknown token kx7_cUXz... (36)',
  'unknown token kx7_cUXz 36',
  'unknown token kx7_cUXz**** 8',
  'created key 14 kx7_cUXzEAinZs9 14',
])('whole: %s', (line) => {
  expect(cutOnArrival(observedFor({ text: sent + line }))).toBeNull()
})
