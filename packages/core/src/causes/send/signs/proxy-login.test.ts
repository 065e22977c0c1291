import { observedFor } from '@why401/testkit'
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
})
