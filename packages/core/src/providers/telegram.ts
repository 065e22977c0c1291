import type { Provider } from '../model/provider.ts'
import { telegramRefusals } from './refusals/telegram.ts'

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram Bot API',
  hosts: ['api.telegram.org'],
  aliases: [
    'telegram bot',
    'telegram api',
    'python-telegram-bot',
    'telegraf',
    'aiogram',
    'node-telegram-bot-api',
    'telebot',
  ],
  docs: [
    'https://core.telegram.org/bots/api#authorizing-your-bot',
    'https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/ClientManager.cpp',
    'https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp',
  ],
  dashboard: { keys: 'https://t.me/BotFather' },
  variables: ['TELEGRAM_BOT_TOKEN', 'BOT_TOKEN', 'TELEGRAM_TOKEN'],
  keys: [
    {
      kind: 'bot token',
      prefix: null,
      pattern: '^\\d{8,10}:[A-Za-z0-9_-]{35}$',
      env: 'any',
      role: 'api',
      shape: '<bot id, 8-10 digits>:<35 characters A-Za-z0-9_-> ; the second part starts with AA',
      note: "The number is the bot's user id: wrong bot visible offline; server limits: at most 80 characters, not starting with 0.",
      example: '78810912:lHh7WSJoen04nhgSC1xzWnO1y4JG381p6Br',
    },
  ],
  placements: [{ in: 'path', name: '/bot<token>/<method>', scheme: null, note: 'The word bot is glued in front.' }],
  companions: [
    { in: 'path', name: '/test', required: 'test environment bots: /bot<token>/test/<method>', failure: '401' },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.telegram.org/bot{KEY}/getMe',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'id, username',
  },
  refusals: telegramRefusals,
  regions: 'one host; own servers possible (logOut needed when moving)',
  quirks: [
    'The server tells shape faults (invalid token specified) from revoked tokens (Unauthorized).',
    "404 Not Found mostly means that the word 'bot' in the path or the token is missing.",
    'The token sits in the URL, so it ends up in logs and error traces.',
    '409 Conflict is the usual sign that two processes (or a thief) use one token.',
  ],
  rotation: 'None (BotFather /revoke).',
  leakPolicy: 'GitHub partner: BotFather messages the owner.',
}
