import type { Refusal } from '../../model/provider.ts'

export const awsSigningRefusals = [
  {
    status: 403,
    match: { at: 'message', equals: 'Missing Authentication Token' },
    causes: ['env.wrong_host', 'send.absent'],
    note: 'API Gateway answers this for any path or method that is NOT deployed: usually a wrong stage, path or verb and no key problem. Real only on routes with IAM auth. Test: a deliberately absurd path gives the same answer.',
    example: {
      body: '{"message":"Missing Authentication Token"}',
      headers: { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
    },
    source: [
      'wording read in public code',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: null,
      pattern:
        "'/\\d{8}/[a-z0-9-]+/[a-z0-9-]+/aws4_request' not a valid key=value pair \\(missing equal-sign\\) in Authorization header",
    },
    causes: ['key.whitespace'],
    note: "The quoted piece begins with '/': a space or newline FOLLOWS the access key id. The header is echoed in clear.",
    example: {
      body: "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    <Code>IncompleteSignature</Code>\n    <Message>'/20260101/us-east-1/sts/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential=AKIAABCDEFGHIJKLMNOP /20260101/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123'.</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>",
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: null,
      pattern:
        "'[A-Z0-9]{16,}/\\d{8}/[a-z0-9-]+/[a-z0-9-]+/aws4_request' not a valid key=value pair \\(missing equal-sign\\)",
    },
    causes: ['key.whitespace'],
    note: 'The quoted piece begins with the id: a space stands BEFORE the access key id.',
    example: {
      body: [
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>IncompleteSignature</Code>\n    <Message>\'AKIA',
        "ABCDEFGHIJKLMNOP/20260101/us-east-1/route53/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential= AKIA",
        "ABCDEFGHIJKLMNOP/20260101/us-east-1/route53/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123'.</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>",
      ].join(''),
      sdkText: [
        "IncompleteSignature: 'AKIA",
        ".../20260101/us-east-1/route53/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: '...'",
      ].join(''),
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'message',
      pattern:
        "^'[^']{1,200}' not a valid key=value pair \\(missing equal-sign\\) in Authorization header: '[A-Za-z-]{1,20} ",
    },
    causes: ['env.wrong_host', 'send.scheme_wrong'],
    note: 'Older API Gateway wording with the header in clear: route or method does not exist, or the route wants SigV4.',
    example: {
      body: '{"message":"\'abc123\' not a valid key=value pair (missing equal-sign) in Authorization header: \'Bearer abc123\'."}',
      headers: { 'x-amzn-errortype': 'IncompleteSignatureException' },
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'message',
      pattern:
        "^Invalid key=value pair \\(missing equal-sign\\) in Authorization header \\(hashed with SHA-256 and encoded with Base64\\): '",
    },
    causes: ['env.wrong_host', 'send.scheme_wrong'],
    note: 'A Bearer token or raw key met a SigV4 route: nearly always a wrong path, stage or verb on somebody’s API Gateway, which falls back to SigV4 for routes that do not exist. The hash in the text is base64 of SHA-256 and can be computed for candidates (the token, or the whole header value); the one of this example is that of "Bearer undefined".',
    example: {
      body: '{"message":"Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): \'wAcC+FEOZEM9oG80IgcFlfzgWWuds2FIJRrS4t+Gdmw=\'."}',
      headers: { 'x-amzn-errortype': 'IncompleteSignatureException' },
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'IncompleteSignature' },
    causes: ['send.scheme_wrong', 'send.conflict'],
    note: '400 in older documentation, 403 in newer.',
    example: {
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>IncompleteSignature</Code>\n    <Message>Authorization header requires \'Credential\' parameter. Authorization=Bearer abc</Message>\n  </Error>\n  <RequestId>11111111-2222-3333-4444-555555555555</RequestId>\n</ErrorResponse>',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', startsWith: "Authorization header requires 'Credential' parameter." },
    causes: ['send.scheme_wrong', 'env.wrong_host'],
    note: "Authorization held something with an '=' in it (Basic ...==, key=...); older gateways print the raw header after 'Authorization='.",
    example: {
      body: "{\"message\":\"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=abc=\"}",
      headers: { 'x-amzn-errortype': 'IncompleteSignatureException' },
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'Credential should be scoped to a valid region' },
    causes: ['env.wrong_host'],
    note: "Signed for another region than the endpoint's; older text adds: , not 'us-east-1'. Status 400, 401 or 403 by service.",
    example: { body: '{"message":"Credential should be scoped to a valid region. "}' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'Credential should be scoped to correct service' },
    causes: ['sign.mismatch'],
    note: 'Signing name differs from host name (bedrock, not bedrock-runtime; email for SES; execute-api, es, aoss).',
    example: { body: '{"message":"Credential should be scoped to correct service: \'execute-api\'. "}' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: null, contains: 'the Credential is mal-formed' },
    causes: ['key.wrong_kind', 'key.whitespace', 'key.encoded', 'key.mistyped'],
    note: 'Before the date stands something with a slash or a blank in it: the secret key in the place of the access key id (the two were swapped), or an id with a line end, or a whole path.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the Credential is mal-formed; expecting "&lt;YOUR-AKID&gt;/YYYYMMDD/REGION/SERVICE/aws4_request".</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: 'https://github.com/hubrick/vertx-s3-client/issues/13',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'xml:Error.Code', equals: 'AuthorizationHeaderMalformed', andContains: 'expecting' },
    causes: ['env.wrong_host'],
    note: 'The right region is in <Region> and in header x-amz-bucket-region.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region \'us-east-1\' is wrong; expecting \'eu-central-1\'</Message><Region>eu-central-1</Region><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
      headers: { 'x-amz-bucket-region': 'eu-central-1' },
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: null, contains: 'a non-empty Access Key (AKID) must be provided in the credential' },
    causes: ['key.missing', 'config.not_loaded'],
    note: 'Explicit empty credentials were passed to the client, which switches the default chain off (aws_access_key_id=os.environ.get(...)); presigned URLs: AuthorizationQueryParametersError: Error parsing the X-Amz-Credential parameter; a non-empty Access Key ..',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; a non-empty Access Key (AKID) must be provided in the credential.</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: null, contains: 'Only one auth mechanism allowed' },
    causes: ['send.conflict'],
    note: 'An HTTP client followed a redirect to a presigned URL and kept Authorization, or an interceptor adds it everywhere.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message><ArgumentName>Authorization</ArgumentName><ArgumentValue>Bearer ...</ArgumentValue><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: null, contains: 'Please use AWS4-HMAC-SHA256' },
    causes: ['api.retired'],
    note: 'SigV2 client against a newer region, or boto2 / old s3cmd.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/minio/minio/blob/HEAD/cmd/api-errors.go#L765',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: null, contains: 'Unsupported Authorization Type' },
    causes: ['send.conflict', 'send.scheme_wrong'],
    note: 'S3 got Bearer or Token.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidArgument</Code><Message>Unsupported Authorization Type</Message><ArgumentName>Authorization</ArgumentName><ArgumentValue>Bearer abc</ArgumentValue><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 301,
    match: {
      at: 'xml:Error.Code',
      equals: 'PermanentRedirect',
      orContains: 'The bucket you are attempting to access must be addressed using the specified endpoint.',
    },
    causes: ['env.wrong_host'],
    note: 'S3: the bucket lives in another region; header x-amz-bucket-region names it.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.</Message><Endpoint>bucket.s3.eu-west-1.amazonaws.com</Endpoint><Bucket>bucket</Bucket><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
      headers: { 'x-amz-bucket-region': 'eu-west-1' },
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
    match: { at: 'xml:Error.Code', equals: 'AccessDenied', andContains: 'Request has expired' },
    causes: ['token.expired', 'sign.clock'],
    note: 'Presigned URL. It also dies when the role session that signed it ends, however long X-Amz-Expires is.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>3600</X-Amz-Expires><Expires>2026-01-01T01:00:00Z</Expires><ServerTime>2026-01-02T00:00:00Z</ServerTime><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/localstack/localstack/blob/HEAD/localstack-core/localstack/aws/spec-patches.json#L334',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
