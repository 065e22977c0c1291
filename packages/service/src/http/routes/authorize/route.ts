import { Type } from 'typebox'
import { gatewayCall } from '../../authorize/gateway-call.ts'
import { gatewayQuery } from '../../authorize/gateway-query.ts'
import { defineRoute } from '../../route.ts'

export const authorize = defineRoute({
  id: 'authorize',
  method: 'GET',
  url: '/v1/authorize',
  summary: 'Forward authentication for gateways',
  description:
    'The gateway shows its own root key in `Why401-Root-Key`; only then is believed what it tells of the request. Granted: identity in `Why401-…` fields. Refused: status, fields and body for the caller. `for=nginx`: 403 with the refusal in `Why401-Answer`.',
  access: 'open',
  query: gatewayQuery,
  answers: { 200: Type.String({ description: 'Empty: everything stands in the fields.' }) },
  problems: [400, 401, 402, 403, 429],

  handle: ({ parts, request, query, requestId }) =>
    gatewayCall(parts, { request, query, requestId, own: { method: request.method, url: null } }),
})
