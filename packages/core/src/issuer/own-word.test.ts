import { readFileSync } from 'node:fs'
import {
  sampleCodes,
  sampleRefusal,
  sampleStyle,
  scriptedSender,
  wireRequest,
  type ScriptedAnswer,
  type SeenRequest,
} from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { Explainer } from '../explain.ts'
import type { WeightData } from '../investigate/weights.ts'
import { withWhy401Checksum } from '../keys/checksums/why401-crc32.ts'
import type { Report } from '../model/report.ts'
import { prove } from '../prove.ts'
import { providers } from '../providers/index.gen.ts'
import { answerRefusal } from './refusal/answer-refusal.ts'
import { checkNames, type Check, type RefusalCode, type RefusalStyle } from './refusal/refusal.ts'

const weights = JSON.parse(
  readFileSync(new URL('../investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData
const explainer = new Explainer(providers, weights)
const key = withWhy401Checksum('shop_live_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y')

const existence = checkNames.indexOf('existence')
const failsBehindExistence = (code: RefusalCode): boolean =>
  sampleRefusal(code).evaluated.findIndex(({ verdict }) => verdict === 'failed') > existence
/** Told by the issuer alone, and not gone after a while. */
const atOnce = sampleCodes.filter(
  (code) => failsBehindExistence(code) && !('retry-after' in answerRefusal(sampleRefusal(code), sampleStyle).headers),
)

function written(code: RefusalCode, style: RefusalStyle = sampleStyle, evaluated?: readonly Check[]): ScriptedAnswer {
  const refusal = sampleRefusal(code)
  const { status, headers, body } = answerRefusal({ ...refusal, evaluated: evaluated ?? refusal.evaluated }, style)
  return { status, headers, body: JSON.stringify(body) }
}

type Server = (held: 'ours' | 'none' | 'other', count: number) => ScriptedAnswer

/** An issuer that knows our key, and refuses it. */
const issuer =
  (ours: ScriptedAnswer, none = written('send.absent'), other = written('key.unknown')): Server =>
  (held) =>
    ({ ours, none, other })[held]

async function investigated(server: Server): Promise<{ readonly report: Report; readonly sent: number }> {
  const held = (request: SeenRequest) => {
    const field = request.header('authorization')
    return field === null ? 'none' : field === `Bearer ${key}` ? 'ours' : 'other'
  }
  const sender = scriptedSender((request, count) => server(held(request), count))
  const request = wireRequest('https://api.shop.example/v1/users', { Authorization: `Bearer ${key}` })
  const options = { sender, wait: () => Promise.resolve(), now: () => Date.UTC(2026, 10, 22) }
  return { report: (await prove(request, explainer, options)).report, sent: sender.seen.length }
}

const isProven = ({ causes }: Report): boolean => causes.some(({ status }) => status === 'proven')

test('every cause that only the issuer sees is among them', () => {
  expect(atOnce).toEqual(
    expect.arrayContaining(['key.expired', 'key.revoked', 'key.leaked', 'env.test_live', 'perm.scope', 'perm.ip']),
  )
  expect(atOnce.length).toBeGreaterThanOrEqual(10)
})

const stated = written('key.expired')

test.each(atOnce)('%s is proven by the word of its issuer', async (code) => {
  const { report, sent } = await investigated(issuer(written(code)))
  expect(report.causes[0]).toMatchObject({ id: code, status: 'proven' })
  expect(report.causes[0]?.evidence[0]?.text).toContain('speaks of this very key')
  expect(report.causes[0]?.fix.commands).toContain('why401 keys why req_SYNTHETIC0001')
  expect(sent).toBe(4)
})

test.each([
  ['https://keys.example.com/refusals', ['https://keys.example.com/refusals/req_SYNTHETIC0001']],
  ['http://127.0.0.1:8401/v1/refusals', ['http://127.0.0.1:8401/v1/refusals/req_SYNTHETIC0001']],
  [null, []],
  ['https://user:secret@keys.example.com', []],
  ['https://keys.example.com/?next=https://evil.example', []],
  ['javascript:alert(1)', []],
  ['https://keys.example.com/a b', []],
])('where the page of the refusal is told as under %s, the report links to it as well', async (refusalsBase, links) => {
  const { report } = await investigated(issuer(written('key.expired', { ...sampleStyle, refusalsBase })))
  const [top] = report.causes
  expect(top?.fix.commands).toContain('why401 keys why req_SYNTHETIC0001')
  expect(top?.fix.links.filter((link) => link.includes('req_SYNTHETIC'))).toEqual(links)
})

test.each([
  ['no check', []],
  ['the first check', sampleRefusal('send.absent').evaluated.slice(0, 1)],
])('a request without a key need not have come further than to %s', async (_, first) => {
  const { report } = await investigated(issuer(stated, written('send.absent', sampleStyle, first)))
  expect(report.causes[0]).toMatchObject({ id: 'key.expired', status: 'proven' })
})

test('all checks that failed are told, not only the first', async () => {
  const failing: Readonly<Record<string, Partial<Check>>> = {
    state: { verdict: 'failed', code: 'key.expired', detail: 'The key expired on 2026-01-01.' },
    ip: { verdict: 'failed', code: 'perm.ip', detail: 'Not from this address.' },
    permission: { verdict: 'failed', code: 'perm.scope', detail: 'orders:write is missing.' },
  }
  const evaluated = checkNames.map((check): Check => ({ check, verdict: 'passed', ...failing[check] }))
  const { report } = await investigated(issuer(written('key.expired', sampleStyle, evaluated)))
  const text = JSON.stringify(report.causes[0]?.evidence)
  expect(report.causes[0]).toMatchObject({ id: 'key.expired', status: 'proven' })
  for (const said of ['The key expired on', 'Not from this address.', 'perm.ip', 'orders:write', 'perm.scope'])
    expect(text).toContain(said)
})

const changed = (change: (body: Record<string, unknown>) => unknown): ScriptedAnswer => ({
  ...stated,
  body: JSON.stringify(change(JSON.parse(stated.body ?? '') as Record<string, unknown>)),
})
const plain = (body: object, status = 401): ScriptedAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify(body),
})

const unbelieved: Readonly<Record<string, Server>> = {
  'a code alone': issuer(plain({ code: 'key.expired', status: 401 })),
  'the same to everybody': issuer(stated, stated, stated),
  'the same of a made-up key': issuer(stated, written('send.absent'), stated),
  'the same without a key': issuer(stated, stated),
  'another reason at each time': (held, count) =>
    held === 'ours' ? written(count === 1 ? 'key.expired' : 'key.revoked') : written('key.unknown'),
  'no problem by its type': issuer({ ...stated, headers: { 'content-type': 'application/json' } }),
  'a status that is not that of the code': issuer({
    ...changed((body) => ({ ...body, status: 403 })),
    status: 403,
  }),
  'a body that says another status': issuer(changed((body) => ({ ...body, status: 403 }))),
  'a code that no check gave': issuer(changed((body) => ({ ...body, code: 'key.revoked' }))),
  'checks left out': issuer(changed((body) => ({ ...body, evaluated: (body['evaluated'] as unknown[]).slice(1) }))),
  'others refused without the model': issuer(stated, plain({}), plain({ message: 'no' })),
  'no check at all': issuer(changed((body) => ({ ...body, evaluated: [] }))),
  'a key that it does not say to know': issuer(
    changed((body) => ({
      ...body,
      evaluated: (body['evaluated'] as Check[]).map((one) =>
        one.check === 'existence' ? { ...one, verdict: 'not-reached' } : one,
      ),
    })),
  ),
}

describe('nothing is proven by', () => {
  test.each(Object.entries(unbelieved))('%s', async (_, server) => {
    expect(isProven((await investigated(server)).report)).toBe(false)
  })
})

describe('uses that are spent until a time that is told', () => {
  const spent = written('limit.quota')
  const spentWith = (members: object, wait = '3600'): ScriptedAnswer => ({
    ...spent,
    headers: { ...spent.headers, 'retry-after': wait },
    body: JSON.stringify({ ...(JSON.parse(spent.body ?? '') as object), ...members }),
  })

  test('are proven by two questions without the key, and the key is sent once', async () => {
    const sent: string[] = []
    const { report } = await investigated((held) => {
      sent.push(held)
      return issuer(spent)(held, sent.length)
    })
    expect(report.causes[0]).toMatchObject({ id: 'limit.quota', status: 'proven' })
    expect(sent.toSorted()).toEqual(['none', 'other', 'ours'])
    expect(report.causes[0]?.evidence[0]?.text).toContain('the same request was not sent again')
    expect(report.causes[0]?.fix.commands).toContain('why401 keys why req_SYNTHETIC0001')
  })

  test('nor is the key sent again where the wait is a month', async () => {
    const sent: string[] = []
    const month = spentWith({ retry_after: 2_500_000 }, '2500000')
    const { report } = await investigated((held) => {
      sent.push(held)
      return issuer(month)(held, sent.length)
    })
    expect(isProven(report)).toBe(true)
    expect(sent.filter((held) => held === 'ours')).toHaveLength(1)
  })

  test.each<[string, Server, number]>([
    ['no time', issuer(spentWith({ refills_at: null })), 1],
    ['another wait in the field than in the body', issuer(spentWith({}, '7200')), 1],
    // Who asks to wait when another key is sent, or none, does not mean the key alone: no more is asked.
    ['the same to everybody', issuer(spent, spent, spent), 2],
    ['the same without a key', issuer(spent, spent), 3],
    ['the same of a made-up key', issuer(spent, written('send.absent'), spent), 3],
    ['others refused without the model', issuer(spent, plain({}), plain({ message: 'no' })), 3],
  ])('are not proven by %s', async (_, server, most) => {
    const seen: string[] = []
    const { report } = await investigated((held, count) => {
      seen.push(held)
      return server(held, count)
    })
    expect(isProven(report)).toBe(false)
    expect(seen.filter((held) => held === 'ours')).toHaveLength(1)
    expect(seen.length).toBeLessThanOrEqual(most)
  })

  test('are not what a rate is, which passes and is waited for', async () => {
    const { report } = await investigated((held, count) =>
      held === 'ours' && count > 1 ? { status: 200, body: '{}' } : issuer(written('limit.rate'))(held, count),
    )
    expect(isProven(report)).toBe(false)
  })
})

test('the strict profile collapses what it does not tell, and nothing is proven by it', async () => {
  const strict = { ...sampleStyle, profile: 'strict' } as const
  const { report } = await investigated(issuer(written('key.expired', strict)))
  expect(isProven(report)).toBe(false)
})

test('one accepted at the second time is not proven', async () => {
  const { report } = await investigated((held, count) =>
    held === 'ours' && count > 1 ? { status: 200, body: '{}' } : issuer(stated)(held, count),
  )
  expect(isProven(report)).toBe(false)
})

test('what the issuer writes does not bring a key or a control sequence into the report', async () => {
  const evaluated = sampleRefusal('key.expired').evaluated.map((one) =>
    one.verdict === 'failed' ? { ...one, detail: `\u001b[31mYour key ${key} expired\u001b[2J` } : one,
  )
  const { report } = await investigated(issuer(written('key.expired', sampleStyle, evaluated)))
  const text = JSON.stringify(report)
  expect(text).not.toContain(key)
  expect(text).not.toMatch(/\\u001b|\u001b/)
})
