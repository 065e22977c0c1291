import { expect, test } from 'vitest'
import { twoOfOneKind } from './two-of-one-kind.ts'

const store = `$ vercel env pull /tmp/e && grep -o 'shop_.*' /tmp/e\nshop_78d406\n`

test.each([
  [`${store}function log: token shop_741278 len 38`, true],
  [`${store}the container prints shop_741278`, true],
  [`${store}function log: token shop_78d406 len 38`, false],
  [`${store}function log: token shop_78d406a1b2c3`, false],
  [`${store}function log: token mail_741278 len 38`, false],
  [`${store}see shop_741278`, false],
])('%s', (text, isOther) => {
  expect(twoOfOneKind(text)).toBe(isOther)
})
