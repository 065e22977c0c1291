import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scriptedSender, wireRequest, type ScriptedAnswer, type SeenRequest } from '@why401/testkit'
import { Explainer } from './explain.ts'
import type { WeightData } from './investigate/weights.ts'
import { prove, type ProveOptions } from './prove.ts'
import { providers } from './providers/index.gen.ts'
import { Secret } from './model/secret.ts'
import type { WireRequest } from './model/wire.ts'

const weights = JSON.parse(
  readFileSync(new URL('./investigate/weights.gen.json', import.meta.url), 'utf8'),
) as WeightData
const explainer = new Explainer(providers, weights)

const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'
const url = 'https://api.orders.example/v1/items'
const fine: ScriptedAnswer = { status: 200, body: '{"items":[]}' }

function refuse(message: string, status = 401, headers: Record<string, string> = {}): ScriptedAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ message }) }
}

/** An API that wants `Authorization: Bearer <key>` and says little. */
function bearerApi(request: SeenRequest): ScriptedAnswer {
  return request.header('authorization') === `Bearer ${key}` ? fine : refuse('Unauthorized')
}

function open(r: SeenRequest): ScriptedAnswer {
  const sent = r.header('authorization')
  return sent === null || sent === `Bearer ${key}` ? fine : refuse('Invalid token')
}

function leadsAbroad(r: SeenRequest): ScriptedAnswer {
  return r.url.startsWith('https://api.orders.example')
    ? { status: 302, headers: { Location: 'https://elsewhere.example/items' } }
    : refuse('Unauthorized')
}

function leadsToWww(r: SeenRequest): ScriptedAnswer {
  return r.url.startsWith('https://www.')
    ? bearerApi(r)
    : { status: 301, headers: { Location: 'https://www.orders.example/v1' } }
}

/** nginx fills up short pages of refusal for browsers that would not show them. */
function padded(r: SeenRequest): string {
  return `<h1>403</h1>${r.header('user-agent')?.includes('Chrome') ? '<!-- a padding for Chrome -->' : ''}`
}

async function proved(
  request: WireRequest,
  answer: Parameters<typeof scriptedSender>[0],
  more: Partial<ProveOptions> = {},
) {
  const sender = scriptedSender(answer)
  const { report } = await prove(request, explainer, {
    sender,
    wait: () => Promise.resolve(),
    now: () => Date.UTC(2026, 10, 21),
    ...more,
  })
  return { report, sender, top: report.causes[0] }
}

describe('a healthy request', () => {
  it('is sent once and has no cause', async () => {
    const { report, sender } = await proved(wireRequest(url, { Authorization: `Bearer ${key}` }), bearerApi)
    expect(report).toMatchObject({ outcome: 'accepted', causes: [], requestsSent: 1 })
    expect(sender.seen).toHaveLength(1)
  })
})

describe('one change proves', () => {
  const cases: readonly (readonly [string, WireRequest, (request: SeenRequest) => ScriptedAnswer])[] = [
    [
      'key.whitespace',
      wireRequest(`${url}?api_key=${key}%20`),
      (r) => (r.url.endsWith(`=${key}`) ? fine : refuse('Invalid key')),
    ],
    ['key.quoted', wireRequest(url, { Authorization: `Bearer "${key}"` }), bearerApi],
    ['key.invisible', wireRequest(url, { Authorization: `Bearer \u200b${key}` }), bearerApi],
    [
      'key.encoded',
      wireRequest(url, { 'X-API-Key': Buffer.from(key).toString('base64') }),
      (r) => (r.header('x-api-key') === key ? fine : refuse('Invalid API key')),
    ],
    ['send.scheme_missing', wireRequest(url, { Authorization: key }), bearerApi],
    ['send.scheme_wrong', wireRequest(url, { Authorization: `Token ${key}` }), bearerApi],
    ['send.scheme_wrong', wireRequest(url, { Authorization: `Bearer${key}` }), bearerApi],
    ['send.wrong_header', wireRequest(url, { 'X-API-Key': key }), bearerApi],
    [
      'send.wrong_header',
      wireRequest(url, { Authorization: `Bearer ${key}` }),
      (r) => (r.header('x-api-key') === key ? fine : refuse('Unauthorized')),
    ],
    ['send.wrong_place', wireRequest(`${url}?api_key=${key}`), bearerApi],
    [
      'send.stripped',
      wireRequest(url, { X_API_KEY: key }),
      (r) => (r.lines.some(([name, value]) => name === 'X-API-KEY' && value === key) ? fine : refuse('No API key')),
    ],
    [
      'send.header_case',
      wireRequest(url, { 'x-api-key': key }),
      (r) =>
        r.lines.some(([name, value]) => name === 'X-API-Key' && value === key)
          ? fine
          : refuse('Missing header X-API-Key'),
    ],
    [
      'send.conflict',
      wireRequest(url, { Authorization: 'Bearer old-token-1234567890', 'X-API-Key': key }),
      (r) => (r.header('authorization') === null && r.header('x-api-key') === key ? fine : refuse('Invalid token')),
    ],
    [
      'perm.client',
      wireRequest(url, { Authorization: `Bearer ${key}`, 'User-Agent': 'python-requests/2.31' }),
      (r) =>
        r.header('user-agent')?.startsWith('Mozilla') ? fine : refuse('Access denied: automated client blocked', 403),
    ],
  ]
  it.each(cases)('%s', async (cause, request, server) => {
    const { report, top, sender } = await proved(request, server)
    expect(report.outcome).toBe('refused')
    expect({
      id: top?.id,
      status: top?.status,
      tried: report.experiments.map(({ id, change, verdict }) => `${id}: ${change}: ${verdict}`),
    }).toMatchObject({ id: cause, status: 'proven' })
    expect(sender.seen.length).toBeLessThanOrEqual(8)
    expect(report.requestsSent).toBe(sender.seen.length)
  })
})

describe('what is seen comes first', () => {
  it('an empty value is missing, whatever parsers say of it', async () => {
    const { top } = await proved(wireRequest(url, { Authorization: 'Bearer ' }), (r) =>
      r.header('authorization') === null ? refuse('Unauthorized') : { status: 400, body: 'Bad Request' },
    )
    expect(['key.missing', 'send.absent', 'config.not_loaded']).toContain(top?.id)
  })

  it('a nonce that the answer names', async () => {
    const signed = { Authorization: 'Hawk id="app", ts="1795219200", nonce="a1b2c3", mac="b2s="' }
    const { top } = await proved(wireRequest(url, signed), () =>
      refuse('Invalid nonce', 401, { Date: new Date(1_795_219_200_000).toUTCString() }),
    )
    expect(top?.id).toBe('sign.nonce')
  })

  it('a page that is padded for browsers is the same page', async () => {
    const { report } = await proved(wireRequest(url, { Authorization: `Bearer ${key}` }), (r) => ({
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: padded(r),
    }))
    const asBrowser = report.experiments.find(({ change }) => change.includes('browser'))
    expect(asBrowser?.verdict).toBe('no-change')
  })

  it('the Origin of a page that is not let in', async () => {
    const sent = { Authorization: `Bearer ${key}`, Origin: 'http://localhost:5173' }
    const { top } = await proved(wireRequest(url, sent), (r) => (r.header('origin') ? { status: 403 } : bearerApi(r)))
    expect(top).toMatchObject({ id: 'browser.cors', status: 'proven' })
  })
})

describe('no wrong proof', () => {
  it('a public endpoint that refuses a bad key proves no place', async () => {
    const { report } = await proved(wireRequest(url, { Authorization: 'Bearer not-the-right-key-000' }), open)
    expect(report.causes.filter(({ status }) => status === 'proven')).toEqual([])
  })

  it('an answer that comes and goes is no proof', async () => {
    let count = 0
    const flaky = (): ScriptedAnswer => (++count === 1 ? refuse('Unauthorized') : fine)
    const { report } = await proved(wireRequest(url, { Authorization: ` ${key} ` }), flaky)
    expect(report.causes.filter(({ status }) => status === 'proven')).toEqual([])
    expect(report.next[0]?.text).toContain('accepted when sent again')
  })
})

describe('safety', () => {
  it('does not repeat a POST unasked', async () => {
    const { sender } = await proved(wireRequest(url, { Authorization: key }, { method: 'POST', body: '{}' }), bearerApi)
    expect(sender.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('repeats it with replay', async () => {
    const post = wireRequest(url, { Authorization: key }, { method: 'POST', body: '{}' })
    const { sender, top } = await proved(post, bearerApi, { replay: true })
    expect(top).toMatchObject({ id: 'send.scheme_missing', status: 'proven' })
    expect(sender.seen.every(({ method }) => method === 'POST')).toBe(true)
  })

  it('stops after five refused answers in a row and keeps the budget', async () => {
    const { sender, report } = await proved(wireRequest(url, { Authorization: `Bearer ${key}` }), () =>
      refuse('Unauthorized'),
    )
    expect(sender.seen.length).toBeLessThanOrEqual(5)
    expect(report.causes[0]?.status).not.toBe('proven')
  })

  it('takes no key along a redirect to another site', async () => {
    const headers = { Authorization: `Bearer ${key}`, 'X-API-Key': key, Cookie: `session=${key}` }
    const { sender } = await proved(wireRequest(url, headers), leadsAbroad, { limits: { redirects: 5 } })
    const abroad = sender.seen.filter((r) => !r.url.startsWith('https://api.orders.example'))
    expect(abroad.length).toBeGreaterThan(0)
    expect(JSON.stringify(abroad.map(({ lines, url: to }) => [lines, to]))).not.toContain(key)
  })

  it('names the redirect that loses the key, within the same site', async () => {
    const request = wireRequest('https://orders.example/v1', { Authorization: `Bearer ${key}` })
    const { top } = await proved(request, leadsToWww, { limits: { redirects: 5 } })
    expect(top).toMatchObject({ id: 'send.dropped_redirect', status: 'proven' })
  })
})

describe('other values', () => {
  it('proves that another file has the value that works', async () => {
    const stale = wireRequest(url, { Authorization: 'Bearer z1X9c8V7b6N5m4A3s2D1f0Gh' })
    const { top } = await proved(stale, bearerApi, {
      candidatesFor: () => [{ value: new Secret(key), variable: 'ORDERS_KEY', origin: '.env.local, line 1' }],
    })
    expect(top).toMatchObject({ id: 'config.shadowed', status: 'proven' })
    expect(JSON.stringify(top)).not.toContain(key)
  })
})

async function watched(request: WireRequest) {
  const purposes: string[] = []
  const tops: string[] = []
  const { sender, top } = await proved(request, bearerApi, {
    onAsking: ({ purpose, trial }) => void purposes.push(trial ? `${purpose} ${trial.experiment}` : purpose),
    onBelief: ([best]) => void tops.push(`${best?.id} ${(best?.probability ?? 0) >= 0.9}`),
  })
  return { purposes, tops, sent: sender.seen.length, top }
}

describe('whoever watches is told', () => {
  it('what each request is for, before it is sent', async () => {
    const { purposes, sent } = await watched(wireRequest(url, { Authorization: key }))
    expect(purposes).toHaveLength(sent)
    expect(purposes[0]).toBe('as-given')
    expect(purposes.slice(-3)).toEqual(['change set-scheme', 'made-up-key set-scheme', 'without-change set-scheme'])
  })

  it('of the question whether the new place is read at all', async () => {
    const { purposes, sent } = await watched(wireRequest(url, { 'X-API-Key': key }))
    expect(purposes).toHaveLength(sent)
    expect(purposes.slice(-3)).toEqual(['change move-key', 'made-up-key move-key', 'without-change move-key'])
  })

  it('that the address is read in place of what may change something', async () => {
    const { purposes } = await watched({ ...wireRequest(url, { Authorization: key }), method: 'POST' })
    expect(purposes.slice(0, 2)).toEqual(['as-given', 'read-instead'])
  })

  it('what is believed, at the beginning and in the end', async () => {
    const { tops, top } = await watched(wireRequest(url, { Authorization: key }))
    expect(tops.length).toBeGreaterThan(1)
    expect(tops.at(-1)).toBe(`${top?.id} true`)
  })
})
