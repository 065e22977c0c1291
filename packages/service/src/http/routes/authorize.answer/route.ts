import { Type } from 'typebox'
import { undecided } from '../../authorize/authorize.ts'
import { defineRoute } from '../../route.ts'

export const authorizeAnswer = defineRoute({
  id: 'authorize.answer',
  method: 'GET',
  url: '/v1/authorize/answer',
  summary: 'The refusal in a `Why401-Answer` header',
  description: 'For nginx, whose `auth_request` keeps neither status nor body: its `error_page` leads here.',
  access: 'open',
  answers: { 401: Type.Unknown({ description: 'The refusal, with its own status.' }) },
  problems: [400, 402, 403, 429],

  handle({ parts, request, requestId }) {
    const parcel = request.headers['why401-answer']
    const refusal = typeof parcel === 'string' ? parts.parcels.open(parcel) : null
    return { refusal: refusal ?? undecided(parts, requestId) }
  },
})
