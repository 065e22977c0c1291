import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { secondClient } from './second-client.ts'

const at = (config: string) => secondClient(observedFor({ text: '401', config }))

test('the vendor of a second use is told from that of the main work', () => {
  expect(at('llm_provider: anthropic\nembedding_provider: openai')).toEqual({ use: 'embedding_', vendor: 'openai' })
})

test.each([
  ['the same vendor for both', 'llm_provider: openai\nembedding_provider: openai'],
  ['one use alone', 'embedding_provider: openai'],
  ['two choices of the main work', 'provider: openai\nbackup_provider_name: x\nprovider: anthropic'],
])('%s is none', (_, config) => expect(at(config)).toBeNull())
