import type { Refusal } from '../../model/provider.ts'

export const stripeKeysRefusals = [
  {
    status: 401,
    match: {
      at: 'error.message',
      startsWith: 'You did not provide an API key. You need to provide your API key in the Authorization header',
    },
    causes: ['key.missing', 'config.not_loaded', 'send.absent', 'send.stripped'],
    note: 'No Authorization header reached Stripe, or an empty value. Mostly the variable is not set in this process, or the code reads another name than the one set.',
    example: {
      body: '{"error":{"message":"You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. \'Authorization: Bearer YOUR_SECRET_KEY\'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.","type":"invalid_request_error"}}',
      headers: { 'www-authenticate': 'Basic realm="Stripe" (from memory; older: Bearer realm="Stripe")' },
      sdkText:
        "StripeAuthenticationError: You did not provide an API key. ...  rawType 'invalid_request_error', code undefined, statusCode 401",
    },
    source: 'https://github.com/stripe/stripe-node/issues/1694',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.message',
      pattern: '^You did not provide an API key, though you did set your Authorization header to "Bearer"',
    },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'Stripe quotes the header value it received: scheme word arrived, key empty.',
    example: {
      body: '{"error":{"message":"You did not provide an API key, though you did set your Authorization header to \\"Bearer\\". Using Bearer auth, your Authorization header should look something like \'Authorization: Bearer YOUR_SECRET_KEY\'. See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/stripe/stripe-ruby/issues/67',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', pattern: 'though you did set your Authorization header to "(null|undefined|[^"]+)"' },
    causes: ['key.missing', 'send.scheme_missing', 'send.scheme_wrong'],
    note: 'Stripe quotes the whole header value: "null" says that no value was there; a bare key or an unknown word says that the scheme is missing or wrong.',
    example: {
      body: '{"error":{"message":"You did not provide an API key, though you did set your Authorization header to \\"null\\". Using Bearer auth, your Authorization header should look something like \'Authorization: Bearer YOUR_SECRET_KEY\'. See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/salesforce/tough-cookie/issues/45',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'This key contains at least one space. Please delete the spaces' },
    causes: ['key.whitespace'],
    note: 'A line break counts as a space. What stands after "provided:" may be nil or empty, although a key was sent.',
    example: {
      body: '{"error":{"message":"Invalid API Key provided: sk_test_***********************1234\\n. This key contains at least one space. Please delete the spaces and try again. If you have any questions, we can help at https://support.stripe.com/.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/coreymgilmore/stripe-appengine-frontend/issues/2',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', pattern: '^Invalid API Key provided: undefined|^Invalid API Key provided: null' },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'The text undefined or null was sent as the key.',
    example: { body: '{"error":{"message":"Invalid API Key provided: undefined","type":"invalid_request_error"}}' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, pattern: '\\bInvalid API Key provided: (?:sk|rk|pk|ek)_(?:live|test)_' },
    causes: ['key.placeholder', 'key.quoted', 'key.wrong_kind', 'key.truncated', 'key.unknown', 'key.revoked'],
    note: 'The mask keeps the first 8 and last 4 characters and one star for each hidden one, so it gives the length and the ending of what Stripe received. 16 stars and "here" is the sample key of the documentation; an ending with a quote, a full stop or an equals sign shows quoting, masking or encoding. A different ending: another source wins or the key was cut; the same: deleted key or another account. No error.code is set (expired keys have api_key_expired).',
    example: {
      body: '{"error":{"message":"Invalid API Key provided: sk_test_****************here","type":"invalid_request_error"}}',
      sdkText:
        'StripeAuthenticationError: Invalid API Key provided: sk_test_********************************1234 (type StripeAuthenticationError, statusCode 401)',
    },
    source: 'https://github.com/timebinder/o-sites/issues/232',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'Invalid API Key provided: ' },
    causes: ['key.placeholder', 'key.quoted', 'key.wrong_kind', 'key.truncated', 'key.unknown', 'key.revoked'],
    note: 'What was sent does not begin as keys of Stripe do: an id, the key of somebody else, a sample, or something around the key.',
    example: {
      body: '{"error":{"message":"Invalid API Key provided: acct_1AB*********wXyZ","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/timebinder/o-sites/issues/232',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 'api_key_expired' },
    causes: ['key.expired', 'key.revoked', 'config.shadowed'],
    note: 'Rolled keys, and `stripe login` keys after 90 days. With rk_ keys the mask shows the last 6. Another profile or an old ~/.config/stripe/config.toml may still hold the key.',
    example: {
      body: '{"error":{"code":"api_key_expired","doc_url":"https://stripe.com/docs/error-codes/api-key-expired","message":"Expired API Key provided: rk_test_*********************************************************************************************aaaaaa","type":"invalid_request_error"}}',
      sdkText:
        'StripeAuthenticationError: Expired API Key provided: ...; CLI: The API key for the default profile has expired. Run `stripe login` to re-authenticate.',
    },
    source: 'https://github.com/stripe/stripe-cli/pull/792',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, pattern: '\\bExpired API Key provided: (?:sk|rk|pk|ek)_(?:live|test)_' },
    causes: ['key.expired', 'key.revoked', 'config.shadowed'],
    note: 'The message of api_key_expired, which SDKs and logs print without the code.',
    example: {
      body: '{"error":{"message":"Expired API Key provided: rk_test_****************************************aaaaaa","type":"invalid_request_error"}}',
      sdkText:
        'stripe.error.AuthenticationError: Expired API Key provided: rk_test_****************************************aaaaaa',
    },
    source: 'https://github.com/stripe/stripe-cli/pull/792',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'platform_api_key_expired',
      orContains: 'The API key provided by your Connect platform has expired.',
    },
    causes: ['key.expired', 'key.revoked'],
    note: 'A Connect platform rolled its key, or the account disconnected from the platform: reconnect with the platform.',
    example: {
      body: '{"error":{"code":"platform_api_key_expired","message":"The API key provided by your Connect platform has expired.","type":"invalid_request_error"}}',
    },
    source: [
      'https://github.com/stripe/stripe-php/blob/HEAD/lib/ErrorObject.php#L182',
      'https://docs.stripe.com/error-codes',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.code',
      equals: 'secret_key_required',
      orContains: 'This API call cannot be made with a publishable API key. Please use a secret API key. You',
    },
    causes: ['key.wrong_kind'],
    note: 'pk_ was sent; status 403 since about 2020 (401 before, as AuthenticationError).',
    example: {
      body: '{"error":{"code":"secret_key_required","doc_url":"https://stripe.com/docs/error-codes/secret-key-required","message":"This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.","type":"invalid_request_error"}}',
      sdkText:
        'StripePermissionError: This API call cannot be made with a publishable API key. ... (ruby: Stripe::PermissionError)',
    },
    source: 'https://github.com/getlago/lago-api/pull/3650',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.message',
      contains:
        'This is a restricted API key, but the required permissions are not available for use by restricted keys',
    },
    causes: ['key.wrong_kind', 'perm.resource'],
    note: 'No restricted key can do this: use a secret key. One Seen once: a duplicate .env gave the wrong key.',
    example: {
      body: '{"error":{"message":"The provided key \'rk_test_***\' does not have the required permissions for this endpoint on account \'acct_1ABCDEFGHIJKLMNO\'.  This is a restricted API key, but the required permissions are not available for use by restricted keys.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/stripe-samples/connect-onboarding-for-standard/issues/4',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.message',
      pattern: "^The provided key '[^']{0,200}' does not have the required permissions for this endpoint on account",
    },
    causes: ['perm.scope'],
    note: 'The message names the missing permission: rak_<resource>_<read|write>, and the account.',
    example: {
      body: '{"error":{"message":"The provided key \'rk_test_*********************************************************************************************AbCdEf\' does not have the required permissions for this endpoint on account \'acct_1ABCDEFGHIJKLMNO\'. Having the \'rak_accounts_kyc_id_numbers_read\' permission would allow this request to continue.","type":"invalid_request_error"}}',
      sdkText: 'StripePermissionError, rawType invalid_request_error, code undefined, statusCode 403',
    },
    source: 'https://github.com/stripe/stripe-node/issues/2246',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.code', equals: 'account_invalid' },
    causes: ['env.wrong_account', 'env.test_live', 'key.revoked'],
    note: 'Stripe-Account header names an account that this platform key (in this mode) is not connected to.',
    example: {
      body: '{"error":{"code":"account_invalid","doc_url":"https://stripe.com/docs/error-codes/account-invalid","message":"The provided key \'sk_test_********************************1234\' does not have access to account \'acct_1ABCDEFGHIJKLMNO\' (or that account does not exist). Application access may have been revoked.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/ezet/stripe-sdk/issues/151',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.message',
      startsWith: "The provided key 'ek_",
      andContains: "does not have access to account 'cus_",
    },
    causes: ['perm.resource', 'key.wrong_kind'],
    note: 'Ephemeral key used for another customer, or a customer id passed where an account id is read.',
    example: {
      body: '{"error":{"message":"The provided key \'ek_test_AB*********************************************************************_******AbCd\' does not have access to account \'cus_ABCDEFGHIJKLMN\' (or that account does not exist). Application access may have been revoked.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/ezet/stripe-sdk/issues/151',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [400, 402, 404],
    match: {
      at: 'error.message',
      contains: 'a similar object exists in live mode, but a test mode key was used to make this request',
    },
    causes: ['env.test_live'],
    note: 'Test key, live object.',
    example: {
      body: '{"error":{"code":"resource_missing","doc_url":"https://stripe.com/docs/error-codes/resource-missing","message":"No such customer: \'cus_ABCDEFGHIJKLMN\'; a similar object exists in live mode, but a test mode key was used to make this request.","param":"customer","type":"invalid_request_error"}}',
      sdkText: 'StripeInvalidRequestError (status 404 or 400), code resource_missing',
    },
    source: 'https://github.com/pinax/pinax-stripe-light/issues/227',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [400, 402, 404],
    match: {
      at: 'error.message',
      contains: 'a similar object exists in test mode, but a live mode key was used to make this request',
    },
    causes: ['env.test_live', 'config.shadowed'],
    note: 'Live key, test object; Seen once: the server process had not been restarted after the key change, and a shell profile export won.',
    example: {
      body: '{"error":{"code":"resource_missing","message":"No such token: \'tok_1ABCDEFGHIJKLMNOPQRSTUVW\'; a similar object exists in test mode, but a live mode key was used to make this request.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/stripe/stripe-node/issues/149',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 404,
    match: { at: 'error.code', equals: 'resource_missing', andNotContains: 'a similar object exists' },
    causes: ['env.wrong_account', 'env.test_live'],
    note: 'No hint text: the object is in ANOTHER account or sandbox (Stripe only hints within one account). Compare the account part of key and object id.',
    example: {
      body: '{"error":{"code":"resource_missing","message":"No such price: \'price_1ABCDEFGHIJKLMNOPQRSTUVW\'","param":"line_items[0][price]","type":"invalid_request_error"}}',
    },
    source: 'https://docs.stripe.com/keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
