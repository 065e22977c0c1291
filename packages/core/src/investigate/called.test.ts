import { describe, expect, test } from 'vitest'
import { observedFor } from '@why401/testkit'
import { calledAddress } from './called.ts'

const at = (url: string): string | null => observedFor({ text: '401', request: { url } }).provider?.id ?? null
const isApi = (host: string): boolean => host === 'github.com'

describe('calledAddress', () => {
  test.each([
    ['401 Client Error: Unauthorized for url: https://api.example.com/v1/items', 'api.example.com'],
    ['You can find your key at https://platform.example.com/api-keys.', null],
    ['See https://api.example.com/signup', null],
    ['{"documentation_url":"https://docs.example.com/rest"}', null],
    ['<Error xmlns="http://s3.example.com/doc/2006-03-01/">', null],
    ['{"type":"https://tools.ietf.org/html/rfc7235#section-3.1"}', null],
    ['more information: https://example.com/help/keys but POST https://eu.example.com/v2 failed', 'eu.example.com'],
    ['https://github.com/acme/app.git: 403', 'github.com'],
    ['nothing', null],
  ])('%s', (answer, host) => {
    expect(calledAddress(null, answer, isApi).host).toBe(host)
  })

  test('a request tells it whatever its host is called', () => {
    expect(calledAddress('https://docs.example.com:8443/api?x=1', 'https://a.example', isApi)).toEqual({
      host: 'docs.example.com',
      port: '8443',
      path: '/api',
    })
  })
})

test('a server on its usual local port is recognised, one on everybody’s port is not', () => {
  expect(at('http://localhost:11434/api/tags')).toBe('ollama')
  expect(at('http://127.0.0.1:7700/indexes')).toBe('meilisearch')
  expect(at('http://192.168.0.7:11434/api/tags')).toBe('ollama')
  expect(at('http://172.20.0.4:6333/collections')).toBe('qdrant')
  expect(at('http://printer.lan:7125/server/info')).toBe('moonraker')
  expect(at('http://qdrant:6333/collections')).toBe('qdrant')
  expect(at('http://localhost:4000/v1')).toBeNull()
  expect(at('http://172.40.0.4:6333/collections')).toBeNull()
  expect(at('http://nas.example.com:11434/api/tags')).toBeNull()
})

test('a configured address names the provider before the variable does', () => {
  const { provider, host } = observedFor({
    text: '401',
    config: 'ANTHROPIC_BASE_URL=https://dashscope-intl.aliyuncs.com/api/v2\nANTHROPIC_AUTH_TOKEN=x',
  })
  expect(provider?.id).toBe('dashscope')
  expect(host).toBeNull()
})
