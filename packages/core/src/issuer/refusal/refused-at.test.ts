import { expect, test } from 'vitest'
import { checkNames } from './refusal.ts'
import { checkOfUnasked, refusedAt, unaskedCodes } from './refused-at.ts'

test.each(unaskedCodes)('%s: one check failed, those before it passed, those behind it were not reached', (code) => {
  const check = checkOfUnasked(code)
  const { evaluated } = refusedAt(check, 'req_1', code, {})
  const at = checkNames.indexOf(check)
  expect(evaluated.map((each) => each.check)).toEqual(checkNames)
  expect(evaluated[at]).toEqual({ check, verdict: 'failed', code })
  expect(evaluated.slice(0, at).every(({ verdict }) => verdict === 'passed')).toBe(true)
  expect(evaluated.slice(at + 1).every(({ verdict }) => verdict === 'not-reached')).toBe(true)
})
