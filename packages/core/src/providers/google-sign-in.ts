import type { Provider } from '../model/provider.ts'
import { googleSignInRefusals } from './refusals/google-sign-in.ts'

export const googleSignIn: Provider = {
  id: 'google-sign-in',
  name: 'Google sign-in and Firebase tokens',
  nameIsWord: true,
  hosts: [],
  aliases: ['google_sign_in', 'google sign-in', 'gms.common.api', 'google identity services', 'gsi_logger'],
  docs: [
    'https://github.com/firebase/firebase-admin-node#readme',
    'https://developers.google.com/identity/sign-in/android/start-integrating',
    'https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid',
  ],
  dashboard: {
    keys: 'https://console.cloud.google.com/apis/credentials',
    more: { firebase: 'https://console.firebase.google.com', playSigning: 'https://play.google.com/console' },
  },
  variables: ['GOOGLE_CLIENT_ID', 'GOOGLE_WEB_CLIENT_ID', 'NEXT_PUBLIC_GOOGLE_CLIENT_ID', 'VITE_GOOGLE_CLIENT_ID'],
  keys: [
    {
      kind: 'ID token',
      prefix: 'eyJ',
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT; one hour',
      note: 'iss is accounts.google.com for Google, securetoken.google.com/{project} for Firebase: each has its own verifier.',
    },
    {
      kind: 'custom token',
      prefix: 'eyJ',
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT made by the own server; one hour',
      note: 'Traded by the client for an ID token; verifyIdToken refuses it.',
    },
    {
      kind: 'client id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'number - letters .apps.googleusercontent.com',
      note: 'Android code wants the one of type Web as server client id.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: googleSignInRefusals,
  regions: '',
  quirks: [
    'Error 10 is always about the client id, SHA-1 and package name, never about the user.',
    'There are up to three SHA-1: debug, release and the one of Play App Signing.',
    'Google ID tokens and Firebase ID tokens are not interchangeable.',
    'A phone app names the web client id as server client id.',
  ],
}
