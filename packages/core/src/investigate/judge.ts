import { isRefused } from '../intake/refused.ts'
import type { Answered, TrialClass } from '../model/experiment.ts'
import type { Sent } from '../model/wire.ts'

const loginPage = /\/(?:log-?in|sign-?in|auth(?:orize)?|sso|session\/new)\b/i

/** 2xx or 3xx, unless the body says otherwise or the redirect leads to a log-in. */
export function isAccepted({ response }: Answered): boolean {
  const { status } = response
  if (status < 200 || status >= 400) return false
  if (status < 300) return !isRefused(status, response.body?.reveal() ?? '')
  return !loginPage.test(headerOf(response, 'location'))
}

/**
 * The answer is about the credential: 401, 403, 407 and their kin, or a wording of refusal under another status. An
 * answer that is neither this nor accepted (404, 422, 500 without such words) tells nothing about the key.
 */
export function isRefusal({ response }: Answered): boolean {
  // RFC 6750, 3.1: a malformed request is a 400 that carries the challenge.
  if (response.status >= 400 && response.status < 500 && headerOf(response, 'www-authenticate') !== '') return true
  return (
    isRefused(response.status, response.body?.reveal() ?? '') ||
    (response.status >= 300 && response.status < 400 && loginPage.test(headerOf(response, 'location')))
  )
}

/**
 * A bare "Bad Request" to a request that only reads and has nothing in it but a credential: parsers of credentials answer so
 * before any check.
 */
export function isWordless({ response }: Answered): boolean {
  if (response.status !== 400) return false
  const words = (response.body?.reveal() ?? '')
    .slice(0, 2000)
    .toLowerCase()
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^<>]{0,200}>/g, ' ')
    .replace(/400|bad request|nginx|apache|caddy|openresty|server|error|[^a-z]+/g, ' ')
    .trim()
  return words.length < 12
}

/** Tells an answer that this provider is known to refuse with, whatever its status (200 with an error inside, a 404). */
export type KnownRefusal = (answer: Answered) => boolean

/** What the answer to a changed request is, beside the answer to the unchanged one. */
export function classify(sent: Sent, base: Answered, isKnownRefusal: KnownRefusal): TrialClass {
  if (sent.kind === 'unreachable') return 'unreachable'
  const { status } = sent.response
  if (isAccepted(sent) && !isKnownRefusal(sent)) return 'accepted'
  if (likeness(sent) === likeness(base)) return 'same'
  if (status === 429) return 'limited'
  if (status >= 500 && base.response.status < 500) return 'fault'
  return isRefusal(sent) || isWordless(sent) || isKnownRefusal(sent) ? 'other-refusal' : 'beyond'
}

/** Status, challenge and wording without what differs from one request to the next: ids, times, echoed keys, comments. */
function likeness({ response }: Answered): string {
  // nginx pads its pages with comments for some browsers.
  const body = (response.body?.reveal() ?? '')
    .slice(0, 4096)
    .toLowerCase()
    .replace(/<!--[^>]{0,200}-->/g, '')
  const plain = `${headerOf(response, 'www-authenticate').toLowerCase()}\n${body}`
    .replace(/[\w.+/=*%~-]{4,}/g, (word) => (/[\d*]/.test(word) ? '#' : word))
    .replace(/\d+/g, '#')
    .replace(/#(?:[ :,.'"-]*#)+/g, '#')
    .replace(/\s+/g, ' ')
  return `${response.status} ${plain}`
}

function headerOf(response: Answered['response'], name: string): string {
  return response.headers.find((field) => field.name.toLowerCase() === name)?.value.reveal() ?? ''
}
