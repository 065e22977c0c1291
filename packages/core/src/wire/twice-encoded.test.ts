import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { hasPercentInBasic, hasPlusInQuery, hasPlusInSignature } from './twice-encoded.ts'

test.each([
  ['user:a%23b%40c9', true],
  ['user:a#b@c9', false],
  ['us%65r:plain99', false],
])('percent-encoding inside Basic: %s', (pair, found) => {
  const headers = [['Authorization', `Basic ${btoa(pair)}`]] as const
  expect(hasPercentInBasic(observedFor({ request: { url: 'https://api.example.test/', headers } }))).toBe(found)
})

test.each([
  ['https://api.example.test/?q=a+b&apikey=k4t8wz+qxdn82rbhv27y53', true],
  ['https://api.example.test/?q=a+b&apikey=k4t8wz%2Bqxdn82rbhv27y53', false],
])('a bare plus in the key: %s', (url, found) => {
  expect(hasPlusInQuery(observedFor({ request: { url } }))).toBe(found)
})

const signedWith = (signature: string) => `https://store.example.test/a?sv=1&sig=${signature}&sp=r`

test.each([
  [signedWith('KpWh+7mzdqfxRgNVbouXwJ9RM5Yz2VazdHqWf3j8mjl='), true],
  [signedWith('KpWh%2B7mzdqfxRgNVbouXwJ9RM5Yz2VazdHqWf3j8mjl%3D'), false],
  ['https://store.example.test/a?q=a+b', false],
])('a bare plus in a signature: %s', (url, found) => {
  const observed = observedFor({ request: { url } })
  expect(hasPlusInSignature(observed)).toBe(found)
  expect(hasPlusInQuery(observed)).toBe(false)
})
