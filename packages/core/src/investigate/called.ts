import { allMatches } from '../model/all-matches.ts'
import { regex, regexOf } from '../model/regex.ts'
import { isSharedPage } from './shared-pages.ts'

/** The address that was called, in parts. */
export interface CalledAddress {
  /** Lower-case, without port. */
  readonly host: string | null
  readonly port: string | null
  /** With leading slash, without query. */
  readonly path: string | null
}

const nowhere: CalledAddress = { host: null, port: null, path: null }

/**
 * The address of the request, else the first in the answer that is no link to a page for people. Error texts link
 * documentation and dashboards; what the server is must not be read off those.
 * @param isApi whether a host is known to answer API calls, whatever its name looks like
 */
export function calledAddress(request: string | null, answer: string, isApi: (host: string) => boolean): CalledAddress {
  if (request !== null && request !== '') return addressParts(request)
  for (const found of allMatches(/https?:\/\/[^\s"'<>)\]]+/gi, answer)) {
    const parts = addressParts(found[0])
    if (parts.host !== null && !isPage(parts, answer.slice(Math.max(0, found.index - 40), found.index), isApi))
      return parts
  }
  return nowhere
}

export function addressParts(url: string): CalledAddress {
  const found = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@]*@)?(\[[0-9a-f:]+\]|[^/:?#]+)(?::(\d+))?([^?#]*)/i.exec(url)
  const host = found?.[1]?.toLowerCase() ?? null
  if (!found || host === null) return nowhere
  return { host, port: found[2] ?? null, path: found[3] === '' ? '/' : (found[3] ?? null) }
}

const pageHost = regex`
  ^(?:
      docs?|documentation|help|support|developers?|devs?|learn|wiki|blog|status|community|forum|discuss|console
      |dashboard|platform|portal|go|tools|datatracker|schemas?|errors?|kb|faq|guides?
    )\.
  |^(?:www\.)?(?:
      rfc-editor\.org|w3\.org|ietf\.org|json-schema\.org|httpstatuses\.(?:com|io)
      |http\.cat|github\.io|readme\.io
    )$
  |\.(?:readthedocs\.io|github\.io|readme\.io|zendesk\.com)$
`

const pagePath = regexOf('i')`
  ^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:
      docs?|documentation|help|support|wiki|guides?|articles?|kb|faq|blog|pricing|sign-?up|signup|register
      |html\/rfc\d|doc\/\d{4}
    )(?:[/#-]|$)
  |\/(?:docs|documentation)\/|\.(?:html?|md|pdf)$
`

/** Words that send a person somewhere: "See https://…", "get one at https://…". */
const pointing = regexOf('i')`
  (?:
      \bsee|\bvisit|\bread|\bcheck(?: out)?|\brefer to|\bconsult|docs|documentation|documentation_url|more_info
      |\bmore info(?:rmation)?|\bdetails|\bhelp|\bhref|xmlns|\$schema|"type"|learn more|\bgo to|\bsign up
      |\b(?:get|find|create|generate|manage|obtain|upgrade|one|yours?|keys?|it|them) (?:a |an |your |one )?
        (?:at|on|from|here|in|under|via)
    )["'=:,. (<[-]*$
`

function isPage({ host, path }: CalledAddress, before: string, isApi: (host: string) => boolean): boolean {
  if (host === null || pagePath.test(path ?? '')) return true
  if (isApi(host)) return false
  return isSharedPage(host) || pageHost.test(host) || pointing.test(before)
}
