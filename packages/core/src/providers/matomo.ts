import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.matomo.org/api-reference/reporting-api'

export const matomo: Provider = {
  id: 'matomo',
  name: 'Matomo',
  hosts: ['{site}.matomo.cloud', 'matomo.{domain}', 'piwik.{domain}'],
  aliases: ['matomo', 'piwik', 'matomo api', 'matomo cloud'],
  docs: [docs, 'https://matomo.org/faq/general/faq_114/'],
  dashboard: {
    keys: '{base}/index.php?module=UsersManager&action=userSecurity',
  },
  variables: [
    'MATOMO_TOKEN',
    'MATOMO_TOKEN_AUTH',
    'MATOMO_AUTH_TOKEN',
    'MATOMO_API_TOKEN',
    'MATOMO_URL',
    'PIWIK_TOKEN',
  ],
  keys: [
    {
      kind: 'token_auth',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
  ],
  placements: [
    {
      in: 'body',
      name: 'token_auth',
      scheme: null,
      note: 'Tokens made with "Only allow secure requests" are taken in a POST alone.',
    },
    {
      in: 'query',
      name: 'token_auth',
      scheme: null,
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
        contains: 'Unable to authenticate with the provided token',
        orContains: 'is required to be sent as a POST parameter',
      },
      causes: ['send.wrong_place', 'key.unknown', 'key.expired', 'key.revoked', 'key.mistyped'],
      note: 'A token for secure requests only does not work in the address: send it in the body of a POST, or make one without that mark.',
      example: {
        body: '{"result":"error","message":"Unable to authenticate with the provided token. It is either invalid, expired or is required to be sent as a POST parameter."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "You can't access this resource as it requires",
        orContains: 'You can&#039;t access this resource as it requires',
      },
      causes: ['perm.scope', 'send.absent', 'key.wrong_kind'],
      note: 'The text names the right and the site; without a token it counts as anonymous, which reads the same.',
      example: {
        body: '{"result":"error","message":"You can\'t access this resource as it requires \'view\' access for the website id = 1."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'You must be logged in to access this functionality',
      },
      causes: ['send.absent', 'key.unknown', 'token.expired'],
      example: {
        body: '{"result":"error","message":"You must be logged in to access this functionality."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'seconds old, requires &token_auth',
        orContains: 'requires valid token_auth',
      },
      causes: ['send.absent', 'perm.scope', 'key.unknown'],
      note: 'Tracking of older times, or of another IP (cip), wants a token with write or admin right of the site.',
      example: {
        sdkText: 'Custom timestamp is 86500 seconds old, requires &token_auth...',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'token_auth specified does not have',
      },
      causes: ['perm.scope', 'key.unknown'],
      example: {
        sdkText: 'token_auth specified does not have Admin permission for idsite=1',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'An invalid or expired token_auth',
      },
      causes: ['key.unknown', 'key.expired'],
      example: {
        sdkText: 'An invalid or expired token_auth was specified',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Form security failed',
      },
      causes: ['browser.cors', 'send.companion', 'env.wrong_host'],
      note: 'Behind a proxy: assume_secure_protocol and proxy headers.',
      example: {
        sdkText: 'Error: Form security failed. Please reload the form and check that your cookies are enabled',
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
      causes: ['key.unknown', 'send.wrong_place', 'perm.scope', 'perm.client'],
      note: 'Body in HTML: a firewall or .htaccess in front of it.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Errors come as {"result":"error"}, with status 200 in older versions.',
    'token_auth=anonymous reads what is open to all.',
    'Host that is not in trusted_hosts: the interface refuses, the API answers.',
  ],
}
