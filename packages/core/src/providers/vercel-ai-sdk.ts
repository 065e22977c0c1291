import type { Provider } from '../model/provider.ts'

const source = 'https://github.com/vercel/ai/blob/main/packages/provider-utils/src/load-api-key.ts'

export const vercelAiSdk: Provider = {
  id: 'vercel-ai-sdk',
  name: 'the AI SDK',
  nameIsWord: true,
  hosts: [],
  aliases: ['vercel ai sdk'],
  docs: ['https://ai-sdk.dev/docs/reference/ai-sdk-errors/ai-load-api-key-error'],
  dashboard: { keys: 'https://ai-sdk.dev/docs/foundations/providers-and-models' },
  variables: [],
  keys: [],
  placements: [],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern:
          'API key is missing\\. Pass it using the .{1,40} parameter\\. Environment variables (?:is|are) not supported',
      },
      causes: ['config.not_loaded', 'send.absent'],
      note: 'There is no process.env where this code runs (a browser): the call has to be made by the server.',
      example: {
        sdkText:
          "AI_LoadAPIKeyError: Google Generative AI API key is missing. Pass it using the 'apiKey' parameter. Environment variables is not supported in this environment.",
      },
      source: [source, 'https://github.com/vercel/ai/issues/5334'],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'API key is missing\\. Pass it using the .{1,40} parameter or the \\w{3,60} environment variable',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'The variable is not set in the process that makes the call.',
      example: {
        sdkText:
          "AI_LoadAPIKeyError: OpenAI API key is missing. Pass it using the 'apiKey' parameter or the OPENAI_API_KEY environment variable.",
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, pattern: 'AI_LoadAPIKeyError: .{1,60} API key must be a string' },
      causes: ['key.encoded', 'config.not_loaded', 'key.missing'],
      note: 'An object or a promise was handed in.',
      example: { sdkText: 'AI_LoadAPIKeyError: OpenAI API key must be a string.' },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: '',
  quirks: ['A client that finds no key throws before anything is sent.'],
}
