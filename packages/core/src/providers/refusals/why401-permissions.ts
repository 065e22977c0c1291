import type { Refusal } from '../../model/provider.ts'

export const why401PermissionsRefusals = [
  {
    status: 401,
    match: { at: 'code', equals: 'key.expired' },
    causes: ['key.expired'],
    note: 'expired_at gives the moment; successor tells whether a newer key exists.',
    example: {
      body: '{"type":"https://why401.example/causes/key.expired","title":"The API key has expired","status":401,"detail":"The key expired at 2026-08-01T00:00:00.000Z.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.expired","fix":"Use the key that replaced this one (it ends in x4Qz).","docs":"https://why401.example/causes/key.expired","request_id":"req_SYNTHETIC0001","evaluated":[],"expired_at":"2026-08-01T00:00:00.000Z","successor":true,"successor_hint":"x4Qz"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key expired at 2026-08-01T00:00:00.000Z."',
      },
    },
    source: 'docs/causes/key.expired.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.revoked' },
    causes: ['key.revoked'],
    note: 'Also for a key that was rotated out or disabled; the body gives the moment.',
    example: {
      body: '{"type":"https://why401.example/causes/key.revoked","title":"The API key is no longer accepted","status":401,"detail":"The key was revoked at 2026-08-01T00:00:00.000Z.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.revoked","fix":"Create a new key.","docs":"https://why401.example/causes/key.revoked","request_id":"req_SYNTHETIC0001","evaluated":[],"state":"revoked","revoked_at":"2026-08-01T00:00:00.000Z","successor":false}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key was revoked at 2026-08-01T00:00:00.000Z."',
      },
    },
    source: 'docs/causes/key.revoked.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.leaked' },
    causes: ['key.leaked'],
    note: 'The address of the find is told to the owner only.',
    example: {
      body: '{"type":"https://why401.example/causes/key.leaked","title":"The API key was found in public","status":401,"detail":"The key was found in public and is no longer accepted since 2026-08-01T00:00:00.000Z.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.leaked","fix":"Create a new key.","docs":"https://why401.example/causes/key.leaked","request_id":"req_SYNTHETIC0001","evaluated":[],"revoked_at":"2026-08-01T00:00:00.000Z","successor":false}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key was found in public and is no longer accepted since 2026-08-01T00:00:00.000Z."',
      },
    },
    source: 'docs/causes/key.leaked.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.inactive' },
    causes: ['key.inactive'],
    note: 'effective_at and Retry-After tell when it will be.',
    example: {
      body: '{"type":"https://why401.example/causes/key.inactive","title":"The API key is not active yet","status":401,"detail":"The key is not active before 2026-12-01T00:00:00.000Z.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.inactive","fix":"Send the request again after 2026-12-01T00:00:00.000Z.","docs":"https://why401.example/causes/key.inactive","request_id":"req_SYNTHETIC0001","evaluated":[],"effective_at":"2026-12-01T00:00:00.000Z","retry_after":5}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key is not active before 2026-12-01T00:00:00.000Z."',
        'retry-after': '5',
      },
    },
    source: 'docs/causes/key.inactive.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'env.test_live' },
    causes: ['env.test_live'],
    note: 'A test key on the live host, or the reverse; the body gives the right base URL.',
    example: {
      body: '{"type":"https://why401.example/causes/env.test_live","title":"The API key belongs to the other environment","status":403,"detail":"The key is a test key; this host takes the other kind.","error":"Forbidden","message":"The API key is not allowed to make this request.","code":"env.test_live","fix":"Send requests with this key to https://sandbox.api.example.","docs":"https://why401.example/causes/env.test_live","request_id":"req_SYNTHETIC0001","evaluated":[],"environment":"test","base_url":"https://sandbox.api.example"}',
      headers: { 'content-type': 'application/problem+json' },
    },
    source: 'docs/causes/env.test_live.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'perm.scope' },
    causes: ['perm.scope'],
    note: 'required and granted list the permissions.',
    example: {
      body: '{"type":"https://why401.example/causes/perm.scope","title":"The API key lacks a permission","status":403,"detail":"This request needs invoices:write; the key has invoices:read.","error":"Forbidden","message":"The API key is not allowed to make this request.","code":"perm.scope","fix":"Have invoices:write added to the key, or use a key that has it.","docs":"https://why401.example/causes/perm.scope","request_id":"req_SYNTHETIC0001","evaluated":[],"required":"invoices:write","granted":["invoices:read"]}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="insufficient_scope", error_description="This request needs invoices:write; the key has invoices:read.", scope="invoices:write"',
      },
    },
    source: 'docs/causes/perm.scope.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'perm.resource' },
    causes: ['perm.resource'],
    note: 'The permission is there, the object is not among those granted.',
    example: {
      body: '{"type":"https://why401.example/causes/perm.resource","title":"The API key was not issued for this","status":403,"detail":"The key is good, but was not issued for billing.","error":"Forbidden","message":"The API key is not allowed to make this request.","code":"perm.resource","fix":"Use a key that was issued for billing.","docs":"https://why401.example/causes/perm.resource","request_id":"req_SYNTHETIC0001","evaluated":[],"required":"billing"}',
      headers: { 'content-type': 'application/problem+json' },
    },
    source: 'docs/causes/perm.resource.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'perm.ip' },
    causes: ['perm.ip'],
    note: 'The body gives the address that the service saw and the hop it came from.',
    example: {
      body: '{"type":"https://why401.example/causes/perm.ip","title":"The address of the caller is not allowed","status":403,"detail":"The request came from 203.0.113.9 (read from x-forwarded-for), which the key does not allow.","error":"Forbidden","message":"The API key is not allowed to make this request.","code":"perm.ip","fix":"Send from an allowed address, or have 203.0.113.9 added to the key.","docs":"https://why401.example/causes/perm.ip","request_id":"req_SYNTHETIC0001","evaluated":[],"address_seen":"203.0.113.9","address_from":"x-forwarded-for"}',
      headers: { 'content-type': 'application/problem+json' },
    },
    source: 'docs/causes/perm.ip.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'perm.referrer' },
    causes: ['perm.referrer'],
    note: 'The body gives the origin that arrived.',
    example: {
      body: '{"type":"https://why401.example/causes/perm.referrer","title":"The origin of the caller is not allowed","status":403,"detail":"The request came from the origin https://staging.example, which the key does not allow.","error":"Forbidden","message":"The API key is not allowed to make this request.","code":"perm.referrer","fix":"Call from an allowed page, or have https://staging.example added to the key.","docs":"https://why401.example/causes/perm.referrer","request_id":"req_SYNTHETIC0001","evaluated":[],"origin_seen":"https://staging.example"}',
      headers: { 'content-type': 'application/problem+json' },
    },
    source: 'docs/causes/perm.referrer.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'code', equals: 'account.suspended' },
    causes: ['account.suspended'],
    note: 'The key itself is in order.',
    example: {
      body: '{"type":"https://why401.example/causes/account.suspended","title":"The account is suspended","status":403,"detail":"The account of this key is suspended since 2026-08-01T00:00:00.000Z.","error":"Forbidden","message":"The API key is not allowed to make this request.","code":"account.suspended","fix":"Contact support@example.com.","docs":"https://why401.example/causes/account.suspended","request_id":"req_SYNTHETIC0001","evaluated":[],"contact":"support@example.com","since":"2026-08-01T00:00:00.000Z"}',
      headers: { 'content-type': 'application/problem+json' },
    },
    source: 'docs/causes/account.suspended.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 402,
    match: { at: 'code', equals: 'account.billing' },
    causes: ['account.billing'],
    note: 'Credits that refill by themselves answer 429.',
    example: {
      body: '{"type":"https://why401.example/causes/account.billing","title":"The credits are used up","status":402,"detail":"The uses of this key are used up and do not come back by themselves.","error":"Payment Required","message":"The credits of this API key are used up.","code":"account.billing","fix":"Buy more uses at https://billing.example, or have them added to the key.","docs":"https://why401.example/causes/account.billing","request_id":"req_SYNTHETIC0001","evaluated":[],"contact":"https://billing.example"}',
      headers: { 'content-type': 'application/problem+json' },
    },
    source: 'docs/causes/account.billing.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'code', equals: 'limit.rate' },
    causes: ['limit.rate'],
    note: 'Retry-After and RateLimit tell when to come back.',
    example: {
      body: '{"type":"https://iana.org/assignments/http-problem-types#quota-exceeded","title":"Too many requests","status":429,"detail":"The key sent too many requests (limit per-minute).","error":"Too Many Requests","message":"The API key has reached a limit.","code":"limit.rate","fix":"Send the request again in 7 seconds, and more slowly from then on.","docs":"https://why401.example/causes/limit.rate","request_id":"req_SYNTHETIC0001","evaluated":[],"retry_after":7,"violated-policies":["per-minute"]}',
      headers: {
        'content-type': 'application/problem+json',
        'retry-after': '7',
        'ratelimit-policy': '"per-minute";q=60;w=60',
        ratelimit: '"per-minute";r=0;t=7',
      },
    },
    source: 'docs/causes/limit.rate.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'code', equals: 'limit.quota' },
    causes: ['limit.quota'],
    note: 'refills_at tells when it refills.',
    example: {
      body: '{"type":"https://iana.org/assignments/http-problem-types#quota-exceeded","title":"The quota is used up","status":429,"detail":"The uses of this period are used up.","error":"Too Many Requests","message":"The API key has reached a limit.","code":"limit.quota","fix":"Send the request again after 2026-12-01T00:00:00.000Z.","docs":"https://why401.example/causes/limit.quota","request_id":"req_SYNTHETIC0001","evaluated":[],"retry_after":3600,"refills_at":"2026-12-01T00:00:00.000Z"}',
      headers: { 'content-type': 'application/problem+json', 'retry-after': '3600' },
    },
    source: 'docs/causes/limit.quota.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 503,
    match: { at: 'code', equals: 'server.fault' },
    causes: ['server.fault'],
    note: 'Trouble of the verifier is never answered as 401.',
    example: {
      body: '{"type":"https://why401.example/causes/server.fault","title":"The API key could not be checked","status":503,"detail":"The verifier has trouble of its own; this says nothing about the key.","error":"Service Unavailable","message":"The API key could not be checked.","code":"server.fault","fix":"Send the same request again in a few seconds.","docs":"https://why401.example/causes/server.fault","request_id":"req_SYNTHETIC0001","evaluated":[],"retry_after":2}',
      headers: { 'content-type': 'application/problem+json', 'retry-after': '2' },
    },
    source: 'docs/causes/server.fault.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error', equals: 'Invalid API Key' },
    causes: ['key.unknown', 'key.expired', 'key.revoked'],
    note: 'A service of the strict profile, or an older client library, that passes on the two fixed fields without code.',
    example: { body: '{"error":"Invalid API Key","message":"The API key provided is not valid or has expired."}' },
    source: 'docs/causes/key.unknown.md',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
