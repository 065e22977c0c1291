import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/eclipse-openvsx/openvsx/wiki/Publishing-Extensions'

export const openVsx: Provider = {
  id: 'open-vsx',
  name: 'Open VSX',
  hosts: ['open-vsx.org'],
  aliases: ['open vsx', 'openvsx', 'ovsx', 'open-vsx.org', 'eclipse open vsx', 'ovsx_pat'],
  docs: [docs],
  dashboard: {
    keys: 'https://open-vsx.org/user-settings/tokens',
  },
  variables: ['OVSX_PAT', 'OPEN_VSX_TOKEN', 'OVSX_TOKEN', 'OPENVSX_TOKEN', 'OVSX_REGISTRY_URL'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID, or ovsxat_ and more',
      note: 'Of open-vsx.org; a token of Azure DevOps (for the marketplace of Microsoft) is none.',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'token',
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
        contains: 'Authorization by Eclipse required',
      },
      causes: ['token.expired', 'account.suspended'],
      note: 'The token is accepted; the login with Eclipse that belongs to the account has run out. Log in at open-vsx.org and there once more with Eclipse.',
      example: {
        sdkText:
          '❌  Authorization by Eclipse required.\nSee the documentation for more information:\nhttps://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
      },
      source: 'https://github.com/eclipse-openvsx/openvsx/issues/913',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        pattern:
          'You must (?:log in with an Eclipse Foundation account and )?sign (?:a |the )?Publisher Agreement before publishing',
      },
      causes: ['account.suspended'],
      note: 'Done once, in the settings of the user.',
      example: {
        sdkText:
          '❌  You must log in with an Eclipse Foundation account and sign a Publisher Agreement before publishing any extension.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Insufficient access rights for publisher',
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'The account is no member of this namespace: its owner adds it, or ownership is asked for by an issue.',
      example: {
        sdkText: '❌  Insufficient access rights for publisher: acme',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Unknown publisher: ',
        isCommon: true,
      },
      causes: ['perm.resource'],
      note: 'The namespace does not exist yet: ovsx create-namespace.',
      example: {
        sdkText:
          "❌  Unknown publisher: acme\nUse the 'create-namespace' command to create a namespace corresponding to your publisher name.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'Invalid access token',
        host: 'open-vsx.org',
      },
      causes: ['key.wrong_provider', 'key.revoked', 'key.unknown', 'config.not_loaded'],
      note: 'A token of Azure DevOps (VSCE_PAT) is none here; tokens are made at open-vsx.org.',
      example: {
        body: '{"error":"Invalid access token."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'A personal access token must be given with the option',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'OVSX_PAT is empty in this job.',
      example: {
        sdkText: "❌  A personal access token must be given with the option '--pat'.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The namespace (publisher) has to exist there and the account has to be a member of it.',
    'The Publisher Agreement of Eclipse has to be signed before anything is published.',
  ],
}
