import type { Provider } from '../model/provider.ts'
import { zhipuRefusals } from './refusals/zhipu.ts'

export const zhipu: Provider = {
  id: 'zhipu',
  name: 'Zhipu AI / Z.ai (GLM)',
  hosts: ['api.z.ai', 'open.bigmodel.cn'],
  aliases: ['zhipu ai', 'zhipuai', 'z.ai', 'zai', 'bigmodel', 'chatglm', 'glm-4', 'glm coding plan'],
  docs: ['https://docs.z.ai/api-reference/api-code', 'https://docs.bigmodel.cn/cn/api/api-code'],
  dashboard: {
    keys: 'https://z.ai/manage-apikey/apikey-list',
    billing: 'https://z.ai/manage-apikey/billing',
    more: { china: 'https://bigmodel.cn/usercenter/proj-mgmt/apikeys' },
  },
  variables: ['ZAI_API_KEY', 'ZAI_BASE_URL', 'ZHIPUAI_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: '^[a-f0-9]{32}\\.[A-Za-z0-9]{16}$',
      env: 'any',
      role: 'api',
      shape: "32 lowercase hex + '.' + 16 [A-Za-z0-9] (id.secret); 49 characters",
      note: 'Double-click selects only one half: truncated key.',
      example: '83ada32557b801ea198c04494aa148f9.E3WRijx57YcktG16',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    {
      in: 'header',
      name: 'Authorization',
      scheme: '(none) JWT',
      note: 'Old SDKs: HS256 JWT from id.secret, header sign_type=SIGN, raw or Bearer.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.z.ai/api/paas/v4/files',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing (China: https://open.bigmodel.cn/api/paas/v4/files)',
    note: 'POST chat/completions with an unknown model.',
  },
  refusals: zhipuRefusals,
  regions:
    'Bases: api.z.ai/api/paas/v4, api.z.ai/api/coding/paas/v4 (Coding Plan), api.z.ai/api/anthropic, and the same paths on open.bigmodel.cn with other accounts.',
  quirks: [
    'No balance is HTTP 429 code 1113, and is also what a Coding Plan key gets on the ordinary base URL.',
    "HTTP 434 exists ('no API permission').",
    'Codes are strings of digits inside error.code.',
    'The 401 text is Chinese on the China host.',
  ],
  rotation: 'None public.',
  leakPolicy: 'Not known.',
}
