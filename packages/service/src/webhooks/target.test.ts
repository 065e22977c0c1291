import { describe, expect, test } from 'vitest'
import { isPublic, refusedUrl, resolveTarget } from './target.ts'

const strict = { allowPrivateWebhooks: false }

describe('where webhooks are not sent', () => {
  test.each([
    'http://example.com/',
    'https://127.0.0.1/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://2130706433/',
    'https://user:password@example.com/',
    'ftp://example.com/',
    'not a url',
  ])('%s', (url) => {
    expect(refusedUrl(url, strict)).not.toBeNull()
  })

  test('a public https URL is', () => {
    expect(refusedUrl('https://hooks.example.com/x', strict)).toBeNull()
    expect(refusedUrl('https://93.184.216.34/x', strict)).toBeNull()
  })

  test('a name that leads to a private address is refused when it is looked up', async () => {
    await expect(resolveTarget(new URL('https://localhost/'), strict)).rejects.toThrow('private')
    await expect(resolveTarget(new URL('http://localhost/'), { allowPrivateWebhooks: true })).resolves.toMatch(
      /^(127|::1)/,
    )
  })

  test('addresses of each kind', () => {
    expect(['8.8.8.8', '2606:4700::1111', '100.64.0.1', '0.0.0.0', '224.0.0.1', '::'].map(isPublic)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
