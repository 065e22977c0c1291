import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { endedBefore } from './own-end.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (exp: number) => `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'a', exp })}.${'s1'.repeat(21)}`
const end = Date.UTC(2025, 4, 22, 8) / 1000
const later = 'date: Thu, 22 May 2025 09:15:03 GMT'
const earlier = 'date: Thu, 22 May 2025 07:15:03 GMT'
const sas =
  'SAS_TOKEN="sv=2022-11-02&ss=b&srt=o&sp=r&se=2025-05-01T00:00:00Z&st=2025-01-01T00:00:00Z&sig=Q7x2m9K4t8W3z6B1"'

function endOf(text: string): string | null {
  return endedBefore(observedFor({ text }))?.by ?? null
}

test.each([
  ['claim', `> Authorization: Bearer ${jwt(end)}\n< HTTP/1.1 401\n< ${later}`],
  ['claim', `TOKEN=${jwt(end)}\n2025-05-22T09:15:03Z GET /me 401`],
  ['claim', `TOKEN=${jwt(end)}\n401\n$ date -u\nThu May 22 09:15:03 UTC 2025`],
  ['signed-address', `${sas}\nHTTP/1.1 403\n${later}`],
  [
    'certificate',
    `$ openssl x509 -in client.pem -noout -enddate\nnotAfter=May 20 10:00:00 2025 GMT\nHTTP/1.1 401\n${later}`,
  ],
])('%s ended before (row %#)', (by, text) => {
  expect(endOf(text)).toBe(by)
})

test.each([
  ['a token that still ran', `> Authorization: Bearer ${jwt(end)}\n< HTTP/1.1 401\n< ${earlier}`],
  ['a token of an old report without a time', `TOKEN=${jwt(end)}\n401 Unauthorized`],
  ['a log without zone, close to the end', `TOKEN=${jwt(end)}\n2025-05-22 09:15:03 GET /me 401`],
  ['one of two that still runs', `A_TOKEN=${jwt(end)}\nB_TOKEN=${jwt(end + 90_000)}\n401\n${later}`],
  ['another reason', `TOKEN=${jwt(end)}\n{"error":"invalid signature"}\n${later}`],
  ['an access signature that holds', `${sas.replace('05-01', '06-01')}\nHTTP/1.1 403\n${later}`],
  ['the certificate of a server', `* expire date: May 20 10:00:00 2025 GMT\nHTTP/1.1 401\n${later}`],
])('%s tells nothing', (_, text) => {
  expect(endOf(text)).toBeNull()
})
