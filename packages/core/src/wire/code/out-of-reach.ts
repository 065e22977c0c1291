import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regex } from '../../model/regex.ts'
import { shownCalls } from './calls.ts'
import { shownText } from './shown.ts'

/** The key is attached at a point that the request never passes. */
export type OutOfReach = {
  readonly why: 'behind-the-last-link' | 'no-headers-in-browser' | 'other-instance'
  readonly name: string
}

const concatenated = /\b(\w{0,30}http\w{0,20}|\w{0,20}batch\w{0,20})\.concat\(\s{0,10}\w{1,40}/i
const listed = /\b(?:ApolloLink\.)?from\(\s?\[\s{0,10}(\w{0,20}http\w{0,20})\s{0,4},\s{0,10}\w{1,40}/i
const opensASocket = /new (?:WebSocket|EventSource)\(|sendBeacon\(|\bio\(/
const makesAnInstance = /\b(\w{1,40})(?::\s?\w{1,30})?\s?=\s?axios\.create\(/

export const knowsAClient = glimpse(
  [concatenated, listed, opensASocket, makesAnInstance],
  'concat(',
  'from(',
  'websocket',
  'eventsource',
  'sendbeacon',
  'io(',
  'axios.create',
)

export const outOfReach = once((observed: Observed): OutOfReach | null => {
  if (!knowsAClient(observed)) return null
  const text = shownText(observed)
  return linkBehindTheLast(text) ?? headersOfBrowserSocket(observed, text) ?? interceptorElsewhere(text)
})

/** Apollo: the link that sends ends the chain, so what comes behind it is never asked. */
function linkBehindTheLast(text: string): OutOfReach | null {
  const name = concatenated.exec(text)?.[1] ?? listed.exec(text)?.[1]
  return name !== undefined && /HttpLink|ApolloLink|createUploadLink/i.test(text)
    ? { why: 'behind-the-last-link', name }
    : null
}

const takesHeaders = regex`
  (?:require\(|from |import )["'](?:ws|websocket|isomorphic-ws|eventsource|event-source-polyfill|undici|@microsoft\/fetch-event-source
    |launchdarkly-eventsource|reconnecting-eventsource)["']|EventSourcePolyfill|react-native|\bws\.on\(
`

/** WebSocket and EventSource of a browser have no argument for headers. */
function headersOfBrowserSocket(observed: Observed, text: string): OutOfReach | null {
  if (!opensASocket.test(text) || takesHeaders.test(text)) return null
  const call = shownCalls(observed).find(({ name, args }) => {
    const more = args.slice(1).join(' ')
    if (/^(?:WebSocket|EventSource)$|sendBeacon$/.test(name)) return /(?:headers|authorization)["']?\s?:/i.test(more)
    return (
      /^io(?:\.connect)?$/.test(name) && /extraHeaders/.test(more) && /transports\s?:\s?\[\s?["']websocket/.test(more)
    )
  })
  return call === undefined ? null : { why: 'no-headers-in-browser', name: call.name }
}

/** axios: interceptors of the global object do not run for instances, nor do defaults that are set later. */
function interceptorElsewhere(text: string): OutOfReach | null {
  const made = makesAnInstance.exec(text)
  const instance = made?.[1]
  if (made === null || instance === undefined) return null
  const common = /\baxios\.(?:interceptors\.request\.use\(|defaults\.headers)[^]{0,300}?authorization/i.exec(text)
  if (common === null || (/defaults/.test(common[0].slice(0, 16)) && common.index < made.index)) return null
  const isOwn = new RegExp(`\\b${instance}\\.(?:interceptors\\.request|defaults\\.headers)`).test(text)
  const isUsed = new RegExp(`\\b${instance}(?:\\.(?:get|post|put|patch|delete|request))?\\(`).test(text)
  return isUsed && !isOwn ? { why: 'other-instance', name: instance } : null
}

export function describeOutOfReach({ why, name }: OutOfReach): string {
  if (why === 'behind-the-last-link')
    return `${name} ends the chain of links, so the link behind it, which adds the key, is never asked.`
  if (why === 'no-headers-in-browser')
    return `${name} of a browser takes no headers: those in its arguments are thrown away without a word.`
  return `${name} is an instance of its own: the key is attached to the global axios, which ${name} does not look at.`
}
