import type { CauseId } from '../causes/ids.gen.ts'
import { headerOf, isAuthorization } from '../edits/header.ts'
import { isSignature, type KeySlot } from '../edits/key-slot.ts'
import { splitScheme } from '../intake/authorization.ts'
import type { KeyMatch } from '../keys/reading.ts'
import { isTellingMatch, recognise } from '../keys/recognise.ts'
import type { Chances, Situation } from '../model/experiment.ts'
import type { Observed } from '../model/observed.ts'
import { challengedSchemes } from '../wire/placement.ts'
import { answeredAt, signedAt } from '../wire/time.ts'

/** The ranking was fitted on what people ask for help with; a request that is sent here and now differs from that. */
export function wireFactors(situation: Situation): Chances {
  const { base, slots, isProxied, observed } = situation
  const { status } = base.answer.response
  const hasOrigin = base.request.headers.some(({ name }) => name.toLowerCase() === 'origin')
  const isDocumented = observed.providerVia === 'host'
  const general: Chances = {
    // The client is why401 itself.
    'client.defect': 0.03,
    'browser.cors': hasOrigin ? 4 : 0.02,
    // Whoever answers 401 again and again is at work.
    'server.fault': status < 500 ? 0.1 : 1,
    'api.retired': isDocumented ? 1 : 0.2,
    'send.stripped': isProxied ? 2 : 0.1,
    'send.dropped_redirect': 0.3,
    'send.conflict': slots.length > 1 ? 1.5 : 0.05,
    'send.absent': slots.length > 0 ? 0.1 : 3,
    'key.missing': slots.length > 0 ? 0.15 : 2,
    'key.wrong_kind': knowsKinds(observed) ? 1 : 0.05,
  }
  if (isSigned(situation)) return { ...general, ...signedFactors }
  return isDocumented ? general : { ...general, ...undescribedFactors(situation) }
}

/** A description of one's own says where keys belong, but rarely which kinds of them there are. */
function knowsKinds({ provider, providerVia }: Observed): boolean {
  return providerVia === 'host' && (provider?.keys.length ?? 0) > 0
}

/** A signature is no key: nothing can be wrong with its characters or its place. */
const signedFactors: Chances = {
  'send.absent': 0.05,
  'send.conflict': 0.02,
  'send.wrong_header': 0.03,
  'send.scheme_wrong': 0.05,
  'send.scheme_missing': 0.02,
  'key.quoted': 0.01,
  'key.encoded': 0.01,
  'key.invisible': 0.05,
  'key.wrong_kind': 0.1,
  'key.missing': 0.05,
}

/** An API that nobody described: the usual places are likely right, the unusual ones likely not. */
function undescribedFactors({ slots, observed }: Situation): Chances {
  const slot = slots[0]
  const scheme = slot?.scheme?.toLowerCase() ?? null
  const asked = isAuthorization(slot?.name) ? challengedSchemes(observed).map((one) => one.toLowerCase()) : []
  if (scheme !== null && asked.includes(scheme)) return asAskedFor
  const isUsual = asked.length === 0 && (scheme === 'bearer' || (scheme === 'basic' && slots.length > 1))
  const isNamed = isUsual || /^x-api-key$/i.test(slot?.name ?? '')
  const isToken = scheme === 'bearer' && slot !== undefined && isJwt(slot)
  return {
    'key.wrong_kind': 0.05,
    'send.wrong_header': isToken ? 0.3 : isNamed ? 2 : 5,
    'send.wrong_place': slot?.place === 'query' || slot?.place === 'cookie' ? 6 : 2,
    'send.scheme_wrong': isUsual ? 0.08 : 2,
  }
}

/** The challenge names the scheme that was sent: the server reads that place. */
const asAskedFor: Chances = {
  'key.wrong_kind': 0.05,
  'send.wrong_header': 0.1,
  'send.wrong_place': 0.1,
  'send.scheme_wrong': 0.1,
  'send.scheme_missing': 0.1,
  'send.stripped': 0.005,
}

/**
 * What stands before anybody's eyes is rarely by chance. And where nothing does and nobody described the API, the plain
 * answer comes first: it does not know this key.
 */
export function shownFloors(shown: readonly CauseId[], situation: Situation): Chances {
  const isDocumented = situation.observed.providerVia === 'host'
  if (isSigned(situation)) return signedFloors(situation)
  if (isForeign(situation)) return { 'key.wrong_provider': 0.9 }
  // Which kinds of key an API has that nobody described cannot be known.
  const seen = knowsKinds(situation.observed)
    ? shown
    : shown.filter((cause) => cause !== 'key.wrong_kind' && cause !== 'key.wrong_provider')
  const floors: Record<string, number> = Object.fromEntries(seen.map((cause) => [cause, isNoKey(cause) ? 0.7 : 0.5]))
  const isQuiet = isKeyless(situation)
  if (isQuiet) Object.assign(floors, { 'perm.client': 0.15, 'perm.ip': 0.15, 'perm.referrer': 0.1 })
  const { status } = situation.base.answer.response
  if (status === 429) floors['limit.rate'] = 0.6
  if (seen.length === 0 && !isDocumented && status !== 429 && situation.slots.length > 0)
    floors[plainAnswer(situation)] = isQuiet ? (isBasic(situation) ? 0.1 : 0.3) : 0.45
  return floors
}

/** What a refusal means as long as nothing shows more: the server cannot do anything with what it got. */
function plainAnswer({ slots }: Situation): CauseId {
  if (slots.some(isJwt)) return 'token.claims'
  return slots.some(isSignedAddress) ? 'sign.mismatch' : 'key.unknown'
}

function isSignedAddress({ place, name }: KeySlot): boolean {
  return place === 'query' && /^(?:sig|signature|x-(?:amz|goog)-signature)$/i.test(name ?? '')
}

/** Seen in what was sent: there is no key that the server could know. */
function isNoKey(cause: CauseId): boolean {
  return cause === 'key.placeholder' || cause === 'key.missing'
}

function isSigned({ base, slots }: Situation): boolean {
  const sent = headerOf(base.request, 'authorization')
  if (slots.length > 0 || sent === null) return false
  const { scheme, key } = splitScheme(sent)
  return isSignature(scheme, key)
}

/** Milliseconds; the strictest issuers allow a minute. */
const tolerance = 55_000

/** A signature is wrong, or its time is, or the number that may be used once: the answer tells which is nearer. */
function signedFloors({ observed, base }: Situation): Chances {
  const signed = signedAt(observed)
  const server = answeredAt(observed) ?? base.answer.answeredAt
  const isOff = signed !== null && Math.abs(server - signed) > tolerance
  if (isOff) return { 'sign.clock': 0.8 }
  return /\bnonce\b/.test(observed.zones.answer) ? { 'sign.nonce': 0.6 } : { 'sign.mismatch': 0.5 }
}

function isJwt({ key }: KeySlot): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(key.reveal())
}

/** A 403 that says nothing: a server that asks for no key refuses so who comes, and from where. */
function isKeyless({ base }: Situation): boolean {
  const { status, headers, body } = base.answer.response
  const isHtml = headers.some(({ name, value }) => /^content-type$/i.test(name) && value.reveal().includes('html'))
  return status === 403 && (isHtml || (body?.length ?? 0) < 40)
}

/** A wrong password is refused with 401 and a challenge (RFC 9110, 11.6.1). */
function isBasic({ slots }: Situation): boolean {
  return slots[0]?.scheme?.toLowerCase() === 'basic'
}

/** A key by whose prefix another issuer than the one that is asked is known. */
function isForeign({ observed, slots, providers }: Situation): boolean {
  const owners = slots
    .flatMap(({ key }) => recognise(key.reveal(), providers).filter(isOwnMark))
    .map((one) => one.provider)
  return owners.length > 0 && !owners.includes(observed.providerVia === 'host' ? (observed.provider?.id ?? '') : '')
}

/** A prefix that nobody else uses. */
function isOwnMark(match: KeyMatch): boolean {
  return (
    (isTellingMatch(match) || match.prefix.length >= 6) &&
    match.prefix.length >= 4 &&
    !match.provider.startsWith('other:')
  )
}
