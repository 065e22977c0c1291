import { partsOf, pumpsOf, reachOf, worstOf } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { remarks } from '../remarks/index.ts'
import { causes } from './index.gen.ts'

/** Characters that one attempt at a match may read: with it, a search is linear in the length of the text. */
const mostReach = 1010
const length = 16_000
/** For that length; ordinary patterns take a hundredth. Bounds what the repeats of one attempt multiply to. */
const mostMs = 60
const enoughMs = 10

const patterns = [
  ...causes.flatMap(({ id, signs }) =>
    signs.flatMap((sign) => ('pattern' in sign ? [{ name: `${id}/${sign.id}`, pattern: sign.pattern }] : [])),
  ),
  ...remarks.map(({ id, pattern }) => ({ name: `remark/${id}`, pattern })),
]

test('every sign and remark reads a bounded stretch of text from any place', () => {
  const unbounded = patterns.filter(({ pattern }) => reachOf(partsOf(pattern)) > mostReach)
  expect(patterns.length).toBeGreaterThan(1000)
  expect(unbounded).toEqual([])
})

test('no sign or remark works long on texts that it nearly matches', { timeout: 120_000 }, () => {
  const slow = patterns
    .map(({ name, pattern }) => ({ name, ...worstOf(pattern, pumpsOf(pattern), length, enoughMs) }))
    .filter(({ ms }) => ms > mostMs)
  expect(slow).toEqual([])
})

describe('what the proof stands on', () => {
  test.each<[RegExp, number]>([
    [/ab{2,4}c?/, 6],
    [/(?:a|bc){3}/, 6],
    [/\ba(?!b{2})/, 5],
    [/[^\]x]{1,9}\]/, 10],
    [/a+/, Infinity],
    [/(?:a{1,3}b)*/, Infinity],
    [/(?<=a*)b/, Infinity],
    [/x{3,}/, Infinity],
    [/(.)\1/, Infinity],
  ])('%s reads %s characters at most', (pattern, reach) => {
    expect(reachOf(partsOf(pattern))).toBe(reach)
  })

  test('a pattern that is not linear works long on what is made against it', () => {
    const slow = /[*•.]{3,}(?:key|token)["']/
    expect(worstOf(slow, pumpsOf(slow), length, 1).ms).toBeGreaterThan(mostMs)
  })
})
