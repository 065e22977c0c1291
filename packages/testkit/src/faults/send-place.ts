import type { KeyCredential } from '../servers/credential.ts'
import { sendFault, type Fault } from './fault.ts'

const header = (id: string, title: string) =>
  ({ id: `send.wrong_header/${id}`, cause: 'send.wrong_header', title, provableByOneChange: true }) as const
const place = (id: string, title: string) =>
  ({ id: `send.wrong_place/${id}`, cause: 'send.wrong_place', title, provableByOneChange: true }) as const

const isAuthorization = ({ in: at, name }: KeyCredential): boolean => at === 'header' && name === 'Authorization'
const isOwnHeader = ({ in: at, name }: KeyCredential): boolean => at === 'header' && name !== 'Authorization'

export const sendHeader: readonly Fault[] = [
  sendFault(header('x-api-key', 'The key in X-API-Key instead of Authorization'), (at) =>
    isAuthorization(at) ? { name: 'X-API-Key', scheme: null } : null,
  ),
  sendFault(header('authorization', 'The key as Bearer in Authorization instead of a header of its own'), (at) =>
    isOwnHeader(at) ? { name: 'Authorization', scheme: 'Bearer' } : null,
  ),
  sendFault(header('api-key', 'The key in api-key'), (at) =>
    at.in === 'header' && at.name.toLowerCase() !== 'api-key' ? { name: 'api-key', scheme: null } : null,
  ),
  sendFault(header('misspelt', 'The name of the header misspelt'), (at) =>
    isAuthorization(at) ? { name: 'Authorisation' } : isOwnHeader(at) ? { name: at.name.replace(/-?key$/i, '') } : null,
  ),
  sendFault(
    { ...header('underscore', 'Underscores in place of the hyphens of the name'), also: ['send.stripped'] },
    (at) => (isOwnHeader(at) && at.name.includes('-') ? { name: at.name.replaceAll('-', '_') } : null),
  ),
  sendFault(header('x-authorization', 'The whole value in X-Authorization'), (at) =>
    isAuthorization(at) ? { name: 'X-Authorization' } : null,
  ),
]

export const sendPlace: readonly Fault[] = [
  sendFault(place('query', 'The key as ?api_key= instead of a header'), ({ in: at }) =>
    at === 'header' ? { in: 'query', name: 'api_key', scheme: null } : null,
  ),
  sendFault(place('query-key', 'The key as ?key= instead of a header'), ({ in: at }) =>
    at === 'header' ? { in: 'query', name: 'key', scheme: null } : null,
  ),
  sendFault(place('cookie', 'The key in a cookie instead of a header'), ({ in: at }) =>
    at === 'header' ? { in: 'cookie', name: 'api_key', scheme: null } : null,
  ),
  sendFault(place('header', 'The key as Bearer instead of in the query'), ({ in: at }) =>
    at === 'query' ? { in: 'header', name: 'Authorization', scheme: 'Bearer' } : null,
  ),
]
