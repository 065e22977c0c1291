import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.opnsense.org/development/how-tos/api.html'

export const opnsense: Provider = {
  id: 'opnsense',
  name: 'OPNsense',
  hosts: ['opnsense.{domain}'],
  aliases: ['opnsense', 'opnsense api', 'pyopnsense'],
  docs: [docs],
  dashboard: {
    keys: '{base}/system_usermanager.php',
  },
  variables: ['OPNSENSE_API_KEY', 'OPNSENSE_API_SECRET', 'OPNSENSE_KEY', 'OPNSENSE_SECRET', 'OPNSENSE_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '80 characters of base64, user name of Basic',
    },
    {
      kind: 'API secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '80 characters of base64, password of Basic; shown once, in the file that is downloaded',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Key and secret as user and password.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Content-Type',
      required: 'POST with a JSON body only',
      value: 'application/json',
      failure: '400 Invalid JSON syntax where the body is empty',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Authentication Failed',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.unknown', 'send.absent', 'token.incomplete', 'key.wrong_kind', 'send.scheme_wrong'],
      note: 'Key as user, secret as password, each in base64 as the file has them; the name and password of a person are not taken.',
      example: {
        body: '{"status":401,"message":"Authentication Failed"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'message',
        equals: 'Forbidden',
        isCommon: true,
      },
      causes: ['perm.scope'],
      note: 'The key is known, its user has no privilege for this page: the address (api/core/…) stands in the list of privileges.',
      example: {
        body: '{"status":403,"message":"Forbidden"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: ' using api key ',
        andContains: 'not accessible for user',
      },
      causes: ['perm.scope'],
      note: 'Line of its log: names the address that the user has no privilege for.',
      example: {
        sdkText: 'uri /api/core/firmware/status not accessible for user monitor using api key q1w2…',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'no matching csrf found for request',
      },
      causes: ['send.absent', 'send.scheme_wrong'],
      note: 'It took the call for one of a browser: Basic did not come.',
      example: {
        sdkText: 'no matching csrf found for request',
      },
      source:
        'https://github.com/opnsense/core/blob/master/src/opnsense/mvc/app/controllers/OPNsense/Base/ApiControllerBase.php',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'An HTTP_REFERER was detected other than what is defined in',
      },
      causes: ['perm.referrer', 'env.wrong_host'],
      note: 'The host by which it is called is not among its alternate hostnames: behind a proxy add that name.',
      example: {
        sdkText: 'An HTTP_REFERER was detected other than what is defined in System -> Settings -> Administration',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Potential DNS Rebind attack detected',
      },
      causes: ['perm.referrer', 'env.wrong_host'],
      note: 'pfSense words it so, too.',
      example: {
        sdkText:
          'Potential DNS Rebind attack detected, see http://en.wikipedia.org/wiki/DNS_rebinding. Try accessing the router by IP address instead of by hostname.',
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
      causes: ['key.mistyped', 'key.unknown', 'send.absent', 'token.incomplete'],
      note: 'Key and secret go as user and password.',
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
      note: 'The user lacks the privilege for this page.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted; the port is that of the web interface',
  quirks: [
    'Rights are those of the user whose key it is: each API page has to be among its effective privileges.',
    'The file apikey.txt holds key=… and secret=…; the words before the sign do not belong to them.',
  ],
}
