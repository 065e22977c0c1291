import { sampleKeys as keys, type IntakeSample } from './intake-sample.ts'

/** What SDKs print when they are refused. */
export const sdkSamples: readonly IntakeSample[] = [
  {
    name: 'OpenAI for Python',
    kind: 'text',
    text: `Traceback (most recent call last):
  File "/srv/app/main.py", line 12, in <module>
    reply = client.chat.completions.create(model="gpt-4o-mini", messages=messages)
  File "/srv/app/.venv/lib/python3.12/site-packages/openai/_base_client.py", line 1046, in request
    raise self._make_status_error_from_response(err.response) from None
openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-proj-****7vBn. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}`,
    status: 401,
    body: {
      error: {
        message:
          'Incorrect API key provided: sk-proj-****7vBn. You can find your API key at https://platform.openai.com/account/api-keys.',
        type: 'invalid_request_error',
        param: null,
        code: 'invalid_api_key',
      },
    },
    credentials: [],
    remarks: [],
  },
  {
    name: 'OpenAI for Node',
    kind: 'text',
    text: `file:///srv/app/node_modules/openai/core/error.mjs:45
            return new AuthenticationError(status, error, message, headers);
                   ^

AuthenticationError: 401 You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.
    at APIError.generate (file:///srv/app/node_modules/openai/core/error.mjs:45:20)
    at async main (file:///srv/app/index.mjs:9:18) {
  status: 401,
  headers: Headers {
    'x-request-id': 'req_5f2b8c1d',
    'www-authenticate': "Basic realm='OpenAI API'",
    server: 'cloudflare'
  },
  requestID: 'req_5f2b8c1d',
  error: {
    message: "You didn't provide an API key. You need to provide your API key " +
      'in an Authorization header using Bearer auth.',
    type: 'invalid_request_error',
    param: null,
    code: null
  },
  code: null,
  param: null,
  type: 'invalid_request_error'
}

Node.js v22.11.0`,
    status: 401,
    answered: [
      ['x-request-id', 'req_5f2b8c1d'],
      ['www-authenticate', "Basic realm='OpenAI API'"],
    ],
    body: {
      message:
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.",
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
  },
  {
    name: 'Anthropic for Python',
    kind: 'text',
    text: `anthropic.AuthenticationError: Error code: 401 - {'type': 'error', 'error': {'type': 'authentication_error', 'message': 'invalid x-api-key'}, 'request_id': 'req_011CSHoEeqs5C35K2UUqR7Fy'}`,
    status: 401,
    body: {
      type: 'error',
      error: { type: 'authentication_error', message: 'invalid x-api-key' },
      request_id: 'req_011CSHoEeqs5C35K2UUqR7Fy',
    },
  },
  {
    name: 'Anthropic for TypeScript',
    kind: 'text',
    text: `AuthenticationError: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}
    at Function.generate (/srv/app/node_modules/@anthropic-ai/sdk/src/error.ts:61:14)`,
    status: 401,
    body: { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
  },
  {
    name: 'Stripe for Node',
    kind: 'text',
    text: `StripeAuthenticationError: Invalid API Key provided: sk_test_********************dEfG
    at res.toJSON.then (/srv/app/node_modules/stripe/cjs/RequestSender.js:96:31) {
  type: 'StripeAuthenticationError',
  raw: {
    message: 'Invalid API Key provided: sk_test_********************dEfG',
    type: 'invalid_request_error',
    headers: {
      server: 'nginx',
      'www-authenticate': 'Basic realm="Stripe"',
      'request-id': 'req_Qx7Lm2Vt'
    },
    statusCode: 401,
    requestId: undefined
  },
  rawType: 'invalid_request_error',
  code: undefined,
  headers: {
    server: 'nginx',
    'www-authenticate': 'Basic realm="Stripe"',
    'request-id': 'req_Qx7Lm2Vt'
  },
  statusCode: 401
}`,
    status: 401,
    answered: [['www-authenticate', 'Basic realm="Stripe"']],
  },
  {
    name: 'Stripe for PHP',
    kind: 'text',
    text: `PHP Fatal error:  Uncaught (Status 401) (Request req_Qx7Lm2Vt) No API key provided. Set your API key using "Stripe::setApiKey(<API-KEY>)".
  thrown in /srv/app/vendor/stripe/stripe-php/lib/ApiRequestor.php on line 105`,
    status: 401,
  },
  {
    name: 'Twilio for Python',
    kind: 'text',
    text: `twilio.base.exceptions.TwilioRestException: HTTP 401 error: Unable to create record: Authenticate`,
    status: 401,
  },
  {
    name: 'boto3',
    kind: 'text',
    text: `botocore.exceptions.ClientError: An error occurred (SignatureDoesNotMatch) when calling the ListBuckets operation: The request signature we calculated does not match the signature you provided.
{'Error': {'Code': 'SignatureDoesNotMatch', 'Message': 'The request signature we calculated does not match the signature you provided.'}, 'ResponseMetadata': {'RequestId': '7F2B8C1D', 'HTTPStatusCode': 403, 'HTTPHeaders': {'x-amz-request-id': '7F2B8C1D', 'content-type': 'application/xml', 'server': 'AmazonS3'}, 'RetryAttempts': 0}}`,
    status: 403,
    answered: [
      ['x-amz-request-id', '7F2B8C1D'],
      ['server', 'AmazonS3'],
    ],
    body: {
      Code: 'SignatureDoesNotMatch',
      Message: 'The request signature we calculated does not match the signature you provided.',
    },
  },
  {
    name: 'AWS for JavaScript 2',
    kind: 'text',
    text: `InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.
    at Request.extractError (/srv/app/node_modules/aws-sdk/lib/services/s3.js:712:35) {
  code: 'InvalidAccessKeyId',
  region: null,
  time: 2026-03-01T10:00:00.000Z,
  requestId: '7F2B8C1D',
  statusCode: 403,
  retryable: false
}`,
    status: 403,
  },
  {
    name: 'AWS for JavaScript 3',
    kind: 'text',
    text: `UnrecognizedClientException: The security token included in the request is invalid.
    at throwDefaultError (/srv/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:388:20) {
  '$fault': 'client',
  '$metadata': {
    httpStatusCode: 400,
    requestId: '1b2c3d4e-0000-4000-8000-5f6a7b8c9d0e',
    attempts: 1,
    totalRetryDelay: 0
  },
  __type: 'UnrecognizedClientException'
}`,
    status: 400,
  },
  {
    name: 'AWS for Go 2',
    kind: 'text',
    text: `operation error S3: ListBuckets, https response error StatusCode: 403, RequestID: 7F2B8C1D, HostID: q8, api error SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided.`,
    status: 403,
  },
  {
    name: 'AWS for Java',
    kind: 'text',
    text: `com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: 7F2B8C1D; S3 Extended Request ID: q8; Proxy: null)
	at com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1879)`,
    status: 403,
  },
  {
    name: 'Azure for JavaScript',
    kind: 'text',
    text: `RestError: Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.
 {
  "name": "RestError",
  "code": "AuthenticationFailed",
  "statusCode": 403,
  "request": {
    "url": "https://account.blob.core.windows.net/box?comp=list",
    "headers": {
      "x-ms-version": "2024-11-04",
      "authorization": "SharedKey account:${keys.awsSecret}="
    },
    "method": "GET"
  },
  "details": {
    "errorCode": "AuthenticationFailed",
    "authenticationErrorDetail": "The MAC signature found in the HTTP request is not the same as any computed signature."
  }
}`,
    status: 403,
    method: 'GET',
    url: 'https://account.blob.core.windows.net/box?comp=list',
    sent: [['x-ms-version', '2024-11-04']],
    credentials: [`header authorization SharedKey account:${keys.awsSecret}=`],
  },
  {
    name: 'Azure for Python',
    kind: 'text',
    text: `azure.core.exceptions.ClientAuthenticationError: (401) Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.
Code: 401
Message: Access denied due to invalid subscription key or wrong API endpoint.`,
    status: 401,
  },
  {
    name: 'Octokit',
    kind: 'text',
    text: `HttpError: Bad credentials - https://docs.github.com/rest
    at fetchWrapper (file:///srv/app/node_modules/@octokit/request/dist-bundle/index.js:123:11)
    at async main (file:///srv/app/list.mjs:4:3) {
  status: 401,
  request: {
    method: 'GET',
    url: 'https://api.github.com/user/repos?per_page=100',
    headers: {
      accept: 'application/vnd.github.v3+json',
      'user-agent': 'octokit-core.js/7.0.2 Node.js/22',
      authorization: 'token [REDACTED]'
    },
    request: { hook: [Function: bound register] }
  },
  response: {
    url: 'https://api.github.com/user/repos?per_page=100',
    status: 401,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-github-request-id': 'C0DE:1F2E'
    },
    data: {
      message: 'Bad credentials',
      documentation_url: 'https://docs.github.com/rest',
      status: '401'
    }
  }
}`,
    status: 401,
    method: 'GET',
    url: 'https://api.github.com/user/repos?per_page=100',
    answered: [['x-github-request-id', 'C0DE:1F2E']],
    body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
    credentials: ['header authorization token [REDACTED] (reference)'],
  },
  {
    name: 'Google for Python',
    kind: 'text',
    text: `google.api_core.exceptions.PermissionDenied: 403 Generative Language API has not been used in project 123456789012 before or it is disabled. [reason: "SERVICE_DISABLED"
domain: "googleapis.com"
]`,
    status: 403,
  },
  {
    name: 'googleapiclient',
    kind: 'text',
    text: `googleapiclient.errors.HttpError: <HttpError 400 when requesting https://youtube.googleapis.com/youtube/v3/search?part=snippet&key=${keys.google}&alt=json returned "API key not valid. Please pass a valid API key.". Details: "[{'message': 'API key not valid. Please pass a valid API key.', 'domain': 'global', 'reason': 'badRequest'}]">`,
    status: 400,
    url: `https://youtube.googleapis.com/youtube/v3/search?part=snippet&key=${keys.google}&alt=json`,
    body: [{ message: 'API key not valid. Please pass a valid API key.', domain: 'global', reason: 'badRequest' }],
    credentials: [`query key - ${keys.google}`],
  },
  {
    name: 'Google for Go',
    kind: 'text',
    text: `2026/03/01 10:00:00 googleapi: Error 403: Request had insufficient authentication scopes.
Details:
[
  {
    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
    "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
  }
]`,
    status: 403,
    body: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
  },
]
