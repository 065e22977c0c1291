import type { Refusal } from '../../model/provider.ts'

/** What the libraries say when they find no Application Default Credentials: nothing was sent. */
export const googleNoCredentialsRefusals = [
  {
    status: null,
    match: { at: null, contains: 'could not find default credentials' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Go.',
    example: {
      sdkText:
        'google: could not find default credentials. See https://cloud.google.com/docs/authentication/external/set-up-adc for more information',
    },
    source: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'Could not automatically determine credentials' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Python before 2023.',
    example: {
      sdkText:
        'google.auth.exceptions.DefaultCredentialsError: Could not automatically determine credentials. Please set GOOGLE_APPLICATION_CREDENTIALS',
    },
    source: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'Your default credentials were not found' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Python and Java.',
    example: { sdkText: 'Your default credentials were not found' },
    source: [
      'https://cloud.google.com/docs/authentication/external/set-up-adc',
      'https://github.com/BerriAI/litellm/issues/3610',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, contains: 'The Application Default Credentials are not available' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Java and .NET.',
    example: { sdkText: 'The Application Default Credentials are not available' },
    source: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [400, 401],
    match: { at: null, contains: 'Reauthentication is needed. Please run `gcloud auth application-default login`' },
    causes: ['token.expired'],
    example: { sdkText: 'Reauthentication is needed. Please run `gcloud auth application-default login`' },
    source: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] as const satisfies readonly Refusal[]
