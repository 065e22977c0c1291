import type { Provider } from '../model/provider.ts'

const modes = 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'

export const awsAppsync: Provider = {
  id: 'aws-appsync',
  name: 'AWS AppSync',
  hosts: ['*.appsync-api.us-east-1.amazonaws.com', '*.appsync-api.{region}.amazonaws.com'],
  aliases: ['appsync', 'aws appsync', 'aws-appsync', 'amplify graphql', 'amplify api'],
  docs: [modes, 'https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html'],
  dashboard: { keys: 'https://console.aws.amazon.com/appsync' },
  variables: ['APPSYNC_API_KEY', 'AWS_APPSYNC_APIKEY', 'NEXT_PUBLIC_APPSYNC_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'da2-',
      pattern: '^da2-[a-z0-9]{26}$',
      env: 'any',
      role: 'api',
      shape: 'da2- and 26 lower-case letters and digits; ends after 7 days unless more (at most 365) were asked for',
      note: 'Amplify and the console make it for seven days by default.',
      example: ['da2-', 'k4x9q2m7wz8p5t3v6n1b0c4d8f'].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'x-api-key', scheme: null, note: 'API keys.' },
    { in: 'header', name: 'Authorization', scheme: null, note: 'Tokens of Cognito and OIDC, and signatures of IAM.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Valid authorization header not provided.' },
      causes: ['send.absent', 'token.expired', 'send.wrong_header'],
      note: 'The API takes tokens in Authorization and found none.',
      example: {
        body: '{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided."}]}',
      },
      source: ['https://github.com/zino-hofmann/graphql-flutter/issues/783', modes],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'Token has expired.', andContains: 'UnauthorizedException' },
      causes: ['token.expired'],
      example: { body: '{"errors":[{"errorType":"UnauthorizedException","message":"Token has expired."}]}' },
      source: modes,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'You are not authorized to make this call.' },
      causes: ['key.expired', 'token.claims', 'key.unknown', 'send.absent', 'env.wrong_host'],
      note: 'With an API key: it has ended (7 days by default), or belongs to another API. With a token: another user pool, or a mode that the API does not have.',
      example: {
        body: '{"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call."}]}',
      },
      source: modes,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [200, 401],
      match: { at: null, pattern: 'Not Authorized to access \\w{1,60} on type' },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The rules of the schema (@auth, @aws_api_key) do not let this mode or group in.',
      example: {
        body: '{"errors":[{"errorType":"Unauthorized","message":"Not Authorized to access listTodos on type Query"}]}',
      },
      source: modes,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: '[Rr]equest failed with status code 401', isCommon: true },
      causes: ['key.expired', 'token.expired', 'send.absent'],
      note: 'Amplify says no more. The key of an API ends after seven days by default.',
      example: { sdkText: 'GraphQLError: Request failed with status code 401' },
      source: 'https://github.com/aws-amplify/amplify-cli/issues/3485',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'a host for each API and region',
  quirks: ['A key can be prolonged before it ends, not after.'],
}
