import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { scopes } from '../../../model/actor.ts'
import { defineRoute } from '../../route.ts'

export const metadataResource = defineRoute({
  id: 'metadata.resource',
  method: 'GET',
  url: '/.well-known/oauth-protected-resource',
  summary: 'How this API takes credentials (RFC 9728)',
  access: 'open',
  answers: {
    200: Type.Object({
      resource: Type.String(),
      bearer_methods_supported: Type.Array(Type.String()),
      scopes_supported: Type.Array(Type.String()),
      resource_documentation: Type.String(),
    }),
  },

  handle({ parts, request }) {
    const base = parts.settings.publicUrl ?? `${request.protocol}://${request.host}`
    return ok({
      resource: base,
      bearer_methods_supported: ['header'],
      scopes_supported: [...scopes],
      resource_documentation: `${base}/openapi.json`,
    })
  },
})
