import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { chosenWithoutKey } from './chosen-provider.ts'

test.each<[config: string, chosen: string | null]>([
  ['AI_PROVIDER=deepseek\nOPENAI_API_KEY=a', 'deepseek'],
  ['LLM_PROVIDER="anthropic"\nOPENAI_API_KEY=a', 'anthropic'],
  ['AI_PROVIDER=deepseek\nDEEPSEEK_API_KEY=a\nOPENAI_API_KEY=b', null],
  ['AI_PROVIDER=google\nGEMINI_API_KEY=a', null],
  ['AI_PROVIDER=azure-openai\nAZURE_OPENAI_API_KEY=a', null],
  ['AI_PROVIDER=openai-compatible\nGROQ_API_KEY=a', null],
  ['AI_PROVIDER=deepseek\nLLM_API_KEY=a', null],
  ['OPENAI_API_KEY=a', null],
  ['AI_PROVIDER=deepseek\nEMBEDDING_PROVIDER=openai\nOPENAI_API_KEY=a', null],
])('%s', (config, chosen) => {
  expect(chosenWithoutKey(observedFor({ text: '401', config }))).toBe(chosen)
})
