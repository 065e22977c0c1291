import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import type { Given } from '@why401/testkit'
import { describe } from 'vitest'
import { causes } from './index.gen.ts'

/** `hit` means the cause, `miss` uses the same words and does not. */
type Row = readonly [sign: string, hit: string, miss: string]

const told: readonly Row[] = [
  ['key.missing/nothing-entered', 'nothing was filled in after the installation', 'nothing was changed'],
  ['key.missing/nothing-entered', 'no API key was entered', 'the API key was entered twice'],
  ['key.revoked/built-in', 'the built-in client of the program is used', 'the built-in web server is used'],
  ['key.whitespace/env-file-from-windows', 'the file was edited with Notepad', 'it is a Notepad++ plugin'],
  ['env.wrong_host/self-hosted', 'a self-hosted server', 'a self-hosted runner'],
  ['env.wrong_host/key-of-plan', 'the key is for the chat product', 'my own key of the chat product'],
  ['key.leaked/banned-soon', 'the key is revoked again after a day', 'the key was deleted and made again'],
  ['key.leaked/pushed', 'I published the script on GitHub', 'a trusted publisher is set on npm'],
  ['account.suspended/bulk', 'messages are sent in bulk', 'the keys were generated in bulk'],
  ['config.not_loaded/cached-configuration', 'php artisan config:cache ran', 'the shop runs by php artisan serve'],
  ['send.dropped_redirect/redirect-spoken-of', 'the server redirects', 'the payload of the redirect was used'],
  ['send.scheme_wrong/prefix-added', 'sent from the Swagger page', 'the Swagger page works with it'],
  [
    'perm.client/outsiders-shut-out',
    'the vendor has banned unofficial clients',
    'a third-party client with the same token works',
  ],
  ['perm.client/outsiders-shut-out', 'third-party apps are no longer supported', 'third-party cookies are off'],
  [
    'config.mangled/password-passes-in-the-browser',
    'this password works on the web page',
    'the password works in the script',
  ],
  [
    'config.mangled/password-passes-in-the-browser',
    'the same password is accepted by the mobile app',
    'the password is shown in the mobile app',
  ],
  ['server.fault/second-account-too', 'mit einem anderen Konto kommt dasselbe', 'mit dem Konto der Firma'],
  ['server.fault/second-account-too', 'con otra cuenta pasa lo mismo', 'con otra clave pasa lo mismo'],
  ['send.stripped/same-on-another-server', 'auf einem anderen Server läuft es', 'der andere Server ist aus'],
  ['send.stripped/same-on-another-server', 'sur un autre hébergeur ça marche', 'sur un autre compte ça marche'],
  [
    'send.stripped/same-on-another-server',
    'the same theme works on another hoster',
    'the same theme works with another key',
  ],
  [
    'send.stripped/same-on-another-server',
    'same shop module runs on two other sites',
    'the same key works in another program',
  ],
  ['server.fault/second-account-too', 'another account gets the same', 'the key of another account works'],
  ['server.fault/second-account-too', 'the same with a second account', 'I have a second account'],
  ['key.inactive/app-never-released', 'the app has not been published yet', 'the app was published in spring'],
  [
    'key.inactive/app-never-released',
    'the extension is without a production release',
    'the extension got a new release',
  ],
  ['key.revoked/key-of-a-public-demo', 'the live demo on the project page is empty', 'a demo account of our own'],
  ['key.revoked/key-of-a-public-demo', 'the demo page of the library fails', 'the public demo works'],
  [
    'perm.scope/bad-key-answered-otherwise',
    'with a random string as key a different error comes',
    'a random string of the key gives the same',
  ],
  ['perm.scope/not-an-administrator', 'users who are not admins get it', 'users who are admins get it'],
  ['account.billing/free-account', 'the workspace is on a trial', 'a trial run of the script'],
  ['account.billing/free-account', 'non-premium key', 'premium key'],
  ['server.fault/site-down-too', 'the status page shows an incident', 'since the security incident at the exchange'],
  ['server.fault/site-down-too', 'the server is offline as well', 'started with serverless offline'],
  ['server.fault/healed-itself', 'the service came back without doing anything', 'one hour later the error is back'],
  ['server.fault/healed-itself', 'an hour later it works again', 'after clearing the cookies it works again'],
  ['perm.ip/address-changed', 'with another outgoing IP address it works', 'with another mail address it works'],
  ['perm.ip/address-changed', 'the router reconnects every night', 'nothing was changed in the recipes'],
  ['send.wrong_place/in-params-tab', 'the token is in the query string', 'the token in the query string works'],
  ['send.wrong_place/in-params-tab', 'the key is sent in the form body', 'the key was pasted into the form of the app'],
  ['perm.region/cloud-only', 'fails on AWS', 'the plain Azure OpenAI SDK works'],
  ['perm.region/cloud-only', 'refused in Azure', 'users from Azure AD sign in'],
  ['env.wrong_account/several-accounts', 'I have two accounts', 'other accounts give the same'],
  ['perm.scope/same-token-reads', 'the same token lists all files', 'a colleague can pull with a token of his own'],
  ['perm.scope/same-token-reads', 'reading a page works', 'the same key shows up in the log'],
  ['perm.scope/boxes-and-needs', 'all scopes are ticked', 'the EU is ticked in the form'],
  ['key.expired/expiry-spoken-of', 'the key has an expiry date', 'the key is not expired'],
  ['key.expired/expiry-spoken-of', 'its lifetime is a year', 'the session lifetime is 8 hours'],
  ['token.incomplete/only-one-part', 'only the key is set', 'it is a read-only key'],
  ['token.incomplete/only-one-part', 'the secret is not set', 'a new secret did not help'],
  ['token.incomplete/only-one-part', 'the passphrase was left out', 'the passphrase was checked twice'],
  ['api.retired/since-month', 'fails since October', 'ran fine since October until last week'],
  ['perm.region/server-abroad', 'the server moved to another country', 'the project moved to another organization'],
  ['perm.region/server-abroad', 'the app is hosted in the EU', 'the workspace is hosted in the EU'],
  ['perm.region/caller-in-a-country', 'the app is hosted in Europe', 'the data are hosted in Europe'],
  ['token.expired/login-again-helps', 'logging in again works', 'login works elsewhere'],
  ['perm.region/server-abroad', 'I am travelling through Asia', 'the key travels in the form body'],
  ['perm.referrer/server-side', 'called from a PHP script', 'the key was copied from the server settings page'],
  ['perm.referrer/works-in-page', 'works in the web map', 'the password works in the browser'],
  ['sign.nonce/parallel', 'two bots run in parallel', 'for all users at the same time'],
  ['sign.nonce/parallel', 'several threads send orders', 'scopes: code and threads read'],
  ['sign.mismatch/special-characters', 'the path has special characters', 'no special characters'],
  ['sign.mismatch/special-characters', 'a space in the name', 'the token was encoded in base64'],
  ['key.invisible/looks-identical', 'both look exactly the same', 'the key looks right'],
  ['key.wrong_provider/provider-selected', 'switched the provider yesterday', 'since the switch to custom domains'],
  ['key.wrong_provider/several-providers', 'two providers are set up', 'fails with several provider versions'],
  ['limit.rate/first-ones-pass', 'the first requests pass', 'works for several hours, then every request fails'],
  ['limit.rate/passes-after-wait', 'works again after ten minutes', 'works again after a restart'],
  ['key.quoted/quotes-around', 'the value stands in double quotes', 'tried with and without quotes'],
  ['perm.ip/vpn', 'connected by VPN', 'no VPN'],
  ['limit.quota/plan-bought', 'upgraded to the paid plan', 'since it was upgraded to 5.2.2'],
  ['perm.scope/other-account-works', 'the admin key works', 'the domain key does not work'],
  ['key.missing/own-key-not-set', 'the token is not set', 'that token gives a blank page'],
  ['key.missing/own-key-not-set', 'no API key entered', 'with no secret set it works'],
  ['config.not_loaded/tool-with-clean-environment', 'run in a nix-shell', 'since the update of NixOS'],
  [
    'key.wrong_provider/similar-names',
    'there are two sites with similar names',
    'other sites with the same version work',
  ],
  ['perm.resource/token-itself-accepted', 'the token is accepted', 'the token is accepted with curl'],
  ['send.stripped/form-login-works', 'the login form works', 'the session key works in Chrome'],
  ['token.claims/two-host-names', 'reached under two host names', 'two outgoing addresses are hit'],
  ['sign.clock/after-sleep', 'after the laptop was suspended', 'snapshot builds are deployed'],
  [
    'key.placeholder/demo-run-unchanged',
    'the sample code run as it is',
    'the example is run unchanged with my own key',
  ],
  ['perm.ip/moved-host', 'moved to a new server', 'a new server-to-server app was made'],
  ['key.missing/not-made-yet', 'I have not created one yet', 'I have not created the issue yet'],
  ['key.missing/not-made-yet', 'never made an API key', 'I never made a mistake with the key'],
  ['key.leaked/pushed', 'it stopped a minute after I pushed the repo', 'it stopped after I changed the plan'],
  ['key.leaked/pushed', 'the .env file was in the commit', 'the .env file was in the wrong folder'],
  ['send.absent/seen-without', 'the token is not sent', 'GITHUB_TOKEN is not set'],
]

const answered: readonly Row[] = [
  ['key.placeholder/template-words-told', 'invalid value your_api_key', 'CBS: Put-Token failed'],
  ['send.absent/header-is-missing', 'Authorization header is missing', 'Authentication credentials missing or invalid'],
  [
    'send.absent/header-is-missing',
    'Authentication credentials were not provided',
    'unauthorized: authentication required',
  ],
  ['send.absent/header-is-missing', 'the X-Api-Key header is required', '407 Proxy Authentication Required'],
  ['send.absent/header-missing', 'Missing authorization header', 'Missing authentication header or invalid key'],
  ['send.absent/header-missing', 'missing authentication credentials', 'it lacks valid authentication credentials'],
  ['send.absent/missing-the-key', 'Missing API key', '{"message":"Missing Authentication Token"}'],
  ['send.absent/did-not-provide', 'You must provide an API key', 'Please provide a valid API key'],
  ['key.placeholder/masked-end-is-a-word', 'API key provided: add_your*****here.', '{"code":-1021, ...}'],
  [
    'key.placeholder/masked-end-is-a-word',
    'API key provided: your...key',
    'Error in get_current_forecast(...) : Forbidden',
  ],
  ['key.placeholder/echo-of-template', "Invalid API key: '<your_api_key>'", 'GET /3/search?api_key=<key>&query=elf'],
  ['key.placeholder/echo-of-template', 'API key provided: <api-key>', 'must be of the form "token <token>"'],
  ['env.wrong_account/selector-unknown', 'invalid subscription', 'invalid subscription key'],
  ['env.wrong_account/selector-unknown', 'project not found', 'project not found, or you are not authorized to see it'],
  ['env.wrong_account/selector-unknown', 'tenant does not exist', 'account does not exist'],
  ['key.wrong_kind/keys-not-supported', 'API keys are not supported by this API', 'your API key is not accepted'],
  [
    'key.wrong_kind/keys-not-supported',
    'expected OAuth 2 access token with the scope of the calendar',
    'expected OAuth 2 access token, login cookie or other valid authentication credential',
  ],
  ['token.incomplete/both-needed', 'invalid passphrase', 'passphrase incorrect'],
  ['perm.resource/gated', '403 Client Error. Cannot access gated repo', '401 Client Error. Cannot access gated repo'],
  ['config.not_loaded/variable-missing', 'SITE_API_KEY must be set', 'answers 401 when SITE_API_KEY is set'],
  [
    'send.scheme_missing/bad-header-format',
    'Authorization header is malformed',
    "The authorization header is malformed; the region 'us-east-1' is wrong",
  ],
  ['send.absent/none-found', 'No API key provided', "Either no API key was provided or it wasn't valid"],
  ['send.companion/client-id-missing', 'client id is missing', 'The OAuth client was not found.'],
  [
    'key.unknown/unknown-key',
    'unknown client',
    'unknown client, no client authentication included, or unsupported authentication method',
  ],
  [
    'send.scheme_wrong/only-scheme-supported',
    'unsupported authentication method',
    'unknown client, no client authentication included, or unsupported authentication method',
  ],
  ['key.unknown/does-not-exist', 'the key does not exist', 'authentication credentials not found'],
  ['server.fault/broken-server', '503 service unavailable', 'too many requests, try again later'],
  ['account.suspended/must-be-verified', 'your account is not verified', 'the example.com domain is not verified'],
  ['send.dropped_redirect/following', 'you are redirected to https://www.example.com', 'redirected to login'],
  ['token.incomplete/partial', 'the client secret is missing', 'the secretid is not found'],
  ['key.inactive/not-activated', 'the key is not yet active', 'the token is not yet valid (iat)'],
  ['key.encoded/base64-refused', 'invalid base64 data', 'hashed with SHA-256 and encoded with base64'],
  ['send.companion/csrf', 'XSRF check failed', "'_xsrf' argument missing from POST"],
]

const written = 'fetch(url, { headers: { Authorization: `Bearer ${token}` } })'

const given: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'key.mistyped/parts-of-a-proxmox-token',
    hit: { text: '401', config: 'PVE_TOKEN=backup@pam!nightly!7d1c0e52-5a30-4a4b-9f3e-2b8a6c1d9e04' },
    miss: { text: '401', config: 'PVE_TOKEN=backup@pam!nightly=7d1c0e52-5a30-4a4b-9f3e-2b8a6c1d9e04' },
  },
  {
    sign: 'key.placeholder/words-as-value',
    hit: { text: '401', config: 'SITE_API_KEY=changeme' },
    miss: { text: '401', config: "ELASTIC_PASSWORD='changeme'" },
  },
  {
    sign: 'perm.client/html-403',
    hit: { text: '<html><h1>403 Forbidden</h1></html>', status: 403 },
    miss: { text: '<html><h1>Forbidden</h1>Please verify your <pre>key=</pre> parameter.</html>', status: 403 },
  },
  {
    sign: 'config.not_loaded/other-name',
    hit: { text: 'Mapbox: 401', config: 'MAPBOX_ACCES_TOKEN=pk.k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D' },
    miss: { text: 'Mapbox: 401', config: '"mapboxAccessToken": "pk.k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D"' },
  },
  {
    sign: 'send.wrong_header/written-in-another-header',
    hit: { text: 'OpenAI: 401', code: "fetch(url, { headers: { 'api-key': key } })" },
    miss: { text: 'OpenAI: 401', code: 'new OpenAI({ apiKey: key })' },
  },
  {
    sign: 'send.wrong_header/written-in-another-header',
    hit: { text: 'GitHub: 401', code: 'curl -H "api-key: $KEY" https://api.github.com/user' },
    miss: { text: 'GitHub: 401', code: 'with:\n  github-token: ${{ secrets.PAT }}' },
  },
  {
    sign: 'send.absent/request-without',
    hit: request('GET', 'https://api.example.com/v1/items'),
    miss: request('POST', 'https://login.example.com/oauth2/token'),
  },
  {
    sign: 'send.absent/request-without',
    hit: request('POST', 'https://api.example.com/v1/items'),
    miss: request('POST', 'https://api.example.com/v1/items', ['X-Shop-Hmac-Sha256', 'pV3kQ9mWLz2XTv7RnYc8Hd1G']),
  },
  {
    // Speaks against its cause: the key is there.
    sign: 'send.absent/key-seen-by-server',
    hit: { text: '401 {"error":"invalid token"}', code: written },
    miss: { text: '401 {"error":"missing or invalid token"}', code: written },
  },
  {
    sign: 'send.dropped_redirect/plain-http',
    hit: request('GET', 'http://api.example.com/v1/items'),
    miss: request('GET', 'http://api.example.com:8080/v1/items'),
  },
]

function request(method: string, url: string, header: [string, string] = ['Accept', 'application/json']): Given {
  return { text: '401 Unauthorized', request: { method, url, headers: [header] } } as Given
}

const rows: readonly (SignRow & { readonly cause: string })[] = [
  ...told.map(([sign, hit, miss]) => ({ sign, hit: remark(hit), miss: remark(miss) })),
  ...answered.map(([sign, hit, miss]) => ({ sign, hit: { text: hit }, miss: { text: miss } })),
  ...given,
].map(({ sign, hit, miss }) => {
  const [cause = '', own = ''] = sign.split('/')
  return { cause, sign: own, hit, miss }
})

describe.each(causes.filter(({ id }) => rows.some(({ cause }) => cause === id)))('signs of $id', (cause) => {
  testSigns(
    cause,
    rows.filter((row) => row.cause === cause.id),
  )
})

function remark(text: string): Given {
  return { text: '401 Unauthorized', remarks: [text] }
}
