import { readFileSync } from 'node:fs'
import { harOf, hits, observedIn } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { absent } from '../causes/send/absent.ts'
import { providers } from '../providers/index.gen.ts'
import { Explainer } from '../explain.ts'
import type { WeightData } from '../investigate/weights.ts'
import { readInput } from './intake.ts'

const weights = JSON.parse(
  readFileSync(new URL('../investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData
const url = 'https://api.example.test/v1/x'
const accept = { accept: '*/*' }
const refused = { url, headers: accept, status: 401, body: '{"error":"Unauthorized"}' }
const other = { url: 'https://api.example.test/v1/me', headers: accept, status: 200 }
const browser = 'WebInspector'

function isSanitised(file: string): boolean | undefined {
  const read = readInput(file)
  return read.ok ? read.facts[0]?.request?.isSanitised : undefined
}

describe('a capture without the headers that carry credentials', () => {
  test.each([
    ['of a browser that leaves them out', harOf([refused, other], browser), true],
    ['without any header', harOf([{ ...refused, headers: {} }]), true],
    [
      'of a browser that was told to keep them',
      harOf([refused, { ...other, headers: { Cookie: 'a=1' } }], browser),
      undefined,
    ],
    [
      'of a browser that shows a Set-Cookie',
      harOf([refused, { ...other, answer: { 'set-cookie': 'a=1' } }], browser),
      undefined,
    ],
    ['of a tool that records all', harOf([refused, other], 'Firefox'), undefined],
  ])('%s', (_, file, expected) => {
    expect(isSanitised(file)).toBe(expected)
  })

  test('is no evidence that none was sent', () => {
    expect(observedIn(harOf([refused], browser)).flatMap((seen) => hits(absent, seen))).not.toContain('request-without')
    expect(observedIn(harOf([refused], 'Firefox')).flatMap((seen) => hits(absent, seen))).toContain('request-without')
  })

  test('is evidence where the API reads a header that browsers do not leave out', () => {
    const own = { ...refused, url: 'https://api.elevenlabs.io/v1/voices' }
    const openai = { ...refused, url: 'https://api.openai.com/v1/models' }
    expect(observedIn(harOf([own], browser)).flatMap((seen) => hits(absent, seen))).toContain('request-without')
    expect(observedIn(harOf([openai], browser)).flatMap((seen) => hits(absent, seen))).not.toContain('request-without')
  })

  test('is asked for once more, with them', () => {
    const explainer = new Explainer(providers, weights)
    const next = (file: string) => {
      const explained = explainer.explain(file, { now: 0 })
      return explained.ok ? (explained.reports[0]?.next.map(({ text }) => text).join(' ') ?? '') : ''
    }
    expect(next(harOf([refused], browser))).toContain('Export HAR (with sensitive data)')
    expect(next(harOf([refused], 'Firefox'))).not.toContain('Export HAR')
  })
})
