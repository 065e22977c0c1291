import type { Refusal } from '../../model/provider.ts'

export const azureStorageSignaturesRefusals = [
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', startsWith: 'The MAC signature found in the HTTP request' },
    causes: ['sign.mismatch', 'key.mistyped', 'env.wrong_account', 'key.revoked'],
    note: 'SharedKey. Compare the string the server signed with your own. If they are equal, the account key is wrong (other account, rotated, damaged); if not, a proxy changed or added a header.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>The MAC signature found in the HTTP request \'abcDEF...=\' is not the same as any computed signature. Server used following string to sign: \'GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Thu, 01 Jan 2026 12:00:00 GMT\nx-ms-version:2021-08-06\n/account/\ncomp:list\'.</AuthenticationErrorDetail></Error>',
      headers: { 'x-ms-error-code': 'AuthenticationFailed' },
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.AuthenticationErrorDetail',
      startsWith: 'Signature did not match. String to sign used was',
    },
    causes: ['sign.mismatch', 'key.revoked', 'key.encoded', 'config.mangled'],
    note: "SAS. Key rotated since the SAS was made, or the URL was re-encoded (sig decoded, '+' became space) or a parameter edited. The printed fields show what arrived.",
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Signature did not match. String to sign used was account\nrwdlac\nb\nsco\n2026-01-01T10:14:15Z\n2026-01-01T18:14:15Z\n\nhttps\n2021-06-08\n\n</AuthenticationErrorDetail></Error>',
      headers: { 'x-ms-error-code': 'AuthenticationFailed' },
    },
    source: [
      'wording read in public code',
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', startsWith: 'Signature not valid in the specified time frame' },
    causes: ['token.expired', 'sign.clock'],
    note: 'Current > Expiry: token.expired. Current < Start: clock ahead, or local time written as UTC (sign.clock); leave st out or set it 15 min back.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [Thu, 01 Jan 2026 16:18:02 GMT] - Expiry [Fri, 02 Jan 2026 16:23:02 GMT] - Current [Thu, 01 Jan 2026 09:22:47 GMT]</AuthenticationErrorDetail></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', startsWith: 'Signed expiry time' },
    causes: ['token.expired', 'sign.clock'],
    note: 'st missing: the server uses now as start, so this also means the SAS has expired.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Signed expiry time [Thu, 01 Jan 2026 22:02:26 GMT] must be after signed start time [Thu, 01 Jan 2026 22:05:37 GMT]</AuthenticationErrorDetail></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', startsWith: 'Signature fields not well formed' },
    causes: ['key.truncated', 'key.encoded', 'config.mangled'],
    note: "SAS cut at '&' (unquoted in a shell), leading '?' doubled, or encoded twice.",
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Signature fields not well formed.</AuthenticationErrorDetail></Error>',
    },
    source: 'https://github.com/delta-io/delta-rs/issues/910',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.AuthenticationErrorDetail',
      pattern: "^SAS field '[a-z]{1,12}' is not well formed|is mandatory\\. Cannot be empty",
    },
    causes: ['token.claims', 'config.mangled'],
    note: "Permissions must be in canonical order racwdxltfmeopiyq; 'sr is mandatory. Cannot be empty': cut at '&'.",
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>SAS field \'sp\' is not well formed.</AuthenticationErrorDetail></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', startsWith: 'Request date header too old' },
    causes: ['sign.clock'],
    note: '15 minutes allowed.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Request date header too old: \'Thu, 01 Jan 2026 10:00:00 GMT\'</AuthenticationErrorDetail></Error>',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', equals: 'Audience validation failed. Audience did not match.' },
    causes: ['token.claims'],
    note: 'Token for another resource: use scope https://storage.azure.com/.default.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Audience validation failed. Audience did not match.</AuthenticationErrorDetail></Error>',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.AuthenticationErrorDetail', startsWith: 'Issuer validation failed' },
    causes: ['env.wrong_account'],
    note: 'Token from another tenant. 401 InvalidAuthenticationInfo in newer versions.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Issuer validation failed. Issuer did not match.</AuthenticationErrorDetail></Error>',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
