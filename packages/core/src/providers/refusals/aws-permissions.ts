import type { Refusal } from '../../model/provider.ts'

export const awsPermissionsRefusals = [
  {
    status: 403,
    match: {
      at: null,
      pattern:
        'is not authorized to perform: [a-zA-Z0-9-]{1,40}:[A-Za-z*]{1,60} .{0,400}because no [a-z-]{1,30} policy allows',
    },
    causes: ['perm.scope', 'perm.resource'],
    note: 'Implicit deny; text names policy type: identity-based, resource-based, session, permissions boundary, service control policy, VPC endpoint.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>User: arn:aws:iam::123456789012:user/dev is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::bucket" because no identity-based policy allows the s3:ListBucket action</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: null,
      pattern:
        'with an explicit deny in (a|an) (service control|identity-based|resource-based|session|permissions boundary|resource control|VPC endpoint)',
    },
    causes: ['perm.scope', 'key.leaked', 'perm.ip'],
    note: 'An explicit deny in an identity-based policy that nobody wrote: AWSCompromisedKeyQuarantineV2 or V3 on the user says that AWS found the key in public. A condition on aws:SourceIp points to perm.ip, one on MultiFactorAuthPresent to a session with MFA.',
    example: {
      body: '{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User: arn:aws:iam::123456789012:user/dev is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/x with an explicit deny in an identity-based policy"}',
    },
    source: [
      'wording read in public code',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'AccessDenied', andContains: '<Message>Access Denied</Message>' },
    causes: ['perm.scope', 'perm.resource', 'send.absent'],
    note: 'Cross-account or anonymous: no context given. A missing object without s3:ListBucket is 403, not 404.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: '__type', contains: 'AccessDeniedException' },
    causes: ['perm.scope', 'env.wrong_account'],
    note: 'JSON services; 400 (403 in REST-JSON). The ARN tells which identity really signed: compare the account with the one inside the key id (config.shadowed when another profile won).',
    example: {
      body: '{"__type":"com.amazon.coral.service#AccessDeniedException","message":"User: arn:aws:iam::123456789012:user/dev is not authorized to perform: dynamodb:ListTables on resource: arn:aws:dynamodb:us-east-1:123456789012:table/* because no identity-based policy allows the dynamodb:ListTables action"}',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'UnauthorizedOperation',
      orContains: 'You are not authorized to perform this operation. Encoded authorization failure',
    },
    causes: ['perm.scope'],
    note: 'EC2; decode with sts:DecodeAuthorizationMessage.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation. Encoded authorization failure message: abc...</Message></Error></Errors><RequestID>11111111-2222-3333-4444-555555555555</RequestID></Response>',
    },
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: {
      at: 'xml:Error.Code',
      equals: 'AuthFailure',
      orContains: 'AWS was not able to validate the provided access credentials',
    },
    causes: ['key.unknown', 'sign.clock', 'token.incomplete', 'sign.mismatch', 'perm.region'],
    note: 'EC2 lumps unknown key, wrong secret, clock skew, missing session token and a not enabled region together: repeat the credentials against STS to split them.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>AuthFailure</Code><Message>AWS was not able to validate the provided access credentials</Message></Error></Errors><RequestID>11111111-2222-3333-4444-555555555555</RequestID></Response>',
      sdkText:
        'An error occurred (AuthFailure) when calling the DescribeInstances operation: AWS was not able to validate the provided access credentials',
    },
    source: [
      'https://github.com/getmoto/moto/blob/HEAD/moto/core/exceptions.py#L149',
      'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'xml:Error.Code',
      equals: 'OptInRequired',
      orContains: 'You are not subscribed to this service. Please go to http',
    },
    causes: ['key.inactive', 'account.suspended', 'perm.resource'],
    note: 'Account not finished (payment method or phone check) or service not activated; 401 in EC2, 403 elsewhere with: The AWS Access Key Id needs a subscription for the service.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>OptInRequired</Code><Message>You are not subscribed to this service. Please go to http://aws.amazon.com to subscribe.</Message></Error></Errors><RequestID>11111111-2222-3333-4444-555555555555</RequestID></Response>',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: null, contains: 'needs a subscription for the service' },
    causes: ['account.suspended', 'perm.resource', 'perm.region'],
    note: 'The account is not finished, or the service is not switched on in it.',
    example: {
      body: '{"__type":"SubscriptionRequiredException","message":"The AWS Access Key Id needs a subscription for the service"}',
    },
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'NotSignedUp', orContains: 'Your account is not signed up for the Amazon' },
    causes: ['account.suspended'],
    note: 'The account has not signed up for the service.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NotSignedUp</Code><Message>Your account is not signed up for the Amazon S3 service. You must sign up before you can use Amazon S3.</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
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
      equals: 'AccountProblem',
      orContains: 'There is a problem with your AWS account that prevents the operation from completing',
    },
    causes: ['account.billing', 'account.suspended'],
    note: 'Something is wrong with the account itself, mostly payment: AWS support.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccountProblem</Code><Message>There is a problem with your AWS account that prevents the operation from completing successfully. Contact AWS Support for further assistance.</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/boto/botocore/blob/HEAD/botocore/data/s3/2006-03-01/service-2.json#L4768',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [400, 554],
    match: {
      at: null,
      contains: 'Email address is not verified. The following identities failed the check in region',
      orContains: 'Email address is not verified.',
    },
    causes: ['env.wrong_host', 'perm.resource', 'account.suspended', 'key.inactive'],
    note: 'SES: addresses and domains are verified in each region by itself, and the region called (often a default) does not know this one; in the sandbox whom the mail is for has to be verified, too.',
    example: {
      body: '{"Type":"Sender","Code":"MessageRejected","Message":"Email address is not verified. The following identities failed the check in region US-EAST-1: jane@example.com"}',
    },
    source: [
      'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
      'https://github.com/aheckmann/node-ses/issues/27',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'AllAccessDisabled', orContains: 'All access to this Amazon' },
    causes: ['account.suspended'],
    note: 'All access to this object or account is switched off.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AllAccessDisabled</Code><Message>All access to this Amazon S3 resource has been disabled. Contact AWS Support for further assistance.</Message><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
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
    match: { at: null, contains: 'XAmzContentSHA256Mismatch' },
    causes: ['sign.mismatch', 'send.stripped'],
    note: 'Body changed after signing.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided \'x-amz-content-sha256\' header does not match what was computed.</Message><ClientComputedContentSHA256>...</ClientComputedContentSHA256><S3ComputedContentSHA256>...</S3ComputedContentSHA256><RequestId>0A49CE4060975EAC</RequestId><HostId>abc=</HostId></Error>',
    },
    source: [
      'https://github.com/minio/minio/blob/HEAD/cmd/api-errors.go#L1289',
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
