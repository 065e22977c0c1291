import type { Refusal } from '../../model/provider.ts'

/** Said of callers that Google knows nothing of. */
export const googleUnregisteredRefusals = [
  {
    status: [403, 429],
    match: {
      at: null,
      contains: 'dailyLimitExceededUnreg',
      orContains: 'Daily Limit for Unauthenticated Use Exceeded',
    },
    causes: ['send.absent', 'config.not_loaded', 'key.missing', 'send.conflict'],
    note: 'Neither key nor token reached Google; no quota of a project is used up. A proxy may have put its own Authorization in the place of yours.',
    example: {
      body: '{"error":{"errors":[{"domain":"usageLimits","reason":"dailyLimitExceededUnreg","message":"Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup."}],"code":403}}',
    },
    source: [
      'https://developers.google.com/drive/api/guides/handle-errors',
      'https://github.com/jupyterlab/jupyterlab-google-drive/issues/46',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
