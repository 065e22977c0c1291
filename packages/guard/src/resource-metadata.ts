import type { AcceptedPlace } from '@why401/core/issuer'
import type { ResourceOptions } from './options.ts'

/** RFC 9728 section 2. */
export interface ResourceMetadata {
  readonly resource: string
  readonly resource_name?: string
  readonly bearer_methods_supported: readonly ('header' | 'query')[]
  readonly scopes_supported?: readonly string[]
  readonly resource_documentation?: string
}

/** Where the document is found: the well-known path stands before the path of the resource (RFC 9728 section 3.1). */
export function metadataPath({ url }: Pick<ResourceOptions, 'url'>): string {
  const { pathname } = new URL(url)
  return `/.well-known/oauth-protected-resource${pathname === '/' ? '' : pathname.replace(/\/$/, '')}`
}

export function metadataUrl(resource: Pick<ResourceOptions, 'url'>): string {
  return new URL(metadataPath(resource), resource.url).href
}

export function resourceMetadata(resource: ResourceOptions, accepted: readonly AcceptedPlace[]): ResourceMetadata {
  const { url, name, scopes, documentation } = resource
  return {
    resource: url,
    ...(name === undefined ? {} : { resource_name: name }),
    bearer_methods_supported: methodsOf(accepted),
    ...(scopes === undefined ? {} : { scopes_supported: scopes }),
    ...(documentation === undefined ? {} : { resource_documentation: documentation }),
  }
}

const isBearer = ({ in: where, name, scheme }: AcceptedPlace): boolean =>
  where === 'header' && name.toLowerCase() === 'authorization' && scheme?.toLowerCase() === 'bearer'

const isQuery = ({ in: where, name }: AcceptedPlace): boolean => where === 'query' && name === 'access_token'

/** Of RFC 6750 alone: what stands in a header of another name is no bearer token in its terms. */
function methodsOf(accepted: readonly AcceptedPlace[]): ('header' | 'query')[] {
  return [
    ...(accepted.some(isBearer) ? ['header' as const] : []),
    ...(accepted.some(isQuery) ? ['query' as const] : []),
  ]
}
