import { expect, test } from 'vitest'
import { isNestedTooDeep } from './nesting.ts'

const nested = (levels: number, open = '[', close = ']'): string => open.repeat(levels) + close.repeat(levels)

test.each([
  ['a thousand arrays', nested(1000), false],
  ['one more', nested(1001), true],
  ['as many objects', nested(1001, '{"a":', '}'), true],
  ['brackets in a string', JSON.stringify(nested(1001)), false],
  ['a string that ends in a backslash, then brackets', `["\\\\",${nested(1001)}]`, true],
  ['a quote within a string, then brackets in it', `["\\"${'['.repeat(2000)}"]`, false],
  ['a string without end', `"${'['.repeat(3000)}`, false],
  ['many side by side', `[${'[],'.repeat(5000)}1]`, false],
])('%s', (_name, text, isTooDeep) => {
  expect(isNestedTooDeep(text)).toBe(isTooDeep)
})
