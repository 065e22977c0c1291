import { hits, observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { absent } from '../absent.ts'

describe('the login of a proxy', () => {
  const observed = observedFor({ text: 'https://api.openai.com/v1/models: 407 Proxy Authentication Required' })
  const verdict = absent.examine(observed)
  const telling = {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: 'the provider',
  }

  test('is told as the proxy’s, not as the key’s', () => {
    expect(absent.explain(telling)).toContain('the provider saw nothing of the request')
    const { summary, commands } = absent.fix(telling)
    expect(summary).toContain('HTTPS_PROXY')
    expect(summary).toContain('let api.openai.com go past')
    expect(commands[0]).toContain('--proxy-user')
    expect(commands.join()).not.toContain('API_KEY')
  })

  test.each([
    [
      'the proxy has its login',
      { text: '407 Proxy Authentication Required', config: 'http_proxy=http://me:word@203.0.113.10:3128' },
    ],
    [
      'the login goes by another header',
      {
        text: '407 Proxy Authentication Required',
        remarks: ['HTTP proxy with user name and password', 'no Proxy-Authorization is sent'],
      },
    ],
    ['there is no proxy', { text: 'login failed: 407 (Proxy Authentication Required)', remarks: ['no proxy is used'] }],
  ])('is not said to be missing where %s', (_, given) => {
    expect(absent.examine(observedFor(given)).verdict).toBe('unknown')
    expect(hits(absent, observedFor(given))).not.toContain('login-of-the-proxy-missing')
  })
})
