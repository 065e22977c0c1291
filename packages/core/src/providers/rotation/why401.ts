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
    says: 'a root key with the scopes keys:verify, keys:write and keys:read',
  },
  inputs: [],
  idInKey: null,
  prepare: [
    {
      ...verify,
      says: 'look the old key up, spending nothing',
      body: { kind: 'json', value: { key: '{old.key}', dry_run: true } },
      reads: { 'old.id': '/key/id' },
    },
  ],
  list: null,
  successor: {
    says: 'ask the service for the successor of the old key',
    method: 'GET',
    host: 'service',
    path: '/v1/keys/{old.id}',
    credential: 'admin',
    scopes: ['keys:read'],
    accepts: [200],
    reads: { 'from.id': '/successor_id' },
  },
  create: {
    says: 'make a successor; the old key stays good until the end of its grace',
    method: 'POST',
    host: 'service',
    path: '/v1/keys/{from.id}/rotate',
    credential: 'admin',
    body: { kind: 'json', value: { activation: 'at_once', grace_seconds: '{graceSeconds}' } },
    scopes: ['keys:write'],
    accepts: [201],
    reads: { 'new.key': '/text', 'new.id': '/key/id' },
  },
  verify: {
    ...verify,
    says: 'verify the new key, spending nothing',
    body: { kind: 'json', value: { key: '{new.key}', dry_run: true } },
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
  limits: [
    'What an interrupted run had made is followed by a further key and ends with its grace.',
    'The service ends the old key itself when the grace is over, whether or not this program is called again.',
  ],
  source: ['the OpenAPI document of the service, /openapi.json'],
  checked: '2026-11',
  confidence: 'documented',
} satisfies RotationApi
