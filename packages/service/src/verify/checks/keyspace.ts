import { scrub } from '../../observe/scrub.ts'
import type { KeyCheck } from './check.ts'

/** The key was issued for the API that was called. Another tenant's key does not come this far: it is unknown. */
export const keyspace: KeyCheck = ({ home }, request) => {
  if (request.keyspace === undefined) return 'not-applicable'
  if (request.keyspace === home.keyspace.id || request.keyspace === home.keyspace.name) return 'passed'
  return {
    code: 'perm.resource',
    detail: 'The key was issued for another API.',
    // Whoever asks writes the name, which is told again and kept: not where it is a key in the wrong place.
    members: { required: scrub(request.keyspace) },
  }
}
