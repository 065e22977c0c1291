import type { Refusal } from '../../model/provider.ts'

/** What programs print of an answer: the number and the sentence, without the JSON around them. */
/** The command-line tool names the call that failed; that tells more than the number does. */
export const cloudflareCalls = [
  {
    status: null,
    match: { at: null, contains: '(/memberships) failed', andContains: 'Unable to authenticate request' },
    causes: ['key.wrong_kind', 'perm.scope', 'env.wrong_account', 'key.mistyped'],
    note: 'Wrangler looks for the accounts of the user. A token that an account owns has no user, and one of a user wants the right Memberships: Read; with CLOUDFLARE_ACCOUNT_ID or account_id set the call is not made.',
    example: {
      sdkText:
        '✘ [ERROR] A request to the Cloudflare API (/memberships) failed. Unable to authenticate request [code: 10001]',
    },
    source: 'https://github.com/cloudflare/workers-sdk/issues/9129',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]

export const cloudflareTexts = [
  {
    status: null,
    match: { at: null, contains: "To use Cloudflare tokens, you'll need the python package cloudflare>=2.3.1" },
    causes: ['key.wrong_kind', 'send.wrong_header', 'key.truncated', 'key.placeholder'],
    note: 'Certbot: dns_cloudflare_api_key with dns_cloudflare_email is for the global key, dns_cloudflare_api_token alone for a token. What it prints of versions is a guess of its own.',
    example: {
      sdkText:
        "Error determining zone_id: 6003 Invalid request headers. Please confirm that you have supplied valid Cloudflare API credentials. (Did you copy your entire API token/key? To use Cloudflare tokens, you'll need the python package cloudflare>=2.3.1. This certbot is running cloudflare 2.19.4)",
    },
    source: 'https://github.com/hassio-addons/app-nginx-proxy-manager/issues/668',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, pattern: '[Cc]ode["]?[: ]{1,2}6003\\b.{0,30}Invalid request headers' },
    causes: ['key.wrong_kind', 'config.not_loaded', 'send.wrong_header', 'key.mistyped'],
    note: 'An API token where the global key is asked for, or the other way; an empty variable says the same.',
    example: { sdkText: 'got error status: HTTP 400: [{Code:6003 Message:Invalid request headers}]' },
    source: 'https://github.com/caddy-dns/cloudflare/issues/72',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, pattern: "banned your access based on your browser'?s? ?signature" },
    causes: ['perm.client'],
    note: 'Error 1010: the signature of the program, not the key.',
    example: {
      sdkText: "The owner of this website (example.com) has banned your access based on your browser's signature",
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'Your request was blocked.' },
    causes: ['perm.client', 'perm.region'],
    note: 'A firewall before the API; SDKs print it as PermissionDeniedError. Often the User-Agent of the SDK.',
    example: { sdkText: 'PermissionDeniedError: Your request was blocked.' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: {
      at: null,
      pattern: '"code" ?: ?10000, ?"message" ?: ?"Authentication error"|Authentication error \\((?:code )?10000\\)',
    },
    causes: ['perm.scope', 'env.wrong_account', 'send.wrong_header', 'send.absent'],
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, contains: 'Invalid request headers' },
    causes: ['key.wrong_kind', 'config.not_loaded', 'send.wrong_header', 'key.mistyped'],
    example: { sdkText: 'Cloudflare authentication failed: Invalid request headers' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'SigV2 authorization is not supported' },
    causes: ['api.retired', 'send.scheme_wrong'],
    note: 'R2 takes signatures of version 4 alone: an old client, or one whose setting asks for version 2 (s3cmd signature_v2, goamz, Hadoop s3n).',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>Unauthorized</Code><Message>SigV2 authorization is not supported. Please use SigV4 instead.</Message></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, contains: 'You cannot use this API for domains with a .cf' },
    causes: ['perm.resource'],
    note: 'Error 1038. Records of free domains (.cf, .ga, .gq, .ml, .tk) can be read with the API and not written, whatever the rights of the token: the dashboard alone changes them.',
    example: {
      body: '{"error":"You cannot use this API for domains with a .cf, .ga, .gq, .ml, or .tk TLD (top-level domain). To configure the DNS settings for this domain, use the Cloudflare Dashboard."}',
    },
    source: [
      'https://github.com/acmesh-official/acme.sh/issues/2989',
      'https://github.com/oznu/docker-cloudflare-ddns/issues/36',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
