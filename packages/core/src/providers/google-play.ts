import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.google.com/android-publisher/getting_started'

export const googlePlay: Provider = {
  id: 'google-play',
  name: 'Google Play (Android Publisher)',
  hosts: ['androidpublisher.googleapis.com', 'playintegrity.googleapis.com', 'playdeveloperreporting.googleapis.com'],
  aliases: [
    'google play developer api',
    'android publisher',
    'androidpublisher',
    'fastlane supply',
    'play console',
    'google play console',
    'play developer api',
    'upload-google-play',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://play.google.com/console/developers/users-and-permissions',
  },
  variables: [
    'SUPPLY_JSON_KEY',
    'SUPPLY_JSON_KEY_DATA',
    'GOOGLE_PLAY_SERVICE_ACCOUNT_JSON',
    'ANDROID_PUBLISHER_CREDENTIALS',
    'PLAY_STORE_CONFIG_JSON',
    'GOOGLE_SERVICE_ACCOUNT_KEY_PLAY',
  ],
  keys: [
    {
      kind: 'key of a service account',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON with client_email and private_key',
      note: 'The account is invited in the Play Console, which is apart from IAM.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Access token of the service account, scope https://www.googleapis.com/auth/androidpublisher.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'The current user has insufficient permissions to perform the requested operation',
      },
      causes: ['perm.scope', 'key.inactive'],
      note: 'The service account was invited without rights to this app, or a short while ago: for purchases it takes up to 24 hours; changing something at a product is said to shorten it.',
      example: {
        body: '{"error":{"code":401,"message":"The current user has insufficient permissions to perform the requested operation.","errors":[{"message":"The current user has insufficient permissions to perform the requested operation.","domain":"androidpublisher","reason":"permissionDenied"}]}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'has not been linked in the Google Play Developer Console',
      },
      causes: ['env.wrong_account', 'perm.resource'],
      note: 'Former way of linking a project; today inviting the service account suffices.',
      example: {
        body: '{"error":{"code":403,"message":"The project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console.","errors":[{"domain":"androidpublisher","reason":"projectNotLinked"}]}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'The caller does not have permission',
        host: '*androidpublisher*',
      },
      causes: ['perm.scope', 'key.inactive', 'env.wrong_account'],
      note: 'The service account is not among the users of the Play Console, or has no right to this app.',
      example: {
        body: '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
        pattern: 'Package not found: |No application was found for the given package name',
      },
      causes: ['env.wrong_account', 'perm.resource'],
      note: 'The app has no build yet (the first is uploaded by hand), or it is of another developer account.',
      example: {
        body: '{"error":{"code":404,"message":"Package not found: com.example.app.","status":"NOT_FOUND"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'Only releases with status draft may be created on draft app',
      },
      causes: ['perm.resource'],
      note: 'Not the key: the app was never released.',
      example: {
        body: '{"error":{"code":400,"message":"Only releases with status draft may be created on draft app.","status":"INVALID_ARGUMENT"}}',
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
      causes: ['perm.scope', 'token.expired', 'sign.clock'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource', 'key.inactive'],
      note: 'Play Console first, then whether the API is switched on in the project.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Rights are given in the Play Console (Users and permissions), not in IAM; a change can take up to a day until it holds for subscriptions.',
    'The first build of an app has to be uploaded by hand.',
  ],
}
