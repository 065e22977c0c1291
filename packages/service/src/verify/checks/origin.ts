import { matchesOrigin, seenOrigin } from '@why401/core/issuer'
import { scrub } from '../../observe/scrub.ts'
import type { KeyCheck } from './check.ts'

/** The page that calls is one that the key may be used on: by `Origin`, else by `Referer`. */
export const origin: KeyCheck = ({ policy }, { caller }) => {
  if (policy.origins === null) return 'not-applicable'
  const seen = seenOrigin(caller?.origin, caller?.referrer)
  if (seen !== null && policy.origins.some((allowed) => matchesOrigin(allowed, seen))) return 'passed'
  return {
    code: 'perm.referrer',
    detail:
      seen === null
        ? 'The key is bound to web pages, and the request tells none.'
        : 'The key may not be used on this page.',
    members: { origin_seen: seen === null ? null : scrub(seen).slice(0, longestTold) },
  }
}

const longestTold = 300
