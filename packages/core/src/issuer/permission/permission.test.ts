import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grants, isGrant, missingOf } from './grants.ts'
import { deepestPermissionQuery, longestPermissionQuery, parsePermissionQuery, type PermissionQuery } from './query.ts'

function read(text: string): PermissionQuery {
  const parsed = parsePermissionQuery(text)
  if (!parsed.ok) throw new Error(parsed.problem.kind)
  return parsed.query
}

describe('a query', () => {
  test.each([
    { text: 'user:read', granted: ['user:read'], answer: true },
    { text: 'user:read', granted: ['user:write'], answer: false },
    { text: 'user:read', granted: ['user:*'], answer: true },
    { text: 'user:read:own', granted: ['user:*'], answer: true },
    { text: 'users:read', granted: ['user:*'], answer: false },
    { text: 'user', granted: ['user:*'], answer: false },
    { text: 'anything', granted: ['*'], answer: true },
    { text: 'a and b', granted: ['a'], answer: false },
    { text: 'a or b and c', granted: ['a'], answer: true },
    { text: '(a or b) and c', granted: ['a'], answer: false },
    { text: '(a or b) AND c', granted: ['b', 'c'], answer: true },
    { text: 'a and (b or (c and d))', granted: ['a', 'c', 'd'], answer: true },
    { text: '\ta\nand\tb ', granted: ['a', 'b'], answer: true },
  ])('$text with $granted is $answer', ({ text, granted, answer }) => {
    expect(grants(read(text), granted)).toBe(answer)
  })

  test.each([
    { text: '', kind: 'empty', at: 0 },
    { text: '  ', kind: 'empty', at: 0 },
    { text: 'a and', kind: 'permission-expected', at: 5 },
    { text: 'or a', kind: 'permission-expected', at: 0 },
    { text: 'a b', kind: 'operator-expected', at: 2 },
    { text: '(a', kind: 'operator-expected', at: 2 },
    { text: 'a)', kind: 'operator-expected', at: 1 },
    { text: 'user:*', kind: 'wildcard', at: 5 },
    { text: 'a && b', kind: 'character', at: 2 },
    { text: '()', kind: 'permission-expected', at: 1 },
    { text: 'a'.repeat(longestPermissionQuery + 1), kind: 'too-long', at: longestPermissionQuery },
    {
      text: `${'('.repeat(deepestPermissionQuery + 1)}a${')'.repeat(deepestPermissionQuery + 1)}`,
      kind: 'too-deep',
      at: deepestPermissionQuery,
    },
  ])('“$text” is refused: $kind', ({ text, kind, at }) => {
    expect(parsePermissionQuery(text)).toEqual({ ok: false, problem: { kind, at } })
  })

  test('may be as deep as is allowed', () => {
    const text = `${'('.repeat(deepestPermissionQuery)}a${')'.repeat(deepestPermissionQuery)}`
    expect(parsePermissionQuery(text)).toEqual({ ok: true, query: { kind: 'permission', name: 'a' } })
  })

  test('of any text is read or refused, never thrown at', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.array(fc.constantFrom('a', '(', ')', ' and ', ' or ', '*')).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (asked) => {
        const parsed = parsePermissionQuery(asked)
        const isSound = parsed.ok ? grants(parsed.query, ['*']) : parsed.problem.at <= asked.length
        expect(isSound).toBe(true)
      }),
    )
  })
})

describe('what is missing', () => {
  test.each([
    { text: 'a', granted: ['a'], missing: [] },
    { text: 'b and a', granted: [], missing: ['a', 'b'] },
    { text: 'a and a', granted: [], missing: ['a'] },
    { text: '(a and b) or c', granted: [], missing: ['c'] },
    { text: '(a and b) or (c and d and e)', granted: ['c', 'd'], missing: ['e'] },
    { text: 'x:y and (a or b:c)', granted: ['x:*', 'b:*'], missing: [] },
  ])('of $text with $granted is $missing', ({ text, granted, missing }) => {
    expect(missingOf(read(text), granted)).toEqual(missing)
  })

  const name = fc.constantFrom('a', 'b', 'c:d', 'c:e')
  const { query } = fc.letrec<{ query: PermissionQuery }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4 },
      fc.record({ kind: fc.constant('permission' as const), name }),
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  }))

  test('is nothing exactly where the query is fulfilled, and fulfils it when added', () => {
    fc.assert(
      fc.property(query, fc.array(fc.oneof(name, fc.constantFrom('*', 'c:*'))), (asked, granted) => {
        const missing = missingOf(asked, granted)
        expect(missing.length === 0).toBe(grants(asked, granted))
        expect(grants(asked, [...granted, ...missing])).toBe(true)
      }),
    )
  })
})

test.each([
  ['user:read', true],
  ['user:*', true],
  ['*', true],
  ['user*', false],
  ['us*er', false],
  ['*:read', false],
  ['', false],
  ['a b', false],
])('%s as a grant: %s', (text, allowed) => {
  expect(isGrant(text)).toBe(allowed)
})
