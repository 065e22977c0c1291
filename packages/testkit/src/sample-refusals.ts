import {
  checkNames,
  type Check,
  type CheckName,
  type LimitState,
  type Refusal,
  type RefusalCode,
  type RefusalMembers,
  type RefusalStyle,
} from '@why401/core/issuer'

const authorization = { in: 'header', name: 'Authorization', scheme: 'Bearer' } as const
const apiKey = { in: 'header', name: 'X-API-Key', scheme: null } as const

/** A fresh installation of the service. */
export const sampleStyle: RefusalStyle = {
  profile: 'helpful',
  realm: 'api',
  docsBase: 'https://why401.example/causes',
  accepted: [authorization, apiKey],
  resourceMetadata: null,
}

/** What a refusal of each kind typically carries. */
export const sampleMembers: { readonly [Code in RefusalCode]: RefusalMembers } = {
  'send.absent': {},
  'send.conflict': { seen: [authorization, apiKey] },
  'send.wrong_place': { seen: [{ in: 'query', name: 'api_key', scheme: null }] },
  'send.wrong_header': { seen: [{ in: 'header', name: 'X-Auth-Token', scheme: null }] },
  'send.scheme_missing': { seen: [{ in: 'header', name: 'Authorization', scheme: null }] },
  'send.scheme_wrong': { seen: [{ in: 'header', name: 'Authorization', scheme: 'Token' }], reason: 'other' },
  'key.missing': { seen: [authorization], finding: 'is empty' },
  'key.placeholder': { reason: 'placeholder', finding: 'is a sample value (words that tell what to put here)' },
  'key.whitespace': { reason: 'edge-whitespace', finding: 'has LINE FEED at its end' },
  'key.invisible': {
    reason: 'invisible',
    finding: 'has an invisible character at character 12: ZERO WIDTH SPACE (U+200B)',
  },
  'key.quoted': { reason: 'quoted', finding: 'stands in " quotes that belong to the value' },
  'key.truncated': {
    reason: 'too-short',
    finding: 'is 28 characters too short (50 characters)',
    expected_length: 50,
    got_length: 22,
  },
  'key.mistyped': {
    reason: 'checksum',
    finding: 'fails its own checksum; exactly one repair fits: characters 16 and 17 swapped',
    checksum: false,
    repair: { kind: 'swapped', position: 16 },
    expected_length: 50,
    got_length: 50,
  },
  'key.encoded': { reason: 'base64', finding: 'is base64 of a key' },
  'key.wrong_provider': {
    reason: 'other-issuer',
    looks_like: 'openai',
    finding: 'has the form of a key of OpenAI',
  },
  'key.wrong_kind': {
    reason: 'other-kind',
    kind: 'key id',
    finding: 'is no key of this API: it has the form of a key id',
  },
  'key.unknown': { environment: 'live' },
  'key.expired': { expired_at: '2026-08-01T00:00:00.000Z', successor: true, successor_hint: 'x4Qz' },
  'key.revoked': { state: 'revoked', revoked_at: '2026-08-01T00:00:00.000Z', successor: false },
  'key.leaked': { revoked_at: '2026-08-01T00:00:00.000Z', leaked_at: '2026-07-30T08:00:00.000Z', successor: false },
  'key.inactive': { effective_at: '2026-12-01T00:00:00.000Z', retry_after: 5 },
  'env.test_live': { environment: 'test', base_url: 'https://sandbox.api.example' },
  'perm.scope': { required: 'invoices:write', granted: ['invoices:read'] },
  'perm.resource': { required: 'billing' },
  'perm.ip': { address_seen: '203.0.113.9', address_from: 'x-forwarded-for' },
  'perm.referrer': { origin_seen: 'https://staging.example' },
  'account.suspended': { contact: 'support@example.com', since: '2026-08-01T00:00:00.000Z' },
  'account.billing': { contact: 'https://billing.example' },
  'limit.rate': { retry_after: 7, 'violated-policies': ['per-minute'] },
  'limit.quota': { refills_at: '2026-12-01T00:00:00.000Z', retry_after: 3600 },
  'server.fault': { retry_after: 2 },
}

/** The check at which each is found. */
const checks: { readonly [Code in RefusalCode]: CheckName } = {
  'send.absent': 'credential',
  'send.conflict': 'credential',
  'send.wrong_place': 'credential',
  'send.wrong_header': 'credential',
  'send.scheme_missing': 'credential',
  'send.scheme_wrong': 'credential',
  'key.missing': 'credential',
  'key.placeholder': 'shape',
  'key.whitespace': 'shape',
  'key.invisible': 'shape',
  'key.quoted': 'shape',
  'key.truncated': 'shape',
  'key.mistyped': 'shape',
  'key.encoded': 'shape',
  'key.wrong_provider': 'shape',
  'key.wrong_kind': 'shape',
  'key.unknown': 'existence',
  'key.expired': 'state',
  'key.revoked': 'state',
  'key.leaked': 'state',
  'key.inactive': 'state',
  'env.test_live': 'environment',
  'perm.scope': 'permission',
  'perm.resource': 'keyspace',
  'perm.ip': 'ip',
  'perm.referrer': 'origin',
  'account.suspended': 'account',
  'account.billing': 'uses',
  'limit.rate': 'rate',
  'limit.quota': 'uses',
  'server.fault': 'existence',
}

const limits: readonly LimitState[] = [
  { name: 'per-minute', limit: 60, windowSeconds: 60, remaining: 0, resetSeconds: 7 },
]

export const sampleCodes = Object.keys(checks) as RefusalCode[]

/** A refusal as the service would make it, with checks before and behind the one that failed. */
export function sampleRefusal(code: RefusalCode, members: RefusalMembers = sampleMembers[code]): Refusal {
  const at = checkNames.indexOf(checks[code])
  const evaluated = checkNames.map((check, i): Check => {
    if (i === at) return { check, verdict: 'failed', code }
    return { check, verdict: i < at ? 'passed' : 'not-reached' }
  })
  const refusal = { code, requestId: 'req_SYNTHETIC0001', evaluated, members }
  return code === 'limit.rate' ? { ...refusal, limits } : refusal
}
