import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.chocolatey.org/en-us/create/commands/push/'

export const chocolatey: Provider = {
  id: 'chocolatey',
  name: 'Chocolatey',
  hosts: ['push.chocolatey.org', 'community.chocolatey.org', 'chocolatey.org'],
  aliases: ['choco push', 'choco', 'chocolatey.org', 'chocolatey api key'],
  docs: [docs],
  dashboard: {
    keys: 'https://community.chocolatey.org/account',
  },
  variables: ['CHOCOLATEY_API_KEY', 'CHOCO_API_KEY', 'CHOCOLATEY_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-NuGet-ApiKey',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern: "An (?:ApiKey|API key) was not found for '?https://push\\.chocolatey\\.org",
      },
      causes: ['config.not_loaded', 'env.wrong_host', 'key.missing'],
      note: 'The key is kept for one address: choco apikey --source has to be the same as at push.',
      example: {
        sdkText:
          "An ApiKey was not found for 'https://push.chocolatey.org/'. You must either set an api key in the configuration or specify one with --api-key.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'The specified API key does not provide the authority to push packages',
      },
      causes: ['key.unknown', 'key.mistyped', 'perm.scope'],
      note: 'Unknown key, or not a maintainer of the package.',
      example: {
        sdkText:
          "Failed to process request. 'The specified API key does not provide the authority to push packages.'. The remote server returned an error: (403) Forbidden",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'perm.scope', 'account.suspended'],
      note: 'Key, or not a maintainer; also while an earlier version waits for moderation.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.missing'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'Installs from the community repository are counted by address: 20 packages a minute.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Packages are pushed to push.chocolatey.org, not to community.chocolatey.org.'],
}
