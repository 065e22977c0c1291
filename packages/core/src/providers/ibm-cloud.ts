import type { Provider } from '../model/provider.ts'

const docs = 'https://cloud.ibm.com/apidocs/iam-identity-token-api'

export const ibmCloud: Provider = {
  id: 'ibm-cloud',
  name: 'IBM Cloud (watsonx, Watson)',
  hosts: [
    'iam.cloud.ibm.com',
    '*.ml.cloud.ibm.com',
    '*.watson.cloud.ibm.com',
    '*.cloud.ibm.com',
    'gateway.watsonplatform.net',
    '*.cloud-object-storage.appdomain.cloud',
  ],
  aliases: ['ibm watson', 'watsonx', 'watsonx.ai', 'ibm cloud', 'ibm-watson', 'watson assistant', 'bluemix'],
  docs: [
    docs,
    'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    'https://cloud.ibm.com/apidocs/watsonx-ai',
  ],
  dashboard: {
    keys: 'https://cloud.ibm.com/iam/apikeys',
  },
  variables: [
    'IBM_CLOUD_API_KEY',
    'IBMCLOUD_API_KEY',
    'WATSONX_APIKEY',
    'WATSONX_API_KEY',
    'WATSONX_PROJECT_ID',
    'WATSONX_URL',
    'IC_API_KEY',
    'WATSON_API_KEY',
    'ASSISTANT_APIKEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '44 letters, digits, - and _',
    },
    {
      kind: 'IAM token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JSON Web Token',
      note: 'One hour.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'IAM token.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Watson: user name apikey.',
    },
    {
      in: 'body',
      name: 'apikey',
      scheme: null,
      note: 'At iam.cloud.ibm.com/identity/token.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: {
        at: 'errorCode',
        equals: 'BXNIM0415E',
        orContains: 'Provided API key could not be found',
      },
      causes: ['key.mistyped', 'key.revoked', 'env.wrong_account', 'key.wrong_kind', 'config.not_loaded'],
      note: 'IAM knows no such key: misspelt, deleted, of IBM Cloud test or of another product.',
      example: {
        body: '{"errorCode":"BXNIM0415E","errorMessage":"Provided API key could not be found.","context":{"requestId":"abc"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'errorCode',
        equals: 'BXNIM0462E',
        orContains: 'Provided API key is locked',
      },
      causes: ['account.suspended'],
      note: 'Somebody locked the key in the console.',
      example: {
        body: '{"errorCode":"BXNIM0462E","errorMessage":"Provided API key is locked."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: 'errorCode',
        equals: 'BXNIM0109E',
      },
      causes: ['config.not_loaded', 'send.absent'],
      note: 'apikey or grant_type is empty, or the body is not x-www-form-urlencoded.',
      example: {
        body: '{"errorCode":"BXNIM0109E","errorMessage":"Property missing or empty: apikey"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'errorCode',
        oneOf: ['BXNIM0407E', 'BXNIM0410E'],
        orContains: 'Provided user not found or active',
      },
      causes: ['account.suspended', 'key.revoked'],
      note: 'The user of the key has left the account or is not active.',
      example: {
        body: '{"errorCode":"BXNIM0410E","errorMessage":"Provided user not found or active"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'errorCode',
        equals: 'BXNIM0408E',
      },
      causes: ['token.expired'],
      note: 'The refresh token has run out: sign in again, or exchange the API key.',
      example: {
        body: '{"errorCode":"BXNIM0408E","errorMessage":"Provided refresh_token is expired"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errors[].code',
        equals: 'authentication_token_expired',
        orContains: 'Failed to authenticate the request due to an expired token',
      },
      causes: ['token.expired'],
      note: 'IAM tokens live an hour: exchange the API key again.',
      example: {
        body: '{"errors":[{"code":"authentication_token_expired","message":"Failed to authenticate the request due to an expired token"}],"status_code":401}',
      },
      source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errors[].code',
        equals: 'authentication_token_not_valid',
        orContains: 'Failed to authenticate the request due to an invalid token',
      },
      causes: ['key.wrong_kind', 'env.wrong_host', 'token.claims'],
      note: 'Bearer wants the IAM token, not the API key that it is bought with.',
      example: {
        body: '{"errors":[{"code":"authentication_token_not_valid","message":"Failed to authenticate the request due to an invalid token"}],"status_code":401}',
      },
      source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'errors[].code',
        equals: 'no_associated_service_instance_error',
      },
      causes: ['env.wrong_account', 'perm.resource'],
      note: 'The project has no watsonx.ai Runtime: associate an instance under Services & integrations.',
      example: {
        body: '{"errors":[{"code":"no_associated_service_instance_error","message":"WML instance is not associated with the project"}],"status_code":403}',
      },
      source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'errors[].code',
        equals: 'token_quota_reached',
        isCommon: true,
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'The tokens of the month of the Lite plan are used up.',
      example: {
        body: '{"errors":[{"code":"token_quota_reached","message":"This request is rejected because the token quota is reached"}],"status_code":403}',
      },
      source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['env.wrong_host', 'key.wrong_kind', 'key.mistyped', 'token.expired'],
      note: 'An instance answers at the host of its region alone (us-south, eu-de, eu-gb, jp-tok …): copy the URL that stands beside the credentials.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host for each region; keys of IAM are good in all, service credentials at their instance',
  quirks: [],
}
