import type { Provider } from '../model/provider.ts'

export const prestashop: Provider = {
  id: 'prestashop',
  name: 'PrestaShop',
  nameIsWord: true,
  hosts: [],
  aliases: ['prestashop webservice', 'prestashop api', 'prestashopwebservice', 'ws_key', 'prestasharp', 'prestashop'],
  docs: ['https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/'],
  dashboard: { keys: 'https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/' },
  variables: ['PRESTASHOP_API_KEY', 'PRESTASHOP_WS_KEY', 'PRESTASHOP_WEBSERVICE_KEY', 'PS_WS_AUTH_KEY'],
  keys: [
    {
      kind: 'webservice key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 upper-case letters and digits',
      note: 'May be chosen freely, but has 32 characters.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      login: '{KEY}:',
      note: 'The key is the user name, the password is empty.',
    },
    { in: 'query', name: 'ws_key', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Please enter the authentication key as the login' },
      causes: ['send.stripped', 'send.absent'],
      note: 'No key arrived. Under CGI and FPM, PHP sees the header only through the rewrite rule that .htaccess has in the mode for CGI.',
      example: {
        body: 'Please enter the authentication key as the login. No password required',
        headers: {
          'WWW-Authenticate':
            'Basic realm="Welcome to PrestaShop Webservice, please enter the authentication key as the login. No password required."',
        },
      },
      source: 'https://github.com/PrestaShop/PrestaShop/blob/develop/classes/webservice/WebserviceRequest.php',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'Invalid authentication key format' },
      causes: ['key.truncated', 'key.wrong_kind', 'key.encoded'],
      example: {
        body: '<error><code><![CDATA[18]]></code><message><![CDATA[Invalid authentication key format]]></message></error>',
      },
      source: 'https://github.com/PrestaShop/PrestaShop/blob/develop/classes/webservice/WebserviceRequest.php',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, pattern: 'Authenti(?:fi)?cation key is not active' },
      causes: ['key.unknown', 'key.inactive', 'key.revoked'],
      note: 'Said of a key that nobody made, too.',
      example: { body: '<error><message><![CDATA[Authentification key is not active]]></message></error>' },
      source: 'https://github.com/PrestaShop/PrestaShop/blob/develop/classes/webservice/WebserviceRequest.php',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'No permission for this authentication key' },
      causes: ['perm.scope', 'env.wrong_account'],
      example: { body: '<error><message><![CDATA[No permission for this authentication key]]></message></error>' },
      source: 'https://github.com/PrestaShop/PrestaShop/blob/develop/classes/webservice/WebserviceRequest.php',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.stripped', 'send.absent'],
      note: 'The bare “401 Unauthorized”: PHP saw neither a user name nor ws_key.',
      example: { body: '401 Unauthorized' },
      source: [
        'https://github.com/Bukimedia/PrestaSharp/issues/177',
        'https://github.com/PrestaShop/PrestaShop/issues/15385',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['With PHP as CGI or FPM the header is lost unless the shop’s mode for CGI has written its rewrite rule.'],
}
