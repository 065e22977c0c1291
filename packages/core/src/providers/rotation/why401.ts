import type { RotationApi, RotationStep } from '../../model/rotation.ts'

const verify: Omit<RotationStep, 'says'> = {
  method: 'POST',
  host: 'service',
  path: '/v1/keys/verify',
  credential: 'admin',
  scopes: ['keys:verify'],
  accepts: [200],
  expects: { '/valid': true },
}

/** The project's own key service: a root key makes the successor, and the grace is kept by the service. */
export const why401Rotation = {
  keys: ['live key', 'test key'],
  parts: [{ name: 'key', variables: ['WHY401_API_KEY'], isSecret: true }],
  hosts: { service: null },
  selfHostedBy: ['WHY401_URL'],
  authorization: { name: 'Authorization', value: 'Bearer {credential}' },
  admin: {
    variables: ['WHY401_ROOT_KEY'],
    needed: true,
    says: 'a root key with the scopes keys:write and keys:verify',
  },
  inputs: [],
  idInKey: null,
  prepare: [
    {
      ...verify,
      says: 'look the old key up, spending nothing',
      body: { kind: 'json', value: { key: '{old.key}', dryRun: true } },
      reads: { 'old.id': '/key/id' },
    },
  ],
  list: null,
  create: {
    says: 'make a successor; the old key stays good until the end of its grace',
    method: 'POST',
    host: 'service',
    path: '/v1/keys/{old.id}/rotate',
    credential: 'admin',
    body: { kind: 'json', value: { graceMs: '{graceMs}' } },
    scopes: ['keys:write'],
    accepts: [200, 201],
    reads: { 'new.key': '/key', 'new.id': '/id' },
  },
  verify: {
    ...verify,
    says: 'verify the new key, spending nothing',
    body: { kind: 'json', value: { key: '{new.key}', dryRun: true } },
  },
  settles: { tries: 3, waitMs: 500 },
  retire: [
    {
      says: 'revoke the old key as superseded',
      method: 'POST',
      host: 'service',
      path: '/v1/keys/{retired.id}/revoke',
      credential: 'admin',
      body: { kind: 'json', value: { reason: 'superseded' } },
      scopes: ['keys:write'],
      accepts: [200],
      done: [404, 409],
    },
  ],
  ends: 'when-retired',
  isRepeatable: false,
  mostKeys: null,
  mostDays: null,
  without: {},
  limits: ['The service ends the old key itself when the grace is over, whether or not this program is called again.'],
  source: ['the OpenAPI document of the service, /openapi.json'],
  checked: '2026-11',
  confidence: 'documented',
} satisfies RotationApi
