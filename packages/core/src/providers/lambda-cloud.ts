import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.lambda.ai/public-cloud/cloud-api/'

export const lambdaCloud: Provider = {
  id: 'lambda-cloud',
  name: 'Lambda Cloud',
  hosts: ['cloud.lambdalabs.com', 'cloud.lambda.ai', 'api.lambdalabs.com', 'api.lambda.ai'],
  aliases: ['lambda labs', 'lambdalabs', 'lambda.ai', 'lambda gpu cloud', 'lambda cloud api'],
  docs: [docs, 'https://cloud.lambda.ai/api/v1/docs'],
  dashboard: {
    keys: 'https://cloud.lambda.ai/api-keys/cloud-api',
  },
  variables: ['LAMBDA_API_KEY', 'LAMBDA_CLOUD_API_KEY', 'LAMBDALABS_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'secret_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'secret_ and more',
      note: 'Starts like an old token of Notion.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Key as user, empty password.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'global/invalid-api-key',
      },
      causes: ['key.unknown', 'key.expired', 'key.revoked', 'key.mistyped'],
      note: 'One code for unknown, ended and deleted.',
      example: {
        body: '{"error":{"code":"global/invalid-api-key","message":"API key was invalid, expired, or deleted.","suggestion":"Check your API key or create a new one, then try again."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'global/account-inactive',
      },
      causes: ['account.suspended', 'account.billing'],
      note: 'Mail address unverified, or no valid card.',
      example: {
        body: '{"error":{"code":"global/account-inactive","message":"Your account is inactive.","suggestion":"Make sure you have verified your email address and have a valid payment method. Contact Support if problems continue."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'global/quota-exceeded',
      },
      causes: ['limit.quota'],
      note: 'Number of instances, not of calls.',
      example: {
        body: '{"error":{"code":"global/quota-exceeded","message":"Quota exceeded.","suggestion":"Contact Support to increase your quota."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'One call a second; one in twelve seconds for launches.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Not AWS Lambda.'],
}
