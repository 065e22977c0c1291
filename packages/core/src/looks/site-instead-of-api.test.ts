import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { isSiteInsteadOfApi } from './site-instead-of-api.ts'

const found: readonly (readonly [given: Given, isFound: boolean])[] = [
  [{ code: 'with:\n  registry: hub.docker.com\n  username: someone' }, true],
  [{ code: 'docker login -u someone hub.docker.com' }, true],
  [{ code: 'client = OpenAI(base_url="https://platform.openai.com/v1")' }, true],
  [{ config: 'ANTHROPIC_BASE_URL=https://console.anthropic.com' }, true],
  [{ request: { method: 'GET', url: 'https://platform.deepseek.com/v1/models' } }, true],
  [{ request: { method: 'POST', url: 'https://hub.docker.com/v2/users/login/' } }, false],
  [{ code: 'client = OpenAI(base_url="https://api.openai.com/v1")' }, false],
  [{ code: '# key from https://platform.openai.com/api-keys' }, false],
  [{ code: 'docker login -u someone registry.example.test' }, false],
]

test.each(found)('%j', (given, isFound) => {
  expect(isSiteInsteadOfApi(observedFor({ status: 401, ...given }))).toBe(isFound)
})
