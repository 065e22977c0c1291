import { leakOf, startLoopbackIssuer, startRecordingServer, testKeys, type LoopbackIssuer } from '@why401/testkit'
import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AppliedFix, EnvDocument, FixPlan, LocalSession, ProofEvent, VariablesDocument } from './protocol.ts'
import { eventsIn, problemIn, startUiUnderTest, type Answer, type UiUnderTest } from './ui-under-test.ts'

const secret = 'q7Rk2ZtVw9XbN4mLp8JsHd6Yc3Fg5Ae1'
const key = `acme_live_${secret}`
const testKey = { name: 'synthetic', text: key, secret }
const env = `# keys\nACME_API_KEY=" ${key}"\n`

let issuer: LoopbackIssuer
let ui: UiUnderTest
beforeAll(async () => {
  issuer = await startLoopbackIssuer({ key })
})
afterAll(() => issuer.close())
beforeEach(async () => {
  ui = await startUiUnderTest({ '.env': env })
})
afterEach(() => ui.end())

const curl = (value: string, more = '') => `curl '${issuer.url}/v1/models' -H "Authorization: Bearer ${value}" ${more}`
const bestOf = (events: readonly ProofEvent[]) => {
  const last = events.at(-1)
  const best = last?.type === 'report' ? last.report.causes[0] : null
  return best ? `${best.id} ${best.status}` : null
}
const bodyOf = <T>({ text }: Answer): T => JSON.parse(text) as T
const envFile = () => readFileSync(join(ui.directory, '.env'), 'utf8')

const silent = () =>
  startRecordingServer((_, before) => (before === 0 ? 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno' : ''))

const planned = async () => bodyOf<FixPlan>(await ui.post('/local/fix', {}))

describe('a proof', () => {
  test('tells each request, its answer, what it shows, and the report', async () => {
    const events = await ui.prove({ input: curl(` ${key}`) })
    const types = events.map(({ type }) => type).join(' ')
    expect(types).toBe('sending answered beliefs sending answered sending answered judged beliefs beliefs report')
    expect(events.flatMap((event) => (event.type === 'sending' ? [[event.purpose, event.against]] : []))).toEqual([
      ['as-given', null],
      ['change', 1],
      ['without-change', 1],
    ])
    expect(events.flatMap((event) => (event.type === 'answered' ? [event.status] : []))).toEqual([401, 200, 401])
    expect(events.find(({ type }) => type === 'judged')).toMatchObject({ number: 2, verdict: 'proves' })
    expect(bestOf(events)).toBe('key.whitespace proven')
    expect(leakOf(testKey, JSON.stringify(events))).toBeNull()
  })

  test('of a request that is accepted ends at once', async () => {
    const events = await ui.prove({ input: curl(key) })
    expect(events.map(({ type }) => type)).toEqual(['sending', 'answered', 'report'])
  })

  test('of one of several refusals is about that one', async () => {
    const entry = (path: string) => ({
      request: {
        method: 'GET',
        url: `${issuer.url}${path}`,
        headers: [{ name: 'Authorization', value: `Bearer  ${key}` }],
      },
      response: { status: 401, headers: [], content: { text: 'no' } },
    })
    const input = JSON.stringify({ log: { entries: [entry('/one'), entry('/two')] } })
    const [first] = await ui.prove({ input, refusal: 1 })
    expect(first).toMatchObject({ type: 'sending', request: [`GET ${issuer.url}/two`, expect.any(String)] })
    expect((await ui.post('/local/prove', { input, refusal: 2 })).status).toBe(422)
  })

  test('with --offline is refused', async () => {
    const offline = await startUiUnderTest({}, ['--offline', 'ui', '--port', '0'])
    const sent = issuer.answered()
    const answer = await offline.post('/local/prove', { input: curl(key) })
    expect([answer.status, problemIn(answer).code]).toEqual([403, 'offline'])
    expect(issuer.answered()).toBe(sent)
    await offline.end()
  })
})

describe('before it is sent somebody has agreed', () => {
  test('to what may change something, which is then sent once', async () => {
    const server = await startRecordingServer(() => 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno')
    const input = `curl ${server.url}/v1/orders -d a=1 -H "Authorization: ${key}"`
    const url = `${server.url}/v1/orders`
    expect(await ui.prove({ input })).toEqual([{ type: 'asks', asks: [{ kind: 'may-change', method: 'POST', url }] }])
    expect(server.requests).toEqual([])
    const events = await ui.prove({ input, agreed: { send: 'once' } })
    const methods = server.requests.map(({ requestLine }) => requestLine.split(' ')[0])
    expect([methods[0], new Set(methods.slice(1))]).toEqual(['POST', new Set(['GET'])])
    expect(events.flatMap((event) => (event.type === 'sending' ? event.purpose : []))[1]).toBe('read-instead')
    await ui.prove({ input, agreed: { send: 'repeatedly' } })
    expect(server.requests.filter(({ requestLine }) => requestLine.startsWith('POST')).length).toBeGreaterThan(2)
    await server.close()
  })

  test('to sending a value that only a file has', async () => {
    const sent = issuer.answered()
    const input = curl('$ACME_API_KEY')
    const host = new URL(issuer.url).host
    expect(await ui.prove({ input })).toEqual([
      { type: 'asks', asks: [{ kind: 'fill', variable: 'ACME_API_KEY', place: '.env:2', host }] },
    ])
    expect(await ui.prove({ input, agreed: { fill: ['OTHER'] } })).toHaveLength(1)
    expect(issuer.answered()).toBe(sent)
    const events = await ui.prove({ input, agreed: { fill: ['ACME_API_KEY'] } })
    expect(bestOf(events)).toBe('key.whitespace proven')
  })

  test('but not to a variable of its own environment, also inside a pair of Basic', async () => {
    const own = await startUiUnderTest({}, ['ui', '--port', '0'], { ACME_API_KEY: key })
    const events = await own.prove({ input: `curl ${issuer.url}/v1/models -u "bob:$ACME_API_KEY"` })
    expect(events[0]).toMatchObject({
      request: [expect.any(String), 'Authorization: Basic base64(bob:…5Ae1 ‹42 characters›)'],
    })
    expect(bestOf(events)).toBe('send.scheme_wrong proven')
    await own.end()
  })
})

/** Begins a proof; what is returned hangs up, as a page does that is closed. */
function begun(input: string): () => void {
  const headers = {
    host: `127.0.0.1:${ui.port}`,
    authorization: `Bearer ${ui.token}`,
    'content-type': 'application/json',
  }
  const call = request(
    { port: ui.port, host: '127.0.0.1', method: 'POST', path: '/local/prove', headers },
    (response) => {
      response.on('error', () => {}).resume()
    },
  )
  call.on('error', () => {}).end(JSON.stringify({ input }))
  return () => call.destroy()
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 200) throw new Error('it did not come to that')
    await new Promise((resolve) => void setTimeout(resolve, 25))
  }
}

describe('only one is under way', () => {
  test('and it ends when the page is closed', async () => {
    const server = await silent()
    const input = `curl ${server.url}/v1 -H "Authorization: Bearer  ${key}"`
    const hangUp = begun(input)
    await until(() => server.requests.length === 2)
    hangUp()
    await until(() => server.connections().open === 0)
    await until(
      async () =>
        await ui.prove({ input: curl(key) }).then(
          (events) => events.length === 3,
          () => false,
        ),
    )
    expect(server.requests).toHaveLength(2)
    await server.close()
  })

  test('and another is refused meanwhile, as are changes', async () => {
    const server = await silent()
    const waiting = ui
      .post('/local/prove', { input: `curl ${server.url}/v1 -H "Authorization: Bearer  ${key}"` })
      .catch(() => null)
    await until(() => server.requests.length === 2)
    const asked: [string, object][] = [
      ['/local/prove', { input: curl(key) }],
      ['/local/fix/apply', { plan: 'x', changes: [0], resend: false }],
      ['/local/undo', {}],
    ]
    for (const [path, body] of asked) {
      const answer = await ui.post(path, body)
      expect([path, answer.status, problemIn(answer).code]).toEqual([path, 409, 'busy'])
    }
    expect((await ui.get('/local/session')).status).toBe(200)
    const { code } = await ui.end()
    expect(code).toBe(0)
    await waiting
    await server.close()
    ui = await startUiUnderTest()
  })
})

describe('a fix', () => {
  test('is shown, made, proven, and taken back', async () => {
    await ui.prove({ input: curl(` ${key}`) })
    const plan = await planned()
    expect(plan).toMatchObject({
      cause: 'key.whitespace',
      isProven: true,
      changes: [{ file: '.env', line: 2, risk: 'safe', says: 'trim the value of ACME_API_KEY' }],
      resend: { method: 'GET', url: `${issuer.url}/v1/models` },
    })
    expect(plan.changes[0]?.diff).toEqual(['@@ -2,1 +2,1 @@', '-ACME_API_KEY=" …5Ae1"', '+ACME_API_KEY="…5Ae1"'])
    expect(envFile()).toBe(env)
    const applied = await ui.post('/local/fix/apply', { plan: plan.plan, changes: [0], resend: true })
    expect(bodyOf<AppliedFix>(applied)).toEqual({
      says: ['trim the value of ACME_API_KEY'],
      files: ['.env'],
      proof: { before: 401, after: 200, outcome: 'accepted', cause: null },
    })
    expect(envFile()).toBe(env.replace('" acme', '"acme'))
    const { undoable } = bodyOf<LocalSession>(await ui.get('/local/session'))
    expect(undoable).toEqual({ says: ['trim the value of ACME_API_KEY'], files: ['.env'] })
    expect(bodyOf(await ui.post('/local/undo', {}))).toEqual(undoable)
    expect(envFile()).toBe(env)
    expect((await ui.post('/local/undo', {})).status).toBe(422)
  })

  test('sends nothing where that is not wanted', async () => {
    await ui.prove({ input: curl(` ${key}`) })
    const { plan } = await planned()
    const sent = issuer.answered()
    expect(
      bodyOf<AppliedFix>(await ui.post('/local/fix/apply', { plan, changes: [0], resend: false })).proof,
    ).toBeNull()
    expect(issuer.answered()).toBe(sent)
  })

  test('is not made where it is not the one that was shown', async () => {
    await ui.prove({ input: curl(` ${key}`) })
    const { plan } = await planned()
    for (const [asked, status] of [
      [{ plan: `${plan.slice(1)}0`, changes: [0] }, 409],
      [{ plan, changes: [7] }, 422],
      [{ plan, changes: [] }, 422],
      [{ plan, changes: ['0'] }, 422],
    ] as const)
      expect((await ui.post('/local/fix/apply', { ...asked, resend: false })).status).toBe(status)
    writeFileSync(join(ui.directory, '.env'), `${env}NEW=1\n`)
    const answer = await ui.post('/local/fix/apply', { plan, changes: [0], resend: false })
    expect([answer.status, problemIn(answer).detail]).toEqual([
      422,
      expect.stringContaining('.env was changed meanwhile'),
    ])
    expect(envFile()).toBe(`${env}NEW=1\n`)
  })

  test('of an input that was only explained is planned too', async () => {
    const input = `ACME_API_KEY=' ${key}'\n\n401 Unauthorized: Invalid API Key provided`
    const plan = bodyOf<FixPlan>(await ui.post('/local/fix', { input }))
    expect(plan).toMatchObject({ cause: 'key.whitespace', isProven: false, resend: null, changes: [{ file: '.env' }] })
  })

  test('without anything diagnosed says what to do', async () => {
    expect((await ui.post('/local/fix', {})).status).toBe(422)
  })
})

describe('the project', () => {
  test('is checked', async () => {
    expect(bodyOf(await ui.get('/local/check'))).toMatchObject({
      schema: 'why401-check/1',
      findings: [{ rule: 'value-shape', level: 'error', variable: 'ACME_API_KEY', file: '.env', line: 2 }],
    })
  })

  test('has variables, each with its sources and what loaders read', async () => {
    const { variables } = bodyOf<VariablesDocument>(await ui.get('/local/env'))
    expect(variables).toContainEqual({ name: 'ACME_API_KEY', isCredential: true })
    const seen = bodyOf<EnvDocument>(await ui.get('/local/env?variable=ACME_API_KEY'))
    expect(seen.sources).toMatchObject([{ kind: 'env-file', file: '.env', line: 2, value: { length: 43 } }])
    expect(seen.loaders.length).toBeGreaterThan(10)
    expect((await ui.get(`/local/env?variable=${encodeURIComponent('a b')}`)).status).toBe(422)
  })
})

test('no answer holds a key, though the server repeats all that it is sent', { timeout: 120_000 }, async () => {
  const echo = await startRecordingServer(({ requestLine, headers, body }) => {
    const values = headers.map(([, value]) => value)
    const decoded = values.map((value) => Buffer.from(value.replace(/^\w+ /, ''), 'base64').toString())
    const text = JSON.stringify({ error: 'Invalid API key', requestLine, values, decoded, body }).replace(
      /[^\x20-\x7e]/g,
      '?',
    )
    return `HTTP/1.1 401 Unauthorized\r\nX-Echo: ${values.join(' ').replace(/[^\x20-\x7e]/g, '?')}\r\nContent-Length: ${text.length}\r\n\r\n${text}`
  })
  const places = (text: string) => [
    `curl ${echo.url}/a -H 'Authorization: Bearer ${text} '`,
    `curl ${echo.url}/a -u '${text}:'`,
    `curl '${echo.url}/a?api_key=${encodeURIComponent(text)}'`,
    `curl ${echo.url}/a -H 'X-Api-Key: "${text}"'`,
    `curl -X GET ${echo.url}/a -H 'Content-Type: application/json' -d '{"api_key":"${text}"}'`,
  ]
  for (const one of testKeys.filter((_, at) => at % 4 === 0)) {
    writeFileSync(join(ui.directory, '.env'), `SOME_API_KEY="${one.text} "\n`)
    const texts = []
    for (const input of places(one.text)) {
      texts.push((await ui.post('/local/prove', { input })).text)
      texts.push((await ui.post('/local/fix', {})).text)
    }
    for (const path of ['/local/session', '/local/check', '/local/env', '/local/env?variable=SOME_API_KEY'])
      texts.push((await ui.get(path)).text)
    expect(eventsIn(texts[0] ?? '').length).toBeGreaterThan(3)
    expect([one.name, ...texts.map((text) => leakOf(one, text))].filter((part) => part !== null)).toEqual([one.name])
  }
  await echo.close()
})
