import type { Refusal } from '../../model/provider.ts'

/** What Google's REST APIs of old say to a request that comes from nobody. */
export const googleUnregisteredRefusals = [
  {
    status: 403,
    match: { at: null, contains: 'Daily Limit for Unauthenticated Use Exceeded' },
    causes: ['send.absent', 'config.not_loaded', 'key.missing'],
    note: 'No limit of yours: the request had neither a key nor a token that was read (reason dailyLimitExceededUnreg).',
    example: {
      body: '{"error":{"errors":[{"domain":"usageLimits","reason":"dailyLimitExceededUnreg","message":"Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.","extendedHelp":"https://code.google.com/apis/console"}],"code":403,"message":"Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup."}}',
    },
    source: [
      'https://github.com/googleapis/google-api-dotnet-client/issues/1069',
      'https://github.com/donwa/gclone/issues/30',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
