import type { Refusal } from '../../model/provider.ts'

export const stripeModesAndClientRefusals = [
  {
    status: 400,
    match: {
      at: 'error.message',
      contains: 'was a test account created with a testmode key, and therefore can only be used with testmode keys',
    },
    causes: ['env.test_live'],
    note: 'The connected account was made with a test key.',
    example: {
      body: '{"error":{"message":"The account acct_1ABCDEFGHIJKLMNO was a test account created with a testmode key, and therefore can only be used with testmode keys","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/Subscribie/subscribie/issues/982',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: 'error.message',
      contains:
        'Stripe token was created with an API key in live mode and now a charge is being attempted with an API key in test mode',
    },
    causes: ['env.test_live'],
    note: 'Old wording (2013): publishable key and secret key are from different modes.',
    example: {
      body: '{"error":{"message":"We couldn\'t charge this card because its Stripe token was created with an API key in live mode and now a charge is being attempted with an API key in test mode.\\nYou can manage your API keys at https://manage.stripe.com/account/apikeys.","type":"invalid_request_error"}}',
    },
    source: 'https://github.com/andrewculver/koudoku/issues/37',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: 'error',
      equals: 'invalid_grant',
      andContains: 'Passed in livemode API key but authorization code only supports returning test keys',
    },
    causes: ['env.test_live'],
    note: 'Connect OAuth: development client_id (ca_) with a live secret key.',
    example: {
      body: '{"error":"invalid_grant","error_description":"Passed in livemode API key but authorization code only supports returning test keys"}',
      sdkText: 'StripeInvalidGrantError',
    },
    source: 'https://github.com/stripe/stripe-dotnet/issues/696',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error_description', contains: 'Publishable key sent, but only secret keys can be used' },
    causes: ['key.wrong_kind'],
    note: 'Connect OAuth endpoint.',
    example: {
      body: '{"error":"invalid_client","error_description":"Publishable key sent, but only secret keys can be used"}',
    },
    source: 'https://github.com/stripe/stripe-dotnet/issues/909',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error',
      equals: 'invalid_client',
      orContains: 'No authentication credentials were provided. Send your secret API key in the',
    },
    causes: ['key.missing', 'send.absent'],
    note: 'Connect OAuth token endpoint has the OAuth error shape: error is a string, not an object.',
    example: {
      body: '{"error_description":"No authentication credentials were provided. Send your secret API key in the Authorization header using the Bearer authentication method","error":"invalid_client"}',
      sdkText: 'StripeInvalidClientError',
    },
    source: 'https://github.com/isaacsanders/omniauth-stripe-connect/issues/2',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: 'error.code',
      equals: 'platform_account_required',
      orContains: 'Only Stripe Connect platforms can work with other accounts. If you specified a client_id',
    },
    causes: ['perm.resource', 'env.wrong_account'],
    note: 'The account is no Connect platform.',
    example: {
      body: '{"error":{"code":"platform_account_required","message":"Only Stripe Connect platforms can work with other accounts. If you specified a client_id parameter, make sure it\'s correct. If you need to setup a Stripe Connect platform, you can do so at https://dashboard.stripe.com/account/applications/settings.","type":"invalid_request_error"}}',
    },
    source: 'https://docs.stripe.com/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.message', contains: 'IP address' },
    causes: ['perm.ip'],
    note: "Only keys with an IP restriction; shared hosts leave by another address than the site's.",
    example: {
      body: '{"error":{"message":"The API key provided does not allow requests from your IP address.","type":"invalid_request_error"}}',
    },
    source: 'https://docs.stripe.com/keys#limit-api-secret-keys-ip-address',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 402,
    match: { at: 'error.decline_code', equals: 'live_mode_test_card' },
    causes: ['env.test_live'],
    note: 'A test card on a live key; the key is in order.',
    example: {
      body: '{"error":{"code":"card_declined","decline_code":"live_mode_test_card","message":"Your card was declined. Your request was in live mode, but used a known test card.","type":"card_error"}}',
    },
    source: 'https://docs.stripe.com/declines/codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 402,
    match: {
      at: 'error.code',
      equals: 'testmode_charges_only',
      orContains: 'Your account cannot currently make live charges. If you are a customer trying to make a',
    },
    causes: ['account.suspended'],
    note: 'Account not activated; the key itself is fine (status 400 or 402).',
    example: {
      body: '{"error":{"code":"testmode_charges_only","message":"Your account cannot currently make live charges. If you are a customer trying to make a purchase, please contact the owner of this site. Your transaction has not been processed.","type":"invalid_request_error"}}',
    },
    source: 'https://docs.stripe.com/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: 'rate_limit',
      orContains: 'Request rate limit exceeded. Learn more about rate limits here',
    },
    causes: ['limit.rate'],
    note: 'Stripe-node also maps status 400 with code rate_limit to StripeRateLimitError.',
    example: {
      body: '{"error":{"code":"rate_limit","doc_url":"https://stripe.com/docs/error-codes/rate-limit","message":"Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.","type":"invalid_request_error"}}',
      headers: {
        'stripe-rate-limited-reason':
          'global-rate|endpoint-rate|global-concurrency|endpoint-concurrency|resource-specific',
      },
      sdkText: 'StripeRateLimitError',
    },
    source: 'https://github.com/stripe/stripe-node/blob/master/src/Error.ts',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'Neither apiKey nor config.authenticator provided' },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'Stripe-node constructor throws before any request when the key is undefined or empty.',
    example: {
      body: 'Error: Neither apiKey nor config.authenticator provided',
      sdkText: 'Error: Neither apiKey nor config.authenticator provided',
    },
    source: [
      'https://github.com/stripe/stripe-node/blob/HEAD/src/stripe.core.ts#L1324',
      'https://github.com/stripe/stripe-node/blob/master/src/stripe.core.ts',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'You are using a secret key with Stripe.js, instead of the publishable one' },
    causes: ['key.wrong_kind'],
    note: 'Thrown in the browser by Stripe.js; treat the secret key as leaked.',
    example: {
      body: 'Uncaught Error: You are using a secret key with Stripe.js, instead of the publishable one. For more info, see https://stripe.com/docs/stripe.js',
    },
    source: 'https://github.com/stripe/stripe-php/issues/976',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'apiKey should be a string' },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'Front-end variable without its framework prefix (NEXT_PUBLIC_, VITE_, REACT_APP_).',
    example: { body: 'IntegrationError: Missing value for Stripe(): apiKey should be a string.' },
    source: 'https://docs.stripe.com/keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'No signatures found matching the expected signature for payload' },
    causes: ['sign.mismatch', 'key.whitespace'],
    note: "The SDK adds: Note: The provided signing secret contains whitespace. This often indicates an extra newline or space is in the value. Other throws: 'Webhook payload must be provided as a string or a Buffer', 'No stripe-signature header value was provided.', 'Unable to extract timestamp and signatures from header', 'No signatures found with expected scheme'.",
    example: {
      body: 'No signatures found matching the expected signature for payload. Are you passing the raw request body you received from Stripe? \n If a webhook request is being forwarded by a third-party tool, ensure that the exact request body, including JSON formatting and new line style, is preserved.',
      sdkText: 'StripeSignatureVerificationError',
    },
    source: 'https://github.com/stripe/stripe-node/blob/master/src/Webhooks.ts',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'Timestamp outside the tolerance zone' },
    causes: ['sign.clock'],
    note: 'Webhook check, default tolerance 300 s.',
    example: { body: 'Timestamp outside the tolerance zone', sdkText: 'StripeSignatureVerificationError' },
    source: 'https://github.com/stripe/stripe-node/blob/master/src/Webhooks.ts',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
