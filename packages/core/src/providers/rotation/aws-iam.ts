import type { RotationApi } from '../../model/rotation.ts'

const version = '2010-05-08'
const iam = {
  method: 'POST',
  host: 'iam',
  path: '/',
  signs: { service: 'iam', region: 'us-east-1' },
  accepts: [200],
} as const

/** Access keys of an IAM user: the user is the one whose key signs, so none has to be named. */
export const awsIamRotation = {
  keys: ['access key id, long term', 'secret access key'],
  parts: [
    { name: 'id', variables: ['AWS_ACCESS_KEY_ID'], isSecret: false },
    { name: 'secret', variables: ['AWS_SECRET_ACCESS_KEY'], isSecret: true },
  ],
  hosts: { iam: 'https://iam.amazonaws.com', sts: 'https://sts.us-east-1.amazonaws.com' },
  selfHostedBy: ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_IAM'],
  authorization: null,
  admin: null,
  inputs: [],
  idInKey: null,
  prepare: [],
  list: {
    ...iam,
    says: 'list the access keys of the user',
    credential: 'old',
    body: { kind: 'form', fields: { Action: 'ListAccessKeys', Version: version } },
    scopes: ['iam:ListAccessKeys'],
    items: 'xml:member',
    id: 'xml:AccessKeyId',
    name: null,
    ended: null,
    created: null,
    until: null,
  },
  successor: null,
  create: {
    ...iam,
    says: 'make a second access key for the same user',
    credential: 'old',
    body: { kind: 'form', fields: { Action: 'CreateAccessKey', Version: version } },
    scopes: ['iam:CreateAccessKey'],
    reads: { 'new.id': 'xml:AccessKeyId', 'new.secret': 'xml:SecretAccessKey' },
  },
  verify: {
    ...iam,
    host: 'sts',
    says: 'ask STS who the new key is',
    credential: 'new',
    signs: { service: 'sts', region: 'us-east-1' },
    body: { kind: 'form', fields: { Action: 'GetCallerIdentity', Version: '2011-06-15' } },
    scopes: [],
  },
  settles: { tries: 10, waitMs: 2000 },
  retire: [
    {
      ...iam,
      says: 'make the old access key inactive',
      credential: 'new',
      body: {
        kind: 'form',
        fields: { Action: 'UpdateAccessKey', Version: version, AccessKeyId: '{retired.id}', Status: 'Inactive' },
      },
      scopes: ['iam:UpdateAccessKey'],
      done: [404],
    },
    {
      ...iam,
      says: 'delete the old access key',
      credential: 'new',
      body: { kind: 'form', fields: { Action: 'DeleteAccessKey', Version: version, AccessKeyId: '{retired.id}' } },
      scopes: ['iam:DeleteAccessKey'],
      done: [404],
    },
  ],
  ends: 'when-retired',
  isRepeatable: false,
  mostKeys: 2,
  mostDays: null,
  without: {},
  limits: [
    'A user has two access keys at most: with two already, one has to go first.',
    'A new key takes some seconds until it works in every region.',
    'Keys that begin with ASIA come from STS and end by themselves; they are not rotated.',
  ],
  source: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  ],
  checked: '2026-11',
  confidence: 'documented',
} satisfies RotationApi
