import type { Refusal } from '../../model/provider.ts'

export const awsCredentialsRefusals = [
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'InvalidClientTokenId' },
    causes: ['key.unknown', 'key.revoked', 'token.incomplete', 'config.shadowed', 'env.wrong_host'],
    note: 'Key id starts ASIA and no X-Amz-Security-Token sent: token.incomplete. AKIA with a leftover AWS_SESSION_TOKEN: config.shadowed. Id length not 20 or characters outside A-Z2-7: key.mistyped. Endpoint .cn or gov: env.wrong_host. A deactivated key gives the same text. Id and secret swapped too.',
    example: {
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>InvalidClientTokenId</Code>\n    <Message>The security token included in the request is invalid.</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>',
      sdkText:
        'botocore: An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
    },
    source: 'https://github.com/aws/aws-sdk-java/issues/2437',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: '__type',
      contains: 'UnrecognizedClientException',
      orContains: 'The security token included in the request is invalid',
    },
    causes: ['token.incomplete', 'key.unknown', 'config.shadowed', 'key.revoked'],
    note: 'The JSON-protocol twin of InvalidClientTokenId (DynamoDB, ECR, Cognito, KMS, Lambda ...); status 400 (REST-JSON: 403). Also for an opt-in region that is not enabled.',
    example: {
      body: '{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}',
      headers: { 'x-amzn-errortype': 'UnrecognizedClientException' },
      sdkText: 'UnrecognizedClientException: The security token included in the request is invalid.',
    },
    source: 'https://github.com/aws/aws-sdk-php/issues/1114',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'InvalidAccessKeyId', orContains: 'does not exist in our records' },
    causes: ['token.incomplete', 'key.unknown', 'key.revoked', 'env.wrong_host'],
    note: 'S3 echoes the id it received in AWSAccessKeyId: compare byte by byte. ASIA without a token gives this in S3.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message><AWSAccessKeyId>AKIAABCDEFGHIJKLMNOP</AWSAccessKeyId><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
      sdkText:
        'An error occurred (InvalidAccessKeyId) when calling the ListBuckets operation: The AWS Access Key Id you provided does not exist in our records.',
    },
    source: ['wording read in public code', 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.StringToSign', exists: true },
    causes: ['sign.mismatch', 'send.stripped', 'key.mistyped'],
    note: 'S3 prints its own StringToSign and CanonicalRequest. If they equal the client’s, the secret is wrong: that is proof. If not, the first line that differs names the header or path that changed.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIAABCDEFGHIJKLMNOP</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256\n20260101T000000Z\n20260101/us-east-1/s3/aws4_request\n0123...</StringToSign><SignatureProvided>0123...</SignatureProvided><StringToSignBytes>41 57 53 34 ...</StringToSignBytes><CanonicalRequest>GET\n/...</CanonicalRequest><CanonicalRequestBytes>47 45 54 ...</CanonicalRequestBytes><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/getmoto/moto/blob/HEAD/moto/s3/exceptions.py#L312',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'The Canonical String for this request should have been' },
    causes: ['sign.mismatch', 'send.stripped'],
    note: 'API Gateway and OpenSearch (InvalidSignatureException): compare the canonical strings; when they are equal, the secret is wrong.',
    example: {
      body: '{"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\\n\\nThe Canonical String for this request should have been\\n\'GET\\n/prod/items\\n\\nhost:abc.execute-api.us-east-1.amazonaws.com\\nx-amz-date:20260101T000000Z\\n\\nhost;x-amz-date\\ne3b0c442...\'\\n\\nThe String-to-Sign should have been\\n\'AWS4-HMAC-SHA256\\n...\'\\n"}',
      headers: { 'x-amzn-errortype': 'InvalidSignatureException' },
    },
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'SignatureDoesNotMatch',
      andNotContains: 'Signature expired',
      orContains: 'The request signature we calculated does not match',
    },
    causes: ['sign.mismatch', 'config.mangled', 'key.whitespace', 'key.mistyped', 'send.stripped'],
    note: "Id exists. Same pair fails everywhere: secret wrong (length not 40, '+' turned into space, '$' or '#' cut, trailing newline). Only some requests fail: canonical request (path encoding, a header changed by a proxy, host or port).",
    example: {
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>SignatureDoesNotMatch</Code>\n    <Message>The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>',
    },
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, contains: 'Signature expired: ' },
    causes: ['sign.clock'],
    note: 'The third time in the text is the server’s clock, so the difference is the skew. The code is SignatureDoesNotMatch (query) or InvalidSignatureException (JSON). Some services allow 5 minutes only. Also for a request that waited in a queue or cache.',
    example: {
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>SignatureDoesNotMatch</Code>\n    <Message>Signature expired: 20260101T144040Z is now earlier than 20260101T173143Z (20260101T174643Z - 15 min.)</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'Signature not yet current: ' },
    causes: ['sign.clock'],
    note: 'Client clock ahead.',
    example: {
      body: '{"__type":"InvalidSignatureException","message":"Signature not yet current: 20260101T183640Z is still later than 20260101T175140Z (20260101T173640Z + 15 min.)"}',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'RequestTimeTooSkewed',
      orContains: 'The difference between the request time and the current time is too large.',
    },
    causes: ['sign.clock'],
    note: "S3; the body holds both times. Old documentation text: .. and the server's time is too large.",
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>20260101T120000Z</RequestTime><ServerTime>2026-01-01T12:34:56Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
      sdkText:
        'An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.',
    },
    source: ['wording read in public code', 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'xml:Error.Code', equals: 'RequestExpired', orContains: 'Request has expired.' },
    causes: ['sign.clock', 'token.expired'],
    note: 'EC2: clock more than 15 min off, or expired session credentials.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired.</Message></Error></Errors><RequestID>11111111-2222-3333-4444-555555555555</RequestID></Response>',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'ExpiredToken' },
    causes: ['token.expired'],
    note: 'STS and query services (403). No full stop at the end.',
    example: {
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>ExpiredToken</Code>\n    <Message>The security token included in the request is expired</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>',
      sdkText:
        'An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: 'xml:Error.Code', equals: 'ExpiredToken', andContains: 'The provided token has expired' },
    causes: ['token.expired'],
    note: 'S3 uses status 400 and prints the token.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message><Token-0>IQoJb3JpZ2lu...</Token-0><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/boto/botocore/blob/HEAD/botocore/data/s3/2006-03-01/service-2.json#L4768',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: {
      at: '__type',
      contains: 'ExpiredTokenException',
      orContains: 'The security token included in the request is expired',
    },
    causes: ['token.expired'],
    note: 'JSON services; 400 or 403.',
    example: {
      body: '{"__type":"com.amazon.coral.service#ExpiredTokenException","message":"The security token included in the request is expired"}',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: {
      at: 'xml:Error.Code',
      equals: 'InvalidToken',
      orContains: 'The provided token is malformed or otherwise invalid.',
    },
    causes: ['config.shadowed', 'key.truncated', 'token.claims', 'perm.region'],
    note: 'S3: token belongs to another key id, is cut, or a v1 token in an opt-in region; a leftover AWS_SESSION_TOKEN with an AKIA key.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message><Token-0>...</Token-0><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/boto/botocore/blob/HEAD/botocore/data/s3/2006-03-01/service-2.json#L4768',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'MissingAuthenticationToken',
      orContains: 'Request is missing Authentication Token',
    },
    causes: ['send.absent', 'key.missing', 'send.stripped'],
    note: 'Not signed at all.',
    example: {
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>MissingAuthenticationToken</Code>\n    <Message>Request is missing Authentication Token</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: '__type', contains: 'MissingAuthenticationTokenException' },
    causes: ['send.absent', 'key.missing'],
    note: 'The JSON form of a request that was not signed at all.',
    example: {
      body: '{"__type":"com.amazon.coral.service#MissingAuthenticationTokenException","message":"Missing Authentication Token"}',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
