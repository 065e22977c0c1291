import type { Provider } from '../model/provider.ts'

export const switchbot = {
  id: 'switchbot',
  name: 'SwitchBot',
  hosts: ['api.switch-bot.com'],
  aliases: ['switchbot', 'switch-bot'],
  docs: ['https://github.com/OpenWonderLabs/SwitchBotAPI#authentication'],
  dashboard: { keys: 'https://github.com/OpenWonderLabs/SwitchBotAPI#authentication' },
  variables: ['SWITCHBOT_TOKEN', 'SWITCHBOT_SECRET'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '96 hex, and a secret of 32' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: null }],
  companions: [
    { in: 'header', name: 'sign', required: 'with SwitchBot 1.1, and t and nonce', failure: '401 Unauthorized' },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null },
      causes: ['send.companion', 'sign.mismatch', 'send.scheme_wrong'],
      note: 'Token without a scheme in Authorization, and sign, t and nonce with it.',
      source: 'https://github.com/OpenWonderLabs/SwitchBotAPI#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
