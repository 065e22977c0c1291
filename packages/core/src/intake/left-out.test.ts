import { harOf, hits, observedIn } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { schemeMissing } from '../causes/send/scheme-missing.ts'
import { isLeftOut } from './left-out.ts'

const signs = (value: string) =>
  observedIn(harOf([{ url: 'https://api.github.com/user', headers: { Authorization: value }, status: 401 }])).flatMap(
    (seen) => hits(schemeMissing, seen),
  )

describe('isLeftOut', () => {
  test.each([
    '...',
    '***',
    'REDACTED',
    '[REDACTED]',
    '[Authorization redacted]',
    '<REDACTED_TOKEN>',
    '<removed by the proxy>',
    '[FILTERED]',
    '[[sanitized]]',
    'obfuscated',
  ])('%s', (value) => {
    expect(isLeftOut(value)).toBe(true)
  })

  test.each(['', '.', '<your token>', 'YOUR_API_KEY', '{{filtered}}', 'unfiltered', '[unmasked]', 'Aq7LmZ2vB4nT8cR5'])(
    'not %s',
    (value) => {
      expect(isLeftOut(value)).toBe(false)
    },
  )

  test('a header whose value was taken out tells nothing of its scheme', () => {
    expect(signs('[Authorization redacted]')).not.toContain('bare-authorization')
    expect(signs('ghp_Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x')).toContain('bare-authorization')
  })
})
