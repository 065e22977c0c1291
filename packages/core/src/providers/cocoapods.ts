import type { Provider } from '../model/provider.ts'

const docs = 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html'

export const cocoapods: Provider = {
  id: 'cocoapods',
  name: 'CocoaPods Trunk',
  hosts: ['trunk.cocoapods.org', 'cdn.cocoapods.org'],
  aliases: ['cocoapods', 'cocoapods trunk', 'pod trunk', 'pod trunk push', 'trunk.cocoapods.org'],
  docs: [docs],
  dashboard: {
    keys: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  },
  variables: ['COCOAPODS_TRUNK_TOKEN', 'COCOAPODS_TRUNK_EMAIL'],
  keys: [
    {
      kind: 'session token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '32 hex digits, in ~/.netrc under trunk.cocoapods.org',
      note: 'Valid after the link in the mail was opened; ends after 128 days.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'Authentication token is invalid or unverified',
      },
      causes: ['key.inactive', 'key.expired', 'config.not_loaded'],
      note: 'The link in the mail was not opened, or the session ended: pod trunk register, then the link. In CI see that COCOAPODS_TRUNK_TOKEN is not empty.',
      example: {
        body: '[!] Authentication token is invalid or unverified. Either verify it with the email that was sent or register a new session.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'You need to register a session first',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Neither ~/.netrc nor COCOAPODS_TRUNK_TOKEN has one.',
      example: {
        body: '[!] You need to register a session first.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'are not allowed to push new versions for this pod',
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'An owner adds the address: pod trunk add-owner.',
      example: {
        body: '[!] You (dev@example.com) are not allowed to push new versions for this pod. The owners of this pod are ops@example.com.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.inactive', 'key.expired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'Not among the owners of the pod.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'pod trunk register makes a session; a link in a mail verifies it.',
    'Trunk becomes read-only at the end of 2026.',
  ],
}
