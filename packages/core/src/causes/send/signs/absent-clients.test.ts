import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { absent } from '../absent.ts'

const codex = '[model_providers.relay]\nbase_url = "https://relay.example.com/v1"\nwire_api = "responses"\n'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'kept-beside-the-address',
    { status: 401, config: '"mcpServers": {"a": {"url": "https://a.example.com/mcp", "api_key": "7f3a91c04be2"}}' },
    {
      status: 401,
      config: '"mcpServers": {"a": {"url": "https://a.example.com/mcp", "headers": {"api_key": "7f3a91c04be2"}}}',
    },
  ],
  [
    'codex-without-a-source',
    { status: 401, config: `${codex}requires_openai_auth = false` },
    { status: 401, config: `${codex}env_key = "RELAY_KEY"` },
  ],
  [
    'codex-without-a-source',
    { text: 'unexpected status 401 Unauthorized', config: codex },
    { text: 'unexpected status 403 Forbidden', config: codex },
  ],
  [
    'asked-before-anything',
    { text: 'Unauthorized: Please sign in first to use this tool.' },
    { text: 'Unauthorized: the first tool was refused.' },
  ],
  [
    'asked-before-anything',
    { text: '10401 gateway request exception, please auth first' },
    { text: 'the first request of OAuth fails' },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(absent, observedFor(hit))).toContain(sign)
  expect(hits(absent, observedFor(miss))).not.toContain(sign)
})
