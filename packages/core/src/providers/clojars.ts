import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'

export const clojars: Provider = {
  id: 'clojars',
  name: 'Clojars',
  hosts: ['clojars.org', 'repo.clojars.org'],
  aliases: ['clojars.org', 'lein deploy clojars', 'deps-deploy'],
  docs: [docs],
  dashboard: {
    keys: 'https://clojars.org/tokens',
  },
  variables: ['CLOJARS_USERNAME', 'CLOJARS_PASSWORD', 'CLOJARS_TOKEN', 'LEIN_USERNAME', 'LEIN_PASSWORD'],
  keys: [
    {
      kind: 'deploy token',
      prefix: 'CLOJARS_',
      pattern: '^CLOJARS_[0-9a-f]{60}$',
      env: 'any',
      role: 'api',
      shape: 'CLOJARS_ and 60 hex digits',
      example: ['CLOJARS_', '5d2e80b7c1f94a63e07d51b8f2c69a04e3175dc8b06af924d71e53c80b96'].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'User name and deploy token.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'a deploy token is required to deploy',
      },
      causes: ['key.wrong_kind', 'api.retired'],
      note: 'The password was sent; make a token at clojars.org/tokens.',
      example: {
        sdkText: 'Failed to deploy: 401 Unauthorized - a deploy token is required to deploy (see https://git.io/JfwjM)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Group is not verified',
        host: '*clojars.org',
      },
      causes: ['account.suspended', 'perm.resource'],
      note: 'Verify the group, or deploy under org.clojars.<user> or io.github.<user>.',
      example: {
        sdkText: "403 Forbidden - Can't create new project in non-verified group 'acme'. Group is not verified",
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
      causes: ['key.wrong_kind', 'key.mistyped', 'key.missing', 'key.expired'],
      note: 'User name and deploy token; a token can have an end or be for one deployment only.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The token is narrowed to another artifact or group, or the group is not verified, or the version exists.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The password of the account no longer deploys: a deploy token stands in its place.',
    'A group has to be verified, by a domain or an account of GitHub, before something new is put in it.',
  ],
}
