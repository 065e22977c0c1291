import type { Refusal } from '../../model/provider.ts'

export const googleMapsJavascriptRefusals = [
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])MissingKeyMapError' },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'Script tag without key.',
    example: {
      body: 'Google Maps JavaScript API error: MissingKeyMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#missing-key-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])NoApiKeys' },
    causes: ['key.missing'],
    note: 'Console warning, map still loads in development mode (watermark).',
    example: {
      body: 'Google Maps JavaScript API error: NoApiKeys\nhttps://developers.google.com/maps/documentation/javascript/error-messages#no-api-keys',
    },
    source: 'https://developers.google.com/maps/documentation/javascript/error-messages',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])InvalidKeyMapError' },
    causes: ['key.mistyped', 'key.truncated', 'key.unknown', 'key.inactive'],
    note: 'Key wrong; new keys need some minutes.',
    example: {
      body: 'Google Maps JavaScript API error: InvalidKeyMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#invalid-key-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])ExpiredKeyMapError' },
    causes: ['key.expired', 'key.inactive'],
    note: 'Expired or not yet propagated; documented: create a new key; waiting 5 minutes helps for new ones.',
    example: {
      body: 'Google Maps JavaScript API error: ExpiredKeyMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#expired-key-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])RefererNotAllowedMapError' },
    causes: ['perm.referrer'],
    note: 'Console prints: Your site URL to be authorized: https://..',
    example: {
      body: 'Google Maps JavaScript API error: RefererNotAllowedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#referer-not-allowed-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])RefererDeniedMapError' },
    causes: ['account.suspended', 'perm.referrer'],
    note: 'Site blocked for breaking the terms.',
    example: {
      body: 'Google Maps JavaScript API error: RefererDeniedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#referer-denied-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])ApiNotActivatedMapError' },
    causes: ['perm.resource'],
    note: 'Maps JavaScript API not enabled in the project of the key.',
    example: {
      body: 'Google Maps JavaScript API error: ApiNotActivatedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#api-not-activated-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])ApiTargetBlockedMapError' },
    causes: ['perm.resource'],
    note: 'API restriction on the key excludes Maps JavaScript API.',
    example: {
      body: 'Google Maps JavaScript API error: ApiTargetBlockedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#api-target-blocked-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])BillingNotEnabledMapError' },
    causes: ['account.billing'],
    note: "Dark 'For development purposes only' map; also: This page can't load Google Maps correctly.",
    example: {
      body: 'Google Maps JavaScript API error: BillingNotEnabledMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#billing-not-enabled-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])ProjectDeniedMapError' },
    causes: ['account.suspended', 'perm.resource'],
    note: 'Project blocked or API not enabled.',
    example: {
      body: 'Google Maps JavaScript API error: ProjectDeniedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#project-denied-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])DeletedApiProjectMapError' },
    causes: ['key.revoked', 'account.suspended'],
    note: 'Project deleted.',
    example: {
      body: 'Google Maps JavaScript API error: DeletedApiProjectMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#deleted-api-project-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])OverQuotaMapError' },
    causes: ['limit.quota'],
    note: 'Daily cap.',
    example: {
      body: 'Google Maps JavaScript API error: OverQuotaMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#over-quota-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])InvalidClientIdMapError' },
    causes: ['key.unknown'],
    note: 'client= id unknown.',
    example: {
      body: 'Google Maps JavaScript API error: InvalidClientIdMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#invalid-client-id-map-error',
    },
    source: 'https://developers.google.com/maps/documentation/javascript/error-messages',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])UnauthorizedURLForClientIdMapError' },
    causes: ['perm.referrer'],
    note: 'URL not registered for the client id.',
    example: {
      body: 'Google Maps JavaScript API error: UnauthorizedURLForClientIdMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#unauthorized-urlfor-client-id-map-error',
    },
    source: 'https://developers.google.com/maps/documentation/javascript/error-messages',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])UrlAuthenticationCommonError' },
    causes: ['perm.referrer', 'key.unknown'],
    note: 'General URL check failure.',
    example: {
      body: 'Google Maps JavaScript API error: UrlAuthenticationCommonError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#url-authentication-common-error',
    },
    source: 'https://developers.google.com/maps/documentation/javascript/error-messages',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])InvalidAppCheckTokenMapError' },
    causes: ['token.claims', 'token.incomplete'],
    note: 'App Check token wrong.',
    example: {
      body: 'Google Maps JavaScript API error: InvalidAppCheckTokenMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#invalid-app-check-token-map-error',
    },
    source: 'https://developers.google.com/maps/documentation/javascript/error-messages',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$console', pattern: '(^|[^A-Za-z])LegacyApiNotActivatedMapError' },
    causes: ['api.retired', 'perm.resource'],
    note: 'Legacy Places, Directions, Distance Matrix on a new project.',
    example: {
      body: 'Google Maps JavaScript API error: LegacyApiNotActivatedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#legacy-api-not-activated-map-error',
    },
    source: [
      'https://developers.google.com/maps/documentation/javascript/error-messages',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 403],
    match: { at: 'status', equals: 'REQUEST_DENIED' },
    causes: ['perm.resource', 'account.billing', 'perm.referrer', 'key.unknown'],
    note: 'Without error_message nothing more can be told: print that field.',
    example: { body: '{"results":[],"status":"REQUEST_DENIED"}' },
    source: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, contains: 'Ensure that the following Android Key exists' },
    causes: ['perm.referrer', 'perm.resource', 'config.shadowed'],
    note: 'Maps for Android: package and SHA-1 of this build are not among those of the key, or the SDK is not switched on.',
    example: {
      sdkText: 'E/Google Maps Android API: Authorization failure. Ensure that the following Android Key exists:',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
