import type { Provider } from '../model/provider.ts'

const docs = 'https://www.coze.cn/open/docs/developer_guides/coze_error_codes'

export const coze: Provider = {
  id: 'coze',
  name: 'Coze',
  hosts: ['api.coze.com', 'api.coze.cn', 'ws.coze.cn', 'ws.coze.com'],
  aliases: ['coze.cn', 'coze.com', 'cozepy', '@coze/api', '扣子', 'coze api'],
  docs: [docs, 'https://www.coze.com/open/docs'],
  dashboard: {
    keys: 'https://www.coze.cn/open/oauth/pats',
  },
  variables: ['COZE_API_TOKEN', 'COZE_API_BASE', 'COZE_BOT_ID', 'COZE_API_KEY', 'COZE_PAT'],
  keys: [
    {
      kind: 'personal access token',
      prefix: 'pat_',
      pattern: '^pat_[A-Za-z0-9]{50,70}$',
      env: 'any',
      role: 'api',
      shape: 'pat_ and letters and digits',
      example: ['pat_', 'Qm7xT2vKd9LwR4nZs8YbH3cJfG6pVa5eXuN1kWtB0yMgPqCzDrEhSjUi'].join(''),
    },
    {
      kind: 'OAuth access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'czu_ or czs_ and more; runs out',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: 'code',
        equals: 4100,
        orContains: 'authentication is invalid',
      },
      causes: ['env.wrong_host', 'key.unknown', 'send.scheme_missing', 'token.expired'],
      note: 'Most often the base address: a token of coze.cn needs api.coze.cn, which the SDKs do not take by themselves.',
      example: {
        body: '{"code":4100,"msg":"authentication is invalid"}',
      },
      source: ['https://github.com/coze-dev/coze-py/issues/78', 'https://github.com/coze-dev/coze-js/issues/314'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: 'code',
        equals: 4101,
        orContains: 'The token you entered is incorrect',
        isCommon: true,
      },
      causes: ['env.wrong_host', 'perm.scope', 'key.unknown', 'perm.resource'],
      note: 'The token is of the other region, or has no right to this space: rights and workspaces are ticked at its making.',
      example: {
        body: '{"code":4101,"msg":"The token you entered is incorrect. Please double-check and try again. For more information, refer to https://coze.com/docs/developer_guides/authentication"}',
      },
      source: ['https://github.com/coze-dev/coze-go/issues/56', 'https://github.com/coze-dev/coze-py/issues/142'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: 'code',
        equals: 4200,
        host: 'api.coze.*',
      },
      causes: ['env.wrong_account', 'perm.resource', 'env.wrong_host'],
      note: 'The bot belongs to a space that the token was not made for.',
      example: {
        body: '{"code":4200,"msg":"Requested resource bot_id=7511 does not exist. Please check the relevant ID and try again."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'has not been published to the channel Agent As API',
      },
      causes: ['perm.resource'],
      note: '4015: publish the bot once more and tick API.',
      example: {
        body: '{"code":4015,"msg":"The bot_id 7511 has not been published to the channel Agent As API."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'code',
        oneOf: [4028, 4027],
        host: 'api.coze.*',
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'The free amount of the account.',
      example: {
        body: '{"code":4028,"msg":"You have used all of your free credits."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'code',
        equals: 4013,
        host: 'api.coze.*',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"code":4013,"msg":"The request frequency exceeds the limit"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'code',
        equals: 700012006,
        orContains: 'login verification is invalid',
        isCommon: true,
      },
      causes: ['token.expired', 'key.unknown', 'send.scheme_missing'],
      note: 'No token could be read from Authorization, or it has run out.',
      example: {
        body: '{"code":700012006,"msg":"cannot get access token from Authorization header"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['env.wrong_host', 'key.unknown', 'perm.scope'],
      note: 'coze.cn or coze.com, then the rights of the token.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api.coze.cn (扣子) and api.coze.com; accounts, tokens and bots are apart',
  quirks: [
    'Refusals come with code and msg, often with status 200.',
    'The SDKs call api.coze.com unless told otherwise: a token of coze.cn is refused there.',
  ],
}
