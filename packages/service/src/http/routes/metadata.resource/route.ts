import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { scopes } from '../../../model/actor.ts'
import { baseAskedAt } from '../../links.ts'
import { defineRoute } from '../../route.ts'

const notKnown = 'By which address clients reach this service is not known: it is set with --base-url.'

/**
 * A client believes the document only if `resource` is, letter by letter, the address at which it asked (RFC 9728 section 3.3). So
 * without an address that was set it is where this request was asked; where a proxy may have changed that, or it is no address
 * at all, any answer would be wrong, and there is no document.
 */
export const metadataResource = defineRoute({
  id: 'metadata.resource',
  method: 'GET',
  url: '/.well-known/oauth-protected-resource',
  summary: 'How this API takes credentials (RFC 9728)',
  description:
    'As the service is reached: by the address that was set (`--base-url`), else by the one of this very request. 404 where neither is known.',
  access: 'open',
  problems: [404],
  answers: {
    200: Type.Object({
      resource: Type.String(),
      bearer_methods_supported: Type.Array(Type.String()),
      scopes_supported: Type.Array(Type.String()),
      resource_documentation: Type.String(),
    }),
  },

  handle({ parts, request }) {
    const base = baseAskedAt(request, parts.settings.publicUrl)
    if (base === null) return { problem: { status: 404, detail: notKnown } }
    return ok({
      resource: base,
      bearer_methods_supported: ['header'],
      scopes_supported: [...scopes],
      resource_documentation: `${base}/openapi.json`,
    })
  },
})
