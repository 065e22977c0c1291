import { expect, test } from 'vitest'
import { providers } from '../providers/index.gen.ts'
import { RefusalIndex } from './documented.ts'
import { fold } from './fold.ts'

const index = new RefusalIndex(providers)
const find = (text: string, id: string | null = null) => {
  const known = providers.find((provider) => provider.id === id) ?? null
  const answer = { status: null, headers: [], body: null, text, host: null, path: null }
  return index.find(answer, fold(text), known).map(({ provider }) => provider.id)
}

test.each([
  'Error 401: Unauthorized',
  'HTTP 401 Unauthorized',
  '400: Bad Request',
  'Too Many Requests',
  'The API key is invalid.',
  'Incorrect API key provided',
  'Authentication failed',
  'Permission denied',
  'Invalid authentication credentials',
])('%s is nobody’s wording', (text) => expect(find(text)).toEqual([]))

test('and still that of a provider who is known to have answered', () => {
  expect(find('401: Unauthorized', 'discord')).toEqual(['discord'])
})

test('a sentence that others say too is a provider’s where it is known that it answered', () => {
  const text = '{"error":"CSRF validation failed"}'
  expect(find(text)).toEqual([])
  expect(find(text, 'octoprint')).toEqual(['octoprint'])
})

test('a wording of its own tells whose answer it is', () => {
  expect(find('Resource not accessible by personal access token')).toContain('github')
})

test('a sentence tells whose answer it is where the number beside it would not', () => {
  expect(find('failed: Unknown X-Auth-Key or X-Auth-Email')).toContain('cloudflare')
  expect(find('failed with code 9103')).toEqual([])
})

test('what a provider answers at one of its hosts alone is not looked for in answers of others', () => {
  expect(find('<Code>InvalidAccessKeyId</Code><Message>not there</Message>')).not.toContain('digitalocean')
})

test.each([
  ['{"detail":"Authentication credentials were not provided."}', 'django-rest-framework'],
  ['UnauthorizedError: Format is Authorization: Bearer [token]', 'express-jwt'],
  ['Cannot handle token prior to 2015-06-04T06:05:30+0000', 'jwt-libraries'],
  ['User (role: guests) missing scope (account)', 'appwrite'],
  ['kucoin2 KC-API-KEY not exists', 'kucoin'],
  ['{ code: "PGRST301", message: "JWSError JWSInvalidSignature" }', 'supabase'],
  ['oauth_problem=timestamp_refused', 'oauth1'],
])('%s is the wording of %s', (text, id) => expect(find(text)).toContain(id))

test('of the refusals of a provider that is not known to have answered, the first that fits counts alone', () => {
  const text = 'URL: GET http://10.0.0.7:8200/v1/auth/token/lookup-self {"errors":["permission denied"]}'
  expect(find(text)).toEqual([...new Set(find(text))])
  expect(find(text)).toContain('vault')
})

test('of one provider the first refusal that fits is told, and none of the wider ones behind it', () => {
  const text = '{"errors":[{"resource":"Application","field":"redirect_uri","code":"invalid"}]}'
  expect(find(text).filter((id) => id === 'strava')).toEqual(['strava'])
})

test.each(['Invalid', 'Expired'])(
  '%s API Key provided: the prefix in the mask makes it Stripe’s, wherever it is printed',
  (word) => {
    expect(find(`${word} API Key provided: sk_live_********************abcd`)).toEqual(['stripe'])
    expect(find(`${word} API Key provided: abcdefgh********************abcd`)).toEqual([])
  },
)
