import type { Refusal } from '../../model/provider.ts'

export const why401CredentialsRefusals = [
  {
    status: 401,
    match: { at: 'code', equals: 'send.absent' },
    causes: ['send.absent'],
    note: 'No credential in any accepted place: an empty variable and a dropped header look the same from here.',
    example: {
      body: '{"type":"https://why401.example/causes/send.absent","title":"No API key was sent","status":401,"detail":"No key arrived with this request.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"send.absent","fix":"Send the key in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/send.absent","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}]}',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="api"' },
    },
    source: 'docs/causes/send.absent.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.missing' },
    causes: ['key.missing'],
    note: 'The place was there, the value was empty or a word such as undefined.',
    example: {
      body: '{"type":"https://why401.example/causes/key.missing","title":"The API key is empty","status":401,"detail":"The key in the header Authorization after the word Bearer is empty.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.missing","fix":"Send the key in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/key.missing","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}],"seen":[{"in":"header","name":"Authorization","scheme":"Bearer"}]}',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="api"' },
    },
    source: 'docs/causes/key.missing.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: 'code', equals: 'send.conflict' },
    causes: ['send.conflict'],
    note: 'Sent twice or by two methods; the body names both places.',
    example: {
      body: '{"type":"https://why401.example/causes/send.conflict","title":"More than one API key was sent","status":400,"detail":"More than one key arrived: in the header Authorization after the word Bearer and the header X-API-Key.","error":"Invalid Request","message":"The request carries more than one API key.","code":"send.conflict","fix":"Send one key, once, in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/send.conflict","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}],"seen":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}]}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_request", error_description="More than one key arrived: in the header Authorization after the word Bearer and the header X-API-Key."',
      },
    },
    source: 'docs/causes/send.conflict.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'send.wrong_place' },
    causes: ['send.wrong_place'],
    note: 'A value of the right shape in the wrong place; the body says where it was seen and where it belongs.',
    example: {
      body: '{"type":"https://why401.example/causes/send.wrong_place","title":"The API key is in the wrong part of the request","status":401,"detail":"A key arrived in the query parameter api_key, but is read in the header Authorization after the word Bearer.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"send.wrong_place","fix":"Send the key in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/send.wrong_place","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}],"seen":[{"in":"query","name":"api_key","scheme":null}]}',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="api"' },
    },
    source: 'docs/causes/send.wrong_place.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'send.wrong_header' },
    causes: ['send.wrong_header'],
    note: 'A value of the right shape under another header name.',
    example: {
      body: '{"type":"https://why401.example/causes/send.wrong_header","title":"The API key is in the wrong header","status":401,"detail":"A key arrived in the header X-Auth-Token, but is read in the header Authorization after the word Bearer.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"send.wrong_header","fix":"Send the key in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/send.wrong_header","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}],"seen":[{"in":"header","name":"X-Auth-Token","scheme":null}]}',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="api"' },
    },
    source: 'docs/causes/send.wrong_header.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'send.scheme_missing' },
    causes: ['send.scheme_missing'],
    note: 'The key came without the word Bearer.',
    example: {
      body: '{"type":"https://why401.example/causes/send.scheme_missing","title":"The word before the API key is missing","status":401,"detail":"The key stands alone in the header Authorization; a scheme word must stand before it.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"send.scheme_missing","fix":"Send the key in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/send.scheme_missing","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}],"seen":[{"in":"header","name":"Authorization","scheme":null}]}',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="api"' },
    },
    source: 'docs/causes/send.scheme_missing.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'send.scheme_wrong' },
    causes: ['send.scheme_wrong'],
    note: 'Another scheme, or Bearer twice.',
    example: {
      body: '{"type":"https://why401.example/causes/send.scheme_wrong","title":"The word before the API key is wrong","status":401,"detail":"The key was sent under the scheme Token, which is not read here.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"send.scheme_wrong","fix":"Send the key in the header \\"Authorization: Bearer <key>\\".","docs":"https://why401.example/causes/send.scheme_wrong","request_id":"req_SYNTHETIC0001","evaluated":[],"accepted":[{"in":"header","name":"Authorization","scheme":"Bearer"},{"in":"header","name":"X-API-Key","scheme":null}],"seen":[{"in":"header","name":"Authorization","scheme":"Token"}],"reason":"other"}',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="api"' },
    },
    source: 'docs/causes/send.scheme_wrong.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.placeholder' },
    causes: ['key.placeholder'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.placeholder","title":"The API key is a placeholder","status":401,"detail":"The key is a sample value (words that tell what to put here).","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.placeholder","fix":"Put your own key in place of the sample value.","docs":"https://why401.example/causes/key.placeholder","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"placeholder"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key is a sample value (words that tell what to put here)."',
      },
    },
    source: 'docs/causes/key.placeholder.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.whitespace' },
    causes: ['key.whitespace'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.whitespace","title":"The API key contains white space","status":401,"detail":"The key has LINE FEED at its end.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.whitespace","fix":"Remove the white space from the stored key.","docs":"https://why401.example/causes/key.whitespace","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"edge-whitespace"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key has LINE FEED at its end."',
      },
    },
    source: 'docs/causes/key.whitespace.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.invisible' },
    causes: ['key.invisible'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.invisible","title":"The API key contains an invisible or foreign character","status":401,"detail":"The key has an invisible character at character 12: ZERO WIDTH SPACE (U+200B).","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.invisible","fix":"Copy the key again, as plain text, from where it was issued.","docs":"https://why401.example/causes/key.invisible","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"invisible"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key has an invisible character at character 12: ZERO WIDTH SPACE (U+200B)."',
      },
    },
    source: 'docs/causes/key.invisible.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.quoted' },
    causes: ['key.quoted'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.quoted","title":"The API key stands in quotes","status":401,"detail":"The key stands in \\" quotes that belong to the value.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.quoted","fix":"Remove the quotes from the stored key.","docs":"https://why401.example/causes/key.quoted","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"quoted"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key stands in \' quotes that belong to the value."',
      },
    },
    source: 'docs/causes/key.quoted.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.truncated' },
    causes: ['key.truncated'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.truncated","title":"The API key is not whole","status":401,"detail":"The key is 28 characters too short (50 characters).","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.truncated","fix":"Copy the whole key; where it is shown only once and lost, create a new one.","docs":"https://why401.example/causes/key.truncated","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"too-short","expected_length":50,"got_length":22}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key is 28 characters too short (50 characters)."',
      },
    },
    source: 'docs/causes/key.truncated.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.mistyped' },
    causes: ['key.mistyped'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.mistyped","title":"The API key contains a typing error","status":401,"detail":"The key fails its own checksum; exactly one repair fits: characters 16 and 17 swapped.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.mistyped","fix":"Correct the key at character 16, or copy it again.","docs":"https://why401.example/causes/key.mistyped","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"checksum","expected_length":50,"got_length":50,"checksum":false,"repair":{"kind":"swapped","position":16}}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key fails its own checksum; exactly one repair fits: characters 16 and 17 swapped."',
      },
    },
    source: 'docs/causes/key.mistyped.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.encoded' },
    causes: ['key.encoded'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.encoded","title":"The API key is wrapped in something","status":401,"detail":"The key is base64 of a key.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.encoded","fix":"Store the bare key: nothing around it, not encoded.","docs":"https://why401.example/causes/key.encoded","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"base64"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key is base64 of a key."',
      },
    },
    source: 'docs/causes/key.encoded.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.wrong_provider' },
    causes: ['key.wrong_provider'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.wrong_provider","title":"The API key belongs to another issuer","status":401,"detail":"The key has the form of a key of OpenAI.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.wrong_provider","fix":"Send the key that was issued for this API, and rotate the one that was sent if it is a live secret of another service.","docs":"https://why401.example/causes/key.wrong_provider","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"other-issuer","looks_like":"openai"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key has the form of a key of OpenAI."',
      },
    },
    source: 'docs/causes/key.wrong_provider.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.wrong_kind' },
    causes: ['key.wrong_kind'],
    note: 'Told from the characters alone, before any look-up.',
    example: {
      body: '{"type":"https://why401.example/causes/key.wrong_kind","title":"This is not an API key of this API","status":401,"detail":"The key is no key of this API: it has the form of a key id.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.wrong_kind","fix":"Send the secret key, not the key id.","docs":"https://why401.example/causes/key.wrong_kind","request_id":"req_SYNTHETIC0001","evaluated":[],"reason":"other-kind","kind":"key id"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="The key is no key of this API: it has the form of a key id."',
      },
    },
    source: 'docs/causes/key.wrong_kind.md',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'code', equals: 'key.unknown' },
    causes: ['key.unknown'],
    note: 'Well formed, and never issued here.',
    example: {
      body: '{"type":"https://why401.example/causes/key.unknown","title":"The API key is not known","status":401,"detail":"No such key exists for this API.","error":"Invalid API Key","message":"The API key provided is not valid or has expired.","code":"key.unknown","fix":"Check that the key is the one that was issued for this API, or create a new one.","docs":"https://why401.example/causes/key.unknown","request_id":"req_SYNTHETIC0001","evaluated":[],"environment":"live"}',
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate':
          'Bearer realm="api", error="invalid_token", error_description="No such key exists for this API."',
      },
    },
    source: 'docs/causes/key.unknown.md',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
