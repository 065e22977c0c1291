import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashKey } from '../keys/hash-key.ts'
import { testBed, type Answered, type TestBed } from './test-bed.ts'

const lines: string[] = []

let bed: TestBed
beforeAll(async () => {
  bed = await testBed({ log: { level: 'debug', destination: { write: (line: string) => void lines.push(line) } } })
})
afterAll(() => bed.close())

/** As a browser sends a form. */
const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  bed.inject({
    method: 'POST',
    url: '/leaks/report',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  })

const codeOf = async (key: string) => (await bed.call('POST', '/v1/keys/verify', { key })).body.code

function isStrict({ headers }: Answered): void {
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("form-action 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src|unsafe/)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['referrer-policy']).toBe('no-referrer')
}

describe('the form for a key that was found', () => {
  test('is a page without a script, and its style is there', async () => {
    const page = await bed.call('GET', '/leaks/report', undefined, null)
    expect(page.status).toBe(200)
    isStrict(page)
    expect(page.text).toContain('<form method="post" action="report"')
    expect(page.text).not.toMatch(/<script|\son\w+=|style=/)
    const style = await bed.call('GET', '/leaks/style.css', undefined, null)
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css'])
  })

  test('ends the key, tells its owner where it lies, and answers the same for any text', async () => {
    const { text, id } = await bed.key()
    const received = await send({ token: `  ${text}\r\n`, url: 'https://paste.example/1' })
    expect(received.status).toBe(200)
    isStrict(received)
    expect(received.text).toContain('Received.')
    expect(await codeOf(text)).toBe('key.leaked')
    const { body } = await bed.call('GET', `/v1/audit?action=key.leak&target=${id}`)
    expect(body.items[0].details).toMatchObject({ key_id: id, source: 'form', url: 'https://paste.example/1' })
    const nobody = await send({ token: 'nobody', url: '' })
    expect([nobody.status, nobody.text]).toEqual([received.status, received.text])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no key', { url: 'https://paste.example/2' }],
    ['blanks', { token: ' \r\n ' }],
    ['a longer text than any key', { token: 'x'.repeat(8193) }],
    ['a field that it does not have', { token: 'x', more: 'y' }],
  ])('with %s shows the form again, and nothing of what was typed', async (_, fields) => {
    const again = await send(fields)
    expect(again.status).toBe(400)
    isStrict(again)
    expect(again.text).toContain('Nothing was reported')
    expect(again.text).toContain('<form method="post"')
    expect(again.text).not.toContain('paste.example')
  })

  test('takes nothing from another site with a session', async () => {
    const { text } = await bed.key()
    const foreign = await send(
      { token: text },
      { cookie: 'why401.session_token=x', 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    )
    expect(foreign.status).toBe(403)
    expect(await codeOf(text)).toBeNull()
  })

  test('leaves neither key nor hash in the log', async () => {
    const { text } = await bed.key()
    await send({ token: text, url: `https://paste.example/?k=${text}` })
    const written = lines.join('') + (await bed.call('GET', '/v1/audit/export')).text
    for (const secret of [text, hashKey(text)]) expect(written).not.toContain(secret)
    expect(lines.some((line) => line.includes('/leaks/report'))).toBe(true)
  })
})
