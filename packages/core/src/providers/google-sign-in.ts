import type { Provider } from '../model/provider.ts'

export const googleSignIn = {
  id: 'google-sign-in',
  name: 'Google sign-in and Firebase tokens',
  nameIsWord: true,
  hosts: [],
  aliases: ['google_sign_in', 'google sign-in', 'gms.common.api'],
  docs: ['https://github.com/firebase/firebase-admin-node#readme'],
  dashboard: { keys: 'https://github.com/firebase/firebase-admin-node#readme' },
  variables: [],
  keys: [{ kind: 'ID token', prefix: null, pattern: null, env: 'any', role: 'session', shape: 'JWT; one hour' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, pattern: 'ApiException: 10\\b|DEVELOPER_ERROR' },
      causes: ['perm.referrer', 'key.wrong_kind', 'env.wrong_account'],
      note: 'Package name and SHA-1 of this build are those of no client of the project, or the client id is that of Android instead of the one of the web.',
      example: {
        sdkText: 'PlatformException(sign_in_failed, com.google.android.gms.common.api.ApiException: 10: , null)',
      },
      source: 'https://github.com/firebase/firebase-admin-node#readme',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, pattern: 'Firebase ID token has (?:incorrect|invalid) "(?:aud|iss)"' },
      causes: ['env.wrong_account', 'token.claims', 'key.wrong_kind'],
      example: { sdkText: 'Firebase ID token has incorrect "aud" (audience) claim. Expected "demo" but got "other".' },
      source: 'https://github.com/firebase/firebase-admin-node#readme',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Firebase ID token has expired' },
      causes: ['token.expired'],
      example: {
        sdkText:
          'Firebase ID token has expired. Get a fresh ID token from your client app and try again (auth/id-token-expired).',
      },
      source: 'https://github.com/firebase/firebase-admin-node#readme',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Failed to parse private key' },
      causes: ['config.mangled', 'key.encoded'],
      example: { sdkText: 'FirebaseAppError: Failed to parse private key' },
      source: 'https://github.com/firebase/firebase-admin-node#readme',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
