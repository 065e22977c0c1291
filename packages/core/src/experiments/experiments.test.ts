import { describe, expect, test } from 'vitest'
import { answered, situationFor, wireRequest } from '@why401/testkit'
import { Secret } from '../model/secret.ts'
import type { Situation } from '../model/experiment.ts'
import type { Signer, WireRequest } from '../model/wire.ts'
import { experiments } from './index.ts'

const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'
const url = 'https://api.orders.example/v1/items'
const bearer = wireRequest(url, { Authorization: `Bearer ${key}` })

/** The requests that one experiment proposes, as `METHOD url` and its header lines. */
async function proposed(id: string, situation: Situation): Promise<string[]> {
  const experiment = experiments.find((one) => one.id === id)
  if (!experiment) throw new Error(`no experiment ${id}`)
  return (await experiment.propose(situation)).map(({ request }) => shown(request))
}

function shown({ method, url: to, headers }: WireRequest): string {
  return [`${method} ${to.reveal()}`, ...headers.map(({ name, value }) => `${name}: ${value.reveal()}`)].join('\n')
}

const get = `GET ${url}\n`

describe('changes to the characters of a key', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['trim-key', ` ${key}\t`, key],
    ['trim-key', `${key}\\n`, key],
    ['strip-invisible', `\ufeff${key}\u200b`, key],
    ['strip-invisible', `“${key}”`, key],
    ['unquote-key', `"${key}"`, key],
    ['unquote-key', `'${key}`, key],
    ['unwrap-key', Buffer.from(key).toString('base64'), key],
    ['unwrap-key', `<${key}>`, key],
    ['set-scheme', `Bearer ${key}`, key],
    ['unwrap-key', `{"API_KEY":"${key}"}`, key],
  ]
  test.each(cases)('%s makes of %j the key', async (id, sent, right) => {
    const situation = situationFor(wireRequest(url, { 'X-API-Key': sent }))
    expect(await proposed(id, situation)).toContain(`${get}X-API-Key: ${right}`)
  })

  test('they reach a key in query, cookie, Basic and body', async () => {
    const basic = Buffer.from(`user:${key} `).toString('base64')
    const right = Buffer.from(`user:${key}`).toString('base64')
    expect(await proposed('trim-key', situationFor(wireRequest(`${url}?api_key=${key}%20&page=2`)))).toEqual([
      `GET ${url}?api_key=${key}&page=2`,
    ])
    expect(await proposed('unquote-key', situationFor(wireRequest(url, { Cookie: `a=1; session="${key}"` })))).toEqual([
      `${get}Cookie: a=1; session=${key}`,
    ])
    expect(await proposed('trim-key', situationFor(wireRequest(url, { Authorization: `Basic ${basic}` })))).toEqual([
      `${get}Authorization: Basic ${right}`,
    ])
    const body = wireRequest(
      url,
      { 'Content-Type': 'application/json' },
      { method: 'POST', body: `{"api_key": " ${key}"}` },
    )
    const trim = experiments.find(({ id }) => id === 'trim-key')
    const [trial] = (await trim?.propose(situationFor(body))) ?? []
    expect(new TextDecoder().decode(trial?.request.body ?? new Uint8Array())).toBe(`{"api_key": "${key}"}`)
  })

  test('a key without a fault has none of them', async () => {
    for (const id of ['trim-key', 'strip-invisible', 'unquote-key', 'unwrap-key', 'repair-key'])
      expect(await proposed(id, situationFor(bearer))).toEqual([])
  })
})

describe('other values', () => {
  const candidate = { value: new Secret('p0O9i8U7y6T5r4E3w2Q1'), variable: 'ORDERS_KEY', origin: '.env' }

  test('take the place of the key', async () => {
    expect(await proposed('other-value', situationFor(bearer, undefined, { candidates: [candidate] }))).toEqual([
      `${get}Authorization: Bearer p0O9i8U7y6T5r4E3w2Q1`,
    ])
  })

  test("never that which looks like somebody else's", async () => {
    const foreign = { ...candidate, value: new Secret(`ghp_${'a1B2'.repeat(9)}`) }
    expect(await proposed('other-value', situationFor(bearer, undefined, { candidates: [foreign] }))).toEqual([])
  })
})

describe('a reference that nobody expanded', () => {
  const foreign = { value: new Secret(`ghp_${'a1B2'.repeat(9)}`), variable: 'ORDERS_KEY', origin: '.env' }

  test('names the variable whose value was meant, whosever it looks like', async () => {
    const sent = wireRequest(url, { Authorization: 'Bearer ${ORDERS_KEY}' })
    expect(await proposed('other-value', situationFor(sent, undefined, { candidates: [foreign] }))).toEqual([
      `${get}Authorization: Bearer ${foreign.value.reveal()}`,
    ])
  })

  test('what programs print for nothing has no characters to mend', async () => {
    for (const id of ['trim-key', 'unwrap-key', 'unquote-key'])
      expect(await proposed(id, situationFor(wireRequest(url, { 'X-API-Key': '[object Object]' })))).toEqual([])
  })
})

describe('changes to how the key is sent', () => {
  test.each([
    [{ Authorisation: `Api-Key ${key}` }, `Authorization: Api-Key ${key}`],
    [{ 'X-Authorization': `Bearer ${key}` }, `Authorization: Bearer ${key}`],
    [{ 'X-API': key }, `X-API-Key: ${key}`],
  ])('move-key goes first where a slip of the name was meant to: %j', async (sent, right) => {
    const situation = situationFor(wireRequest(url, sent))
    expect((await proposed('move-key', situation))[0]).toBe(`${get}${right}`)
  })

  test('set-scheme tries the usual words, the hyphen of Api-Key included', async () => {
    const schemes = await proposed('set-scheme', situationFor(wireRequest(url, { Authorization: `ApiKey ${key}` })))
    expect(schemes).toContain(`${get}Authorization: Api-Key ${key}`)
    expect(schemes).toContain(`${get}Authorization: Token ${key}`)
  })

  test('set-scheme puts the word of a challenge nowhere but into Authorization', async () => {
    const challenge = { status: 401, headers: { 'www-authenticate': 'Bearer realm="api"' } }
    const own = await proposed('set-scheme', situationFor(wireRequest(url, { 'X-API-Key': key }), challenge))
    expect(own).toEqual([])
  })

  test('other-client takes another name than the one that was sent', async () => {
    const asCurl = await proposed('other-client', situationFor(wireRequest(url, { 'User-Agent': 'curl/7.88.1' })))
    expect(asCurl.filter((request) => request.includes('curl/'))).toEqual([])
    expect(asCurl).toHaveLength(1)
  })

  test('set-scheme adds what the server challenges for first', async () => {
    const situation = situationFor(wireRequest(url, { Authorization: key }), {
      status: 401,
      headers: { 'www-authenticate': 'Token realm="api"' },
    })
    const requests = await proposed('set-scheme', situation)
    expect(requests[0]).toBe(`${get}Authorization: Token ${key}`)
    expect(requests).toContain(`${get}Authorization: Bearer ${key}`)
  })

  test.each([
    [`Bearer${key}`, `Bearer ${key}`],
    [`Baerer ${key}`, `Bearer ${key}`],
    [`Bearer: ${key}`, `Bearer ${key}`],
    [`Bearer Bearer ${key}`, `Bearer ${key}`],
    [`Basic user:${key}`, `Basic ${Buffer.from(`user:${key}`).toString('base64')}`],
  ])('set-scheme mends %j', async (sent, right) => {
    expect(await proposed('set-scheme', situationFor(wireRequest(url, { Authorization: sent })))).toContain(
      `${get}Authorization: ${right}`,
    )
  })

  test('move-key goes where the answer points', async () => {
    const situation = situationFor(bearer, { status: 401, body: '{"message":"Missing X-Orders-Token header"}' })
    expect((await proposed('move-key', situation))[0]).toBe(`${get}X-Orders-Token: ${key}`)
  })

  test('move-key goes where the provider reads', async () => {
    const situation = situationFor(
      wireRequest('https://api.anthropic.com/v1/models', { Authorization: `Bearer ${key}` }),
    )
    expect((await proposed('move-key', situation))[0]).toContain(`x-api-key: ${key}`)
  })

  test('header-spelling writes hyphens for underscores and the usual letter case', async () => {
    expect(await proposed('header-spelling', situationFor(wireRequest(url, { X_API_KEY: key })))).toContain(
      `${get}X-API-KEY: ${key}`,
    )
    expect(await proposed('header-spelling', situationFor(wireRequest(url, { 'x-api-key': key })))).toContain(
      `${get}X-API-Key: ${key}`,
    )
  })

  test('drop-credential leaves out one of two, and none of one', async () => {
    const two = wireRequest(url, { Authorization: `Bearer ${key}`, 'X-API-Key': key })
    expect(await proposed('drop-credential', situationFor(two))).toEqual([
      `${get}X-API-Key: ${key}`,
      `${get}Authorization: Bearer ${key}`,
    ])
    expect(await proposed('drop-credential', situationFor(bearer))).toEqual([])
  })

  test('add-companion brings the version that the provider asks for', async () => {
    const situation = situationFor(wireRequest('https://api.anthropic.com/v1/models', { 'x-api-key': key }))
    expect(await proposed('add-companion', situation)).toEqual([
      `GET https://api.anthropic.com/v1/models\nx-api-key: ${key}\nanthropic-version: 2023-06-01`,
    ])
  })

  test('drop-selector leaves out the organization', async () => {
    const request = wireRequest('https://api.openai.com/v1/models', {
      Authorization: `Bearer ${key}`,
      'OpenAI-Organization': 'org-1',
    })
    expect(await proposed('drop-selector', situationFor(request))).toEqual([
      `GET https://api.openai.com/v1/models\nAuthorization: Bearer ${key}`,
    ])
  })

  test('follow-redirect sends all of the first request to the last address', async () => {
    const last = { request: wireRequest('https://www.orders.example/v1'), answer: answered({ status: 401 }) }
    const first = {
      request: wireRequest('https://orders.example/v1', { Authorization: `Bearer ${key}` }),
      answer: answered({ status: 301 }),
    }
    const situation = situationFor(last.request, undefined, { chain: [first, last] })
    expect(await proposed('follow-redirect', situation)).toEqual([
      `GET https://www.orders.example/v1\nAuthorization: Bearer ${key}`,
    ])
    expect(await proposed('follow-redirect', situationFor(bearer))).toEqual([])
  })

  test('direct-route only where there is a proxy', async () => {
    expect(await proposed('direct-route', situationFor(bearer, undefined, { isProxied: true }))).toEqual([
      shown(bearer),
    ])
    expect(await proposed('direct-route', situationFor(bearer))).toEqual([])
  })
})

describe('signing again', () => {
  const asked: unknown[] = []
  const signer: Signer = {
    resign: (request, change) => {
      asked.push(change)
      return Promise.resolve(request)
    },
  }

  test('with the time of the server and for the region that it names', async () => {
    const signed = wireRequest('https://s3.eu-west-1.amazonaws.com/bucket', {
      'X-Amz-Date': '20261121T000000Z',
      Authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE7EXAMPLE1/20261121/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00',
    })
    const answer = {
      status: 400,
      headers: { date: 'Sat, 21 Nov 2026 01:00:00 GMT' },
      body: "<Code>AuthorizationHeaderMalformed</Code><Message>the region 'us-east-1' is wrong; expecting 'eu-west-1'</Message>",
    }
    await proposed('sign-again', situationFor(signed, answer, { signer }))
    expect(asked).toEqual([{ at: Date.UTC(2026, 10, 21, 1) }, { region: 'eu-west-1' }])
  })

  test('not without a signer', async () => {
    expect(await proposed('sign-again', situationFor(bearer))).toEqual([])
  })
})

describe('the differential', () => {
  test('no key, and a made-up one of the same shape', async () => {
    expect(await proposed('without-key', situationFor(bearer))).toEqual([`GET ${url}`])
    const [nonsense = ''] = await proposed('nonsense-key', situationFor(bearer))
    expect(nonsense).toMatch(/Authorization: Bearer [a-z]\d[A-Z][a-z]\d[a-z]{1}/)
    expect(nonsense).not.toContain(key)
    expect((await proposed('nonsense-key', situationFor(bearer)))[0]).toBe(nonsense)
  })

  test('what they tell', async () => {
    const situation = situationFor(bearer, { status: 403, body: 'no' })
    const trial = (await experiments.find(({ id }) => id === 'nonsense-key')?.propose(situation))?.[0]
    const known = trial?.learn?.({ kind: 'other-refusal', answer: null, earlier: new Map() }) ?? {}
    const unknown = trial?.learn?.({ kind: 'same', answer: null, earlier: new Map() }) ?? {}
    expect(known['perm.scope']).toBeGreaterThan(1)
    expect(known['key.unknown']).toBeLessThan(1)
    expect(unknown['perm.scope']).toBeLessThan(1)
  })
})

describe('the browser', () => {
  const fromPage = wireRequest(url, { Origin: 'https://app.example', Authorization: `Bearer ${key}`, 'X-Page': '1' })

  test('asks before it sends, without the key', async () => {
    expect(await proposed('preflight', situationFor(fromPage))).toEqual([
      `OPTIONS ${url}\nOrigin: https://app.example\nAccess-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization,x-page`,
    ])
    expect(await proposed('preflight', situationFor(bearer))).toEqual([])
  })

  test('goes on when origin and headers are allowed, the wildcard not covering Authorization', async () => {
    const trial = (await experiments.find(({ id }) => id === 'preflight')?.propose(situationFor(fromPage)))?.[0]
    const told = (headers: Record<string, string>) =>
      trial?.learn?.({ kind: 'accepted', answer: answered({ status: 204, headers }), earlier: new Map() })[
        'browser.cors'
      ] ?? 1
    const fine = {
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-headers': 'authorization, x-page',
    }
    expect(told(fine)).toBeLessThan(1)
    expect(told({ ...fine, 'access-control-allow-headers': '*' })).toBeGreaterThan(1)
    expect(told({})).toBeGreaterThan(1)
  })
})

async function waits(after: string): Promise<readonly (number | undefined)[]> {
  const situation = situationFor(bearer, { status: 429, headers: { 'retry-after': after } })
  const trials = await experiments.find(({ id }) => id === 'wait-and-retry')?.propose(situation)
  return (trials ?? []).map((trial) => trial.wait)
}

describe('waiting', () => {
  test('as long as the server asks, and not for minutes', async () => {
    expect(await waits('3')).toEqual([3000])
    expect(await waits('600')).toEqual([])
  })
})

test('every experiment says what it is for and never throws on the barest request', async () => {
  for (const { id, propose } of experiments) {
    for (const trial of await propose(situationFor(wireRequest('http://127.0.0.1/')))) {
      expect(trial.experiment).toBe(id)
      expect(trial.change).not.toBe('')
      expect(Object.keys(trial.heals).length > 0 || trial.learn !== undefined).toBe(true)
    }
  }
})

test('no change names a key', async () => {
  const requests = [
    bearer,
    wireRequest(`${url}?api_key=${key}`),
    wireRequest(url, { 'X-API-Key': `"${key} "`, Cookie: `token=${key}` }),
  ]
  for (const request of requests) {
    const lists = await Promise.all(experiments.map(async ({ propose }) => propose(situationFor(request))))
    expect(JSON.stringify(lists.flat().map(({ change, edit }) => [change, edit]))).not.toContain(key)
  }
})
