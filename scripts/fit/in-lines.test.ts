import { expertWeights } from '@why401/core'
import { expect, test } from 'vitest'
import { inLines } from './in-lines.ts'

test('a row is a line, and all of it is JSON', () => {
  const weights = { ...expertWeights, votes: { 'w:a "b"': { 'key.expired': 1.5 }, 'w:c': {} } }
  const text = inLines(weights)
  expect(JSON.parse(text)).toEqual(weights)
  expect(text).toContain('\n "w:a \\"b\\"": {"key.expired":1.5},\n "w:c": {}\n')
})
