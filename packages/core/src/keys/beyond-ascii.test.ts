import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { beyondAscii } from './beyond-ascii.ts'

const sent = (value: string) =>
  observedFor({
    text: '401',
    request: { url: 'https://llm.example.com/v1/models', headers: [['Authorization', `Bearer ${value}`]] },
  })

test.each([
  ['clé-2026-k7Qm2Xv9', 2, 'U+00E9'],
  ['schlüssel', 4, 'U+00FC'],
  ['密钥k7Qm2Xv9', 0, 'U+5BC6'],
])('%s has a letter that no header carries', (value, at, codePoint) => {
  expect(beyondAscii(sent(value))).toMatchObject({ at, codePoint })
})

test.each([
  ['ASCII alone', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'],
  ['dots that hide a key', 'sk-k7••••••••c1D'],
  ['an ellipsis', 'sk-k7Qm2X…'],
  ['a look-alike, which is told by itself', 'sk-k7Qm2Xv9Rt4Lw8Zs3Nb6Y\u0441'],
])('%s is another matter', (_, value) => {
  expect(beyondAscii(sent(value))).toBeNull()
})
