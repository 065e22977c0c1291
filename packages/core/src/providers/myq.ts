import type { Provider } from '../model/provider.ts'

export const myq: Provider = {
  id: 'myq',
  name: 'myQ (Chamberlain, LiftMaster)',
  hosts: ['partner-identity.myq-cloud.com', '*.myq-cloud.com', 'api.myqdevice.com', 'myqexternal.myqdevice.com'],
  aliases: ['myq', 'pymyq', 'python-myq', 'homebridge-myq', 'liftmaster', 'chamberlain'],
  docs: ['https://www.home-assistant.io/blog/2023/11/06/removal-of-myq-integration/'],
  dashboard: { keys: 'https://www.myq.com/' },
  variables: ['MYQ_EMAIL', 'MYQ_USERNAME', 'MYQ_PASSWORD'],
  keys: [
    {
      kind: 'login of the app',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'e-mail and password',
      note: 'There are no keys for users: programs play the phone app.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    { in: 'header', name: 'User-Agent', required: 'always; which ones pass changes', failure: '401 or 403' },
  ],
  probe: null,
  refusals: [
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate', 'perm.client', 'perm.ip'],
      source: 'https://github.com/home-assistant/core/issues/101763',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null },
      causes: ['perm.client', 'api.retired', 'client.defect', 'key.mistyped'],
      note: 'The vendor lets its own app in alone: it refused programs by their User-Agent several times in 2023 and shut them out for good in October of that year, with 403 first and 401 at the token later. The login in the app works all the while.',
      source: [
        'https://github.com/home-assistant/core/issues/101763',
        'https://github.com/hjdhjd/myq/issues/411',
        'https://github.com/home-assistant/core/issues/103404',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['An address with many logins is blocked for the app and the web pages, too.'],
}
