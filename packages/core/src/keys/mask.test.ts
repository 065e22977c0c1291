import { describe, expect, test } from 'vitest'
import { mask } from './mask.ts'
import type { KeyMatch } from './reading.ts'

function match(prefix: string): KeyMatch {
  return { provider: 'acme', kind: 'key', role: 'api', env: 'any', exact: true, prefix }
}

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'

describe('mask', () => {
  test.each([
    { name: 'prefix and the last four', text: `acme_${body}`, prefix: 'acme_', shown: 'acme_…Yc1D' },
    { name: 'no prefix where none is known', text: body, prefix: null, shown: '…Yc1D' },
    { name: 'nothing of a short secret', text: 'hunter2-hunter2', prefix: null, shown: '…' },
    { name: 'no tail of a short key', text: 'acme_k7Qm2Xv9Rt', prefix: 'acme_', shown: 'acme_…' },
    { name: 'no tail that holds a line break', text: `acme_${body}\n`, prefix: 'acme_', shown: 'acme_…' },
    { name: 'no prefix that is nearly all', text: 'acme_abc', prefix: 'acme_', shown: '…' },
  ])('$name', ({ text, prefix, shown }) => {
    expect(mask(text, prefix === null ? null : match(prefix))).toBe(shown)
  })
})
