import { readFileSync } from 'node:fs'
import { sampleCodes, sampleRefusal, sampleStyle } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { Explainer } from '../explain.ts'
import type { WeightData } from '../investigate/weights.ts'
import { withWhy401Checksum } from '../keys/checksums/why401-crc32.ts'
import type { Refusal } from '../model/provider.ts'
import type { Report } from '../model/report.ts'
import { providers } from '../providers/index.gen.ts'
import { why401 } from '../providers/why401.ts'
import { answerRefusal } from './refusal/answer-refusal.ts'
import type { RefusalAnswer, RefusalCode } from './refusal/refusal.ts'

const weights = JSON.parse(
  readFileSync(new URL('../investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData
const explainer = new Explainer(providers, weights)

const refuse = (code: RefusalCode): RefusalAnswer => answerRefusal(sampleRefusal(code), sampleStyle)

const headersOf = (answer: RefusalAnswer): string =>
  Object.entries(answer.headers)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')

function diagnosed(input: string): Report {
  const explained = explainer.explain(input, { now: Date.parse('2026-11-22T12:00:00Z') })
  if (!explained.ok) throw new Error(explained.reason)
  expect(explained.reports).toHaveLength(1)
  return explained.reports[0] as Report
}

const key = withWhy401Checksum('shop_live_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y')
const goodRequest = `Authorization: Bearer ${key}\n`

/** What was sent, where the answer speaks of just that. */
const requests: Readonly<Partial<Record<RefusalCode, string>>> = {
  'send.absent': '',
  'send.conflict': `${goodRequest}X-API-Key: ${key}\n`,
  'send.wrong_place': '',
  'send.wrong_header': `X-Auth-Token: ${key}\n`,
  'send.scheme_missing': `Authorization: ${key}\n`,
  'send.scheme_wrong': `Authorization: Token ${key}\n`,
  'key.missing': 'Authorization: Bearer \n',
  'key.placeholder': 'Authorization: Bearer your_api_key\n',
  'key.quoted': `Authorization: Bearer "${key}"\n`,
  'key.truncated': `Authorization: Bearer ${key.slice(0, 22)}\n`,
  'key.encoded': 'Authorization: Bearer %7B%22key%22%3A1%7D\n',
}

const answered = (answer: RefusalAnswer): string =>
  `HTTP/1.1 ${answer.status}\n${headersOf(answer)}\n${JSON.stringify(answer.body)}`

const forms: Readonly<Record<string, (answer: RefusalAnswer, code: RefusalCode) => string>> = {
  'the answer alone': answered,
  'an exchange with a host nobody lists': (answer, code) =>
    `GET /v1/users HTTP/1.1\nHost: api.shop.example\n${requests[code] ?? goodRequest}\n${answered(answer)}`,
  'the body alone': (answer) => JSON.stringify(answer.body),
  'the body as a program prints it': (answer) =>
    `ApiError: request failed with status ${answer.status}\n${JSON.stringify(answer.body, null, 2)}`,
}

describe.each(Object.entries(forms))('%s', (_, write) => {
  test.each(sampleCodes)('of %s is read as that', (code) => {
    const { causes, provider } = diagnosed(write(refuse(code), code))
    expect(causes[0]).toMatchObject({ id: code, status: 'likely' })
    expect(provider).toBe('why401')
    expect(causes[0]?.evidence[0]?.text).toContain(`its code is ${code}`)
  })
})

test('what was sent in view is not taken for absent: something on the way took it', () => {
  const [top] = diagnosed(
    `GET / HTTP/1.1\nHost: api.shop.example\n${goodRequest}\n${answered(refuse('send.absent'))}`,
  ).causes
  expect(top?.id).not.toBe('send.absent')
})

test('the strict profile says key.unknown, and the engine no more than that', () => {
  const strict = { ...sampleStyle, profile: 'strict' } as const
  const answer = answerRefusal(sampleRefusal('key.leaked'), strict)
  expect(diagnosed(answered(answer)).causes[0]).toMatchObject({ id: 'key.unknown', status: 'likely' })
})

test.each(sampleCodes)('the description of the provider shows %s as it is written', (code) => {
  const { status, headers, body } = answerRefusal({ ...sampleRefusal(code), evaluated: [] }, sampleStyle)
  const described: Refusal | undefined = why401.refusals.find(
    ({ match }) => match.at === 'code' && match.equals === code,
  )
  expect(described?.status).toBe(status)
  expect(JSON.parse(described?.example?.body ?? '')).toEqual(body)
  expect(headers).toMatchObject(described?.example?.headers ?? {})
})
