import type { Provider } from '../model/provider.ts'
import { vkTokens } from './refusals/vk-tokens.ts'
import { vkApplicationAndLimits } from './refusals/vk-application-and-limits.ts'

export const vk: Provider = {
  id: 'vk',
  name: 'VK',
  hosts: ['api.vk.com', 'api.vk.ru', 'oauth.vk.com', 'oauth.vk.ru', 'id.vk.com', 'id.vk.ru'],
  aliases: ['vk api', 'vk.com', 'vkontakte', 'vk_api', 'vk id', 'vkbottle', 'вконтакте', 'вк api'],
  docs: [
    'https://dev.vk.com/ru/reference/errors',
    'https://dev.vk.com/ru/api/access-token/getting-started',
    'https://id.vk.com/about/business/go/docs',
  ],
  dashboard: { keys: 'https://vk.com/apps?act=manage' },
  variables: [
    'VK_TOKEN',
    'VK_ACCESS_TOKEN',
    'VK_GROUP_TOKEN',
    'VK_SERVICE_TOKEN',
    'VK_SERVICE_KEY',
    'VK_CLIENT_ID',
    'VK_CLIENT_SECRET',
    'VK_APP_ID',
    'VK_APP_SECRET',
    'VK_API_TOKEN',
  ],
  keys: [
    {
      kind: 'token of a user, a community or a service',
      prefix: 'vk1.a.',
      pattern: '^vk1\\.a\\.[A-Za-z0-9_-]{100,}$',
      env: 'any',
      role: 'api',
      shape: 'vk1.a. and a long rest',
      note: 'All three begin alike; what each may call differs.',
      example:
        'vk1.a.Zq8Tx2mKc7LvR9WdY5nHs4PgE6uFaKoJb3iQz1wXtMyUeVrGfDpSlCkAhOjN-Bk7Zq8Tx2mKc7LvR9WdY5nHs4PgE6uFaKoJb3iQz1wXtMyUeVrGfDpSlCkAhOjN-Bk7',
    },
    { kind: 'older token', prefix: null, pattern: null, env: 'any', role: 'api', shape: '85 hex' },
    {
      kind: 'protected key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '20 letters and digits',
      note: 'client_secret.',
    },
  ],
  placements: [
    { in: 'query', name: 'access_token', scheme: null, note: 'Or in the body.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [{ in: 'query', name: 'v', required: 'always', value: '5.199', failure: 'error_code 8 or 100' }],
  probe: null,
  refusals: [...vkTokens, ...vkApplicationAndLimits],
  regions: '',
  quirks: [
    'Refusals come with status 200 and error.error_code.',
    'A token of the implicit flow holds at the address that asked for it alone.',
  ],
}
