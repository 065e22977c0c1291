import { expect, test } from 'vitest'
import { makeKey } from '../keys/make-key.ts'
import { ShapeReader } from './shape-reader.ts'

const issuer = { prefixes: ['acme'], environments: ['live', 'test'], bodyLength: 42 } as const

test('a flood of misshapen texts is soon merely unknown, and takes a bounded time', () => {
  const reader = new ShapeReader()
  const begin = performance.now()
  const codes = Array.from({ length: 20_000 }, (_, at) => {
    const text = `"acme_live_${String(at).repeat(20)}`
    return reader.read(text, issuer).evaluated.find(({ check }) => check === 'shape')?.verdict
  })
  expect(codes[0]).toBe('failed')
  expect(codes.at(-1)).toBe('not-reached')
  expect(performance.now() - begin).toBeLessThan(1500)
})

test('whole keys are read without counting against it', () => {
  const reader = new ShapeReader()
  const key = makeKey('acme', 'live').text.reveal()
  const verdicts = new Set(Array.from({ length: 20_000 }, () => reader.read(key, issuer)))
  expect([...verdicts].map(({ failure }) => failure?.members)).toEqual([{ environment: 'live' }])
})
