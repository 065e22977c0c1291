import type { Provider } from '../model/provider.ts'

const programmatic = 'https://docs.expo.dev/accounts/programmatic-access/'
const push = 'https://docs.expo.dev/push-notifications/sending-notifications/#additional-security'

export const expo: Provider = {
  id: 'expo',
  name: 'Expo (EAS)',
  nameIsWord: true,
  hosts: ['api.expo.dev', 'exp.host', 'u.expo.dev'],
  aliases: ['eas cli', 'eas-cli', 'eas build', 'eas submit', 'expo.dev', 'expo push', 'expo-server-sdk'],
  docs: [programmatic, push],
  dashboard: { keys: 'https://expo.dev/settings/access-tokens', status: 'https://status.expo.dev' },
  variables: ['EXPO_TOKEN', 'EXPO_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 letters, digits, - and _',
    },
    {
      kind: 'push token of a device',
      prefix: 'ExponentPushToken[',
      pattern: '^ExponentPushToken\\[[0-9A-Za-z_-]{22}\\]$',
      env: 'any',
      role: 'id',
      shape: 'ExponentPushToken[ + 22 + ]',
      note: 'Names the device a message goes to; it opens nothing.',
      example: 'ExponentPushToken[xq4Zk81bLmWf0sTnPy7aHd]',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'An Expo user account is required to proceed',
        orContains: 'log in with eas login or set the EXPO_TOKEN environment variable',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Neither a stored login nor EXPO_TOKEN in this process.',
      example: { sdkText: 'An Expo user account is required to proceed.' },
      source: programmatic,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: { at: null, contains: 'The bearer token is invalid', isCommon: true },
      causes: ['key.wrong_kind', 'key.revoked', 'key.unknown'],
      note: 'Also without enhanced push security: a header that is there is read. A push token of a device is no access token.',
      example: { body: '{"error":"invalid_token","error_description":"The bearer token is invalid"}' },
      source: ['https://github.com/expo/expo/issues/21220', 'https://github.com/symfony/symfony/issues/49384'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'Entity not authorized: ' },
      causes: ['env.wrong_account', 'perm.resource', 'perm.scope'],
      note: 'The project id in app.json belongs to another account than the token.',
      example: {
        sdkText:
          'Entity not authorized: AppEntity[3f2a9c1e-7b64-4d0a-9c55-0e1b2a3c4d5e] (viewer = RegularUserViewerContext)',
      },
      source: programmatic,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'Insufficient permissions to send push notifications' },
      causes: ['send.absent', 'config.not_loaded', 'env.wrong_account'],
      note: 'Enhanced push security is on: an access token of the account has to go along.',
      example: {
        body: '{"errors":[{"code":"UNAUTHORIZED","message":"Insufficient permissions to send push notifications"}]}',
      },
      source: push,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'supported only for Expo projects. Ensure you are logged in' },
      causes: ['config.not_loaded', 'env.wrong_account'],
      example: {
        body: '{"errors":[{"code":"API_ERROR","message":"The Expo push notification service is supported only for Expo projects. Ensure you are logged in to your Expo developer account on the computer from which you are loading your project."}]}',
      },
      source: 'https://github.com/expo/expo/issues/11508',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'one host',
  quirks: ['EXPO_TOKEN beats the stored login of `eas login`.'],
}
