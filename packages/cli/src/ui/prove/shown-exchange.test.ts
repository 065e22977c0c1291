import { Secret, type Sent, type WireRequest } from '@why401/core'
import { leakOf, testKeys } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { ShownExchange } from './shown-exchange.ts'

const secret = 'q7Rk2ZtVw9XbN4mLp8JsHd6Yc3Fg5Ae1'
const key = `acme_live_${secret}`
const url = 'https://api.example.com/v1/items'

function request(headers: Readonly<Record<string, string>>, more: Partial<WireRequest> = {}): WireRequest {
  const fields = Object.entries(headers).map(([name, value]) => ({ name, value: new Secret(value) }))
  return { method: 'GET', url: new Secret(url), headers: fields, body: null, ...more }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a request is shown with', () => {
  test.each([
    {
      name: 'the blanks around its key, and its length',
      sent: request({ Authorization: `Bearer  ${key} ` }),
      lines: [`GET ${url}`, 'Authorization: Bearer ·…5Ae1· ‹44 characters›'],
    },
    {
      name: 'the quotes around its key',
      sent: request({ 'X-Api-Key': `"${key}"` }),
      lines: [`GET ${url}`, 'X-Api-Key: "…5Ae1" ‹44 characters›'],
    },
    {
      name: 'a line break in its key',
      sent: request({ 'X-Api-Key': `${key}\n` }),
      lines: [`GET ${url}`, 'X-Api-Key: …5Ae1␊ ‹43 characters›'],
    },
    {
      name: 'the pair of Basic as a pair',
      sent: request({ Authorization: `Basic ${base64(`bob:${key}`)}` }),
      lines: [`GET ${url}`, 'Authorization: Basic base64(bob:…5Ae1 ‹42 characters›)'],
    },
    {
      name: 'its query',
      sent: request({}, { url: new Secret(`${url}?limit=3&api_key=${key}`) }),
      lines: [`GET ${url}?limit=3&api_key=…5Ae1 ‹42 characters›`],
    },
    {
      name: 'its text body',
      sent: request(
        { 'Content-Type': 'application/json' },
        { method: 'POST', body: bytes(`{"api_key":"${key}","n":1}`) },
      ),
      lines: [`POST ${url}`, 'Content-Type: application/json', '', '{"api_key":"…5Ae1 ‹42 characters›","n":1}'],
    },
    {
      name: 'the size of any other body',
      sent: request({}, { method: 'PUT', body: new Uint8Array([0xff, 0xfe, 0x00]) }),
      lines: [`PUT ${url}`, '', '‹3 bytes that are no text›'],
    },
    {
      name: 'headers that hold no key as they are',
      sent: request({ 'anthropic-version': '2023-06-01', 'User-Agent': 'curl/8.9.1' }),
      lines: [`GET ${url}`, 'anthropic-version: 2023-06-01', 'User-Agent: curl/8.9.1'],
    },
  ])('$name', ({ sent, lines }) => {
    expect(new ShownExchange().request(sent)).toEqual(lines)
  })
})

function answer(body: string, headers: Readonly<Record<string, string>> = {}): Sent {
  const fields = Object.entries(headers).map(([name, value]) => ({ name, value: new Secret(value) }))
  return {
    kind: 'answered',
    response: { status: 401, headers: fields, body: new Secret(body) },
    sentAt: 0,
    answeredAt: 1,
  }
}

test('an answer that repeats the request tells no key, also of an earlier request', () => {
  const echoed = testKeys.flatMap(({ text }) => [
    `Authorization: Bearer ${text}`,
    `Basic ${base64(`user:${text}`)}`,
    `${url}?k=${encodeURIComponent(text)}`,
    JSON.stringify({ text }),
  ])
  for (const one of testKeys) {
    const shown = new ShownExchange()
    const lines = [
      ...shown.request(request({ Authorization: `Bearer ${one.text}` })),
      ...shown.request(request({ Authorization: `Basic ${base64(`user:${one.text}`)}` })),
      ...shown.answer(
        answer(echoed.join('\n').slice(0, 60_000), { 'X-Echo': one.text, 'Set-Cookie': `s=${one.text}; Path=/` }),
      ),
    ]
    expect([one.name, leakOf(one, lines.join('\n'))]).toEqual([one.name, null])
  }
})

test('an answer is bounded, and no escape of it reaches a line', () => {
  const lines = new ShownExchange().answer(answer(`\u001b[31mred\u202e${'word '.repeat(20_000)}`))
  expect(lines.join('\n').length).toBeLessThan(6000)
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u202e]/)
})

test('a key at the cut is masked whole', () => {
  const shown = new ShownExchange()
  shown.request(request({ Authorization: `Bearer ${key}` }))
  const one = { name: 'synthetic', text: key, secret }
  for (let at = 3960; at < 4010; at++)
    expect(leakOf(one, shown.answer(answer(`${'a '.repeat(at / 2)}${key}`)).join('\n'))).toBeNull()
})
