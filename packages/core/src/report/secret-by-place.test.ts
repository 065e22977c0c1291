import { describe, expect, test } from 'vitest'
import { maskByPlace } from './secret-by-place.ts'

describe('a secret of words is masked by where it stands', () => {
  test.each([
    ['Authorization: Bearer summer-rain-42', 'Authorization: Bearer …'],
    ['sending Bearer summer-rain-42.', 'sending Bearer ….'],
    ['authorization=Basic YWJjOmRlZg==', 'authorization=Basic …'],
    ["headers: { Authorization: 'GenieKey summer-rain-42' }", "headers: { Authorization: 'GenieKey …' }"],
    ['{"x-api-key":"summer-rain-42"}', '{"x-api-key":"…"}'],
    ['{\\"x-api-key\\":\\"summer-rain-42\\"}', '{\\"x-api-key\\":\\"…\\"}'],
    ["password: 'SummerRain!'", "password: '…'"],
    ['got api_key=summer-rain-42&page=2', 'got api_key=…&page=2'],
    ['> x-api-key: summer-rain-42', '> x-api-key: …'],
    ['DATABASE_URL=postgresql://app:s3cretPass@db.example.com/x', 'DATABASE_URL=postgresql://app:…@db.example.com/x'],
    ['mongodb+srv://app:summer@rain@db.example.com', 'mongodb+srv://app:…@db.example.com'],
  ])('%s', (text, masked) => {
    expect(maskByPlace(text)).toBe(masked)
  })

  test('of a long one the last four characters stay, as of any key', () => {
    expect(maskByPlace('Bearer waka_01234567-89ab-cdef-0123-456789abcdef')).toBe('Bearer …cdef')
  })
})

describe('what is no value stays readable', () => {
  test.each([
    'WWW-Authenticate: Bearer realm="example", error="invalid_token"',
    'Authorization: MediaBrowser Token="…"',
    'Authorization: Bearer $API_KEY',
    'Authorization: Bearer YOUR_API_KEY',
    'Basic authentication failed; Bearer Authentication is wanted.',
    'Basic base64(id:secret)',
    '{"error":{"code":"invalid_api_key","message":"Incorrect API key provided"}}',
    '{"code":"E401-17"}',
    'api_key = process.env.API_KEY2',
    'apiKey: settings.openai.key2,',
    'Password: HMAC-SHA1 of the request',
    'total_tokens=123456',
    'https://api.example.com:8443/v1/users/@me',
    'postgresql://${USER}:${PASSWORD}@db/x',
    'http://user:password@proxy:8080',
  ])('%s', (text) => {
    expect(maskByPlace(text)).toBe(text)
  })
})

test('a long text takes no longer than its length asks for', () => {
  const text = `${'api_key='.repeat(5000)}${'a'.repeat(20_000)}${'http://a:'.repeat(3000)}`
  const start = performance.now()
  maskByPlace(text)
  expect(performance.now() - start).toBeLessThan(2000)
})
