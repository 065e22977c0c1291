import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { scopeOfAnotherApi } from './scope-of-another-api.ts'

const refusal =
  'Access token is missing, invalid, audience is incorrect (https://cognitiveservices.example.com), or have expired.'
const observed = (code: string) => observedFor({ text: refusal, status: 401, code })

describe('a token for another API than the one that refused it', () => {
  test.each([
    'get_bearer_token_provider(credential, "https://ai.example.com/.default")',
    'az account get-access-token --resource https://ai.example.com',
  ])('is told of %j', (code) => {
    expect(scopeOfAnotherApi(observed(code))).toEqual({
      wanted: 'https://cognitiveservices.example.com',
      asked: 'https://ai.example.com',
    })
  })

  test.each([
    'get_bearer_token_provider(credential, "https://cognitiveservices.example.com/.default")',
    'scopes = ["https://graph.example.com/.default", "https://cognitiveservices.example.com/.default"]',
    'client = connect(credential)',
  ])('is nothing to tell of %j', (code) => {
    expect(scopeOfAnotherApi(observed(code))).toBeNull()
  })

  test('a refusal that names no audience tells nothing', () => {
    const code = 'get_bearer_token_provider(credential, "https://ai.example.com/.default")'
    expect(scopeOfAnotherApi(observedFor({ text: '401 Unauthorized', code }))).toBeNull()
  })
})
