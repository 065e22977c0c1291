import type { Provider } from '../model/provider.ts'

export const nvidia: Provider = {
  id: 'nvidia',
  name: 'NVIDIA NIM (build.nvidia.com)',
  hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com', 'api.nvcf.nvidia.com'],
  aliases: ['nvidia nim', 'nvidia api', 'nvidia_nim', 'build.nvidia.com', 'provider=nvidia', 'nvidia build'],
  docs: ['https://docs.api.nvidia.com/nim/reference/llm-apis'],
  dashboard: { keys: 'https://build.nvidia.com/settings/api-keys' },
  variables: ['NVIDIA_API_KEY', 'NVIDIA_NIM_API_KEY', 'NIM_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'nvapi-',
      pattern: '^nvapi-[A-Za-z0-9_-]{64}$',
      env: 'any',
      role: 'api',
      shape: 'nvapi- and 64 letters, digits, - and _',
      note: 'Keys end after the time chosen when they are made; one of NGC looks the same and may lack the service.',
      example: ['nvapi-', 'Zk3vQ8mT1xYc6LwR0bHn4DpJf7SgAu2EoXi5KtVe9MqBzNrWdPyUhC1sGlOa6FjI'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'detail', equals: 'Authentication failed', isCommon: true },
      causes: ['key.unknown', 'key.expired', 'key.wrong_provider', 'config.not_loaded'],
      example: { body: '{"status":401,"title":"Unauthorized","detail":"Authentication failed"}' },
      source: 'https://github.com/hidenobunagai/nvidia-nim-provider/issues/9',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null, contains: 'Authorization failed', isCommon: true },
      causes: ['perm.client', 'key.unknown', 'key.wrong_kind', 'perm.resource'],
      note: 'Where curl passes with the same key, the User-Agent of the SDK is refused: send one of the program. Else the key is not one of NIM (NGC), or has ended.',
      example: { body: '{"status":403,"title":"Forbidden","detail":"Authorization failed"}' },
      source: [
        'https://github.com/HKUDS/OpenHarness/issues/233',
        'https://github.com/HKUDS/Vibe-Trading/issues/528',
        'https://github.com/Alishahryar1/free-claude-code/issues/1242',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['The list of models is open without a key: it is no test of one.'],
}
