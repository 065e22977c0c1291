import type { Provider } from '../model/provider.ts'
import { googleApiKeysRefusals } from './refusals/google-api-keys.ts'

export const youtube: Provider = {
  id: 'youtube',
  name: 'YouTube Data API',
  hosts: ['youtube.googleapis.com', 'youtubeanalytics.googleapis.com'],
  aliases: ['youtube api', 'youtube data api', 'youtube v3', 'youtube.googleapis.com'],
  docs: [
    'https://developers.google.com/youtube/v3/docs/errors',
    'https://cloud.google.com/docs/authentication/api-keys',
  ],
  dashboard: { keys: 'https://console.cloud.google.com/apis/credentials' },
  variables: ['YOUTUBE_API_KEY', 'GOOGLE_API_KEY', 'YT_API_KEY', 'VITE_YOUTUBE_API_KEY'],
  keys: [
    {
      kind: 'api key',
      prefix: 'AIza',
      pattern: '^AIza[0-9A-Za-z_-]{35}$',
      env: 'any',
      role: 'api',
      shape: '39 characters',
      note: 'Same shape for all Google products; may call public data only.',
      example: ['AIza', '0cideR8TFPxDoa1XYSTnGuS9fqZwlwAJhv5'].join(''),
      sameShapeAs: ['google-gemini', 'google-cloud', 'firebase', 'google-maps'],
    },
    {
      kind: 'OAuth access token',
      prefix: 'ya29.',
      pattern: '^ya29\\.[A-Za-z0-9._-]{20,}$',
      env: 'any',
      role: 'api',
      shape: 'long',
      note: 'For private data.',
      example: ['ya29.', 'fHQMB97oVijYn0bERgB5Gekd'].join(''),
      sameShapeAs: ['google-gemini', 'google-vertex', 'google-cloud'],
    },
  ],
  placements: [
    { in: 'query', name: 'key', scheme: null },
    { in: 'header', name: 'X-goog-api-key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'OAuth only.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://www.googleapis.com/youtube/v3/i18nLanguages?part=snippet&key={KEY}',
    cost: '1 quota unit',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'Access forbidden. The request may not be properly authorized.' },
      causes: ['perm.scope', 'perm.resource', 'account.suspended'],
      note: 'Of the domain youtube.common: the login lacks the scope, or its account may not do this: no channel, not verified, barred from uploads.',
      example: {
        body: '{"error":{"errors":[{"domain":"youtube.common","reason":"forbidden","message":"Access forbidden. The request may not be properly authorized."}],"code":403}}',
      },
      source: 'https://developers.google.com/youtube/v3/docs/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    ...googleApiKeysRefusals,
    {
      status: 403,
      match: {
        at: 'error.errors[0].reason',
        equals: 'quotaExceeded',
        orContains: 'The request cannot be completed because you have exceeded your',
      },
      causes: ['limit.quota'],
      note: 'Resets at midnight Pacific time; search costs 100 units.',
      example: {
        body: '{"error":{"code":403,"message":"The request cannot be completed because you have exceeded your <a href=\\"/youtube/v3/getting-started#quota\\">quota</a>.","errors":[{"message":"The request cannot be completed because you have exceeded your quota.","domain":"youtube.quota","reason":"quotaExceeded"}]}}',
      },
      source: 'https://developers.google.com/youtube/v3/docs/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['An invalid key is 400, not 401.', 'Quota is per project: a new key in the same project does not help.'],
  leakPolicy: 'Google blocks keys found on GitHub: "Your API key was reported as leaked" style answers.',
}
