import type { Provider } from '../model/provider.ts'

const docs = 'https://www.authelia.com/integration/openid-connect/frequently-asked-questions/'

export const authelia: Provider = {
  id: 'authelia',
  name: 'Authelia',
  hosts: [],
  aliases: ['authelia', 'authelia oidc'],
  docs: [docs, 'https://www.authelia.com/configuration/identity-providers/openid-connect/clients/'],
  dashboard: {
    keys: docs,
  },
  variables: ['AUTHELIA_IDENTITY_PROVIDERS_OIDC_HMAC_SECRET', 'AUTHELIA_SESSION_SECRET', 'AUTHELIA_JWT_SECRET'],
  keys: [
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'in clear at the client, as a hash ($pbkdf2…) in the file of Authelia',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
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
        at: null,
        contains: 'The request was determined to be using',
        andContains: 'token_endpoint_auth_method',
      },
      causes: ['send.wrong_place', 'send.scheme_wrong'],
      note: 'Set token_endpoint_auth_method of the client to the one that the text names, or change the program.',
      example: {
        sdkText:
          "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method). The request was determined to be using 'token_endpoint_auth_method' method 'client_secret_post', however the OAuth 2.0 client registration does not allow this method.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'The provided client secret did not match',
        isCommon: true,
      },
      causes: ['key.mistyped', 'config.mangled'],
      example: {
        sdkText: 'The provided client secret did not match the registered client secret.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'Unsuccessful (?:1FA|TOTP|WebAuthn) authentication attempt by user',
      },
      causes: ['key.mistyped', 'sign.clock'],
      note: 'Line of its log.',
      example: {
        sdkText: "Unsuccessful 1FA authentication attempt by user 'john'",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'is not authorized to user <anonymous>',
        orContains: 'is not authorized to user &lt;anonymous&gt;',
      },
      causes: ['send.absent', 'token.expired', 'send.stripped'],
      note: 'No session came: a program has none, a rule with bypass is needed for the path of the API.',
      example: {
        sdkText:
          'Access to https://app.example.com/api (method GET) is not authorized to user <anonymous>, responding with status code 302 with location redirect to https://auth.example.com/',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern:
          'is forbidden to user [^,]{1,60}, responding|is not authorized to user [^,]{1,60}, responding with status code 403',
      },
      causes: ['perm.scope'],
      note: 'access_control: the first rule that fits decides.',
      example: {
        sdkText: 'Access to https://app.example.com/ is forbidden to user john, responding with status code 403',
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
      causes: ['send.absent', 'token.expired', 'key.mistyped'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'The client has the secret in clear, Authelia its hash: the other way round is invalid_client.',
    'An API behind it answers with the page of Authelia unless a rule bypasses it or the client sends Proxy-Authorization.',
  ],
}
