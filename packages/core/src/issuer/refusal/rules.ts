import type { AcceptedPlace, RefusalCode, RefusalMembers } from './refusal.ts'
import type { PublicMember, RefusalRule, Words } from './rule.ts'
import { inSeconds, listInWords, placeInWords, seenInWords, sendAs } from './words.ts'

const quotaExceeded = 'https://iana.org/assignments/http-problem-types#quota-exceeded'

/** How every cause that an issuer can tell is answered. A code without a rule does not compile. */
export const refusalRules: { readonly [Code in RefusalCode]: RefusalRule } = {
  'send.absent': unsent('No API key was sent', [], () => 'No key arrived with this request.'),
  'send.conflict': {
    status: 400,
    title: 'More than one API key was sent',
    challenge: 'invalid_request',
    tells: ['accepted', 'seen'],
    detail: (members) => `More than one key arrived: in ${seenInWords(members)}.`,
    fix: (_, accepted) => `Send one key, once, ${sendAs(accepted)}.`,
  },
  'send.wrong_place': unsent('The API key is in the wrong part of the request', ['seen'], misplaced),
  'send.wrong_header': unsent('The API key is in the wrong header', ['seen'], misplaced),
  'send.scheme_missing': unsent(
    'The word before the API key is missing',
    ['seen'],
    (members) => `The key stands alone in ${seenInWords(members) || 'its header'}; a scheme word must stand before it.`,
  ),
  'send.scheme_wrong': unsent('The word before the API key is wrong', ['seen', 'reason'], schemeFlaw),
  'key.missing': unsent('The API key is empty', ['seen'], ({ finding, seen }) => {
    const where = seen?.[0] ? ` in ${placeInWords(seen[0])}` : ''
    return `The key${where} ${finding ?? 'is empty'}.`
  }),

  'key.placeholder': malformed(
    'The API key is a placeholder',
    [],
    () => 'Put your own key in place of the sample value.',
  ),
  'key.whitespace': malformed(
    'The API key contains white space',
    [],
    () => 'Remove the white space from the stored key.',
  ),
  'key.invisible': malformed(
    'The API key contains an invisible or foreign character',
    [],
    () => 'Copy the key again, as plain text, from where it was issued.',
  ),
  'key.quoted': malformed('The API key stands in quotes', [], () => 'Remove the quotes from the stored key.'),
  'key.truncated': malformed(
    'The API key is not whole',
    ['expected_length', 'got_length', 'checksum', 'repair'],
    () => 'Copy the whole key; where it is shown only once and lost, create a new one.',
  ),
  'key.mistyped': malformed(
    'The API key contains a typing error',
    ['expected_length', 'got_length', 'checksum', 'repair'],
    ({ repair }) =>
      repair
        ? `Correct the key at character ${repair.position}, or copy it again.`
        : 'Copy the key again from where it was issued.',
  ),
  'key.encoded': malformed(
    'The API key is wrapped in something',
    [],
    () => 'Store the bare key: nothing around it, not encoded.',
  ),
  'key.wrong_provider': malformed(
    'The API key belongs to another issuer',
    ['looks_like'],
    () =>
      'Send the key that was issued for this API, and rotate the one that was sent if it is a live secret of another service.',
  ),
  'key.wrong_kind': malformed(
    'This is not an API key of this API',
    ['kind'],
    ({ kind }) => `Send the secret key${kind ? `, not the ${kind}` : ''}.`,
  ),

  'key.unknown': dead('The API key is not known', ['environment'], {
    detail: () => 'No such key exists for this API.',
    fix: () => 'Check that the key is the one that was issued for this API, or create a new one.',
  }),
  'key.expired': dead('The API key has expired', ['expired_at', 'successor', 'successor_hint'], {
    detail: ({ expired_at }) => `The key expired${at(expired_at)}.`,
    fix: renew,
  }),
  'key.revoked': dead(
    'The API key is no longer accepted',
    ['state', 'revoked_at', 'superseded_at', 'since', 'successor', 'successor_hint'],
    { detail: ended, fix: (members, accepted) => (members.state === 'disabled' ? askOwner : renew(members, accepted)) },
  ),
  'key.leaked': dead('The API key was found in public', ['revoked_at', 'successor', 'successor_hint'], {
    detail: ({ revoked_at }) => `The key was found in public and is no longer accepted${since(revoked_at)}.`,
    fix: renew,
  }),
  'key.inactive': {
    ...dead('The API key is not active yet', ['effective_at', 'retry_after'], {
      detail: ({ effective_at }) => `The key is not active ${effective_at ? `before ${effective_at}` : 'yet'}.`,
      fix: ({ effective_at }) =>
        `Send the request again ${effective_at ? `after ${effective_at}` : 'in a few seconds'}.`,
    }),
    retryAfter: 5,
  },

  'env.test_live': forbidden('The API key belongs to the other environment', ['environment', 'base_url'], {
    detail: ({ environment }) =>
      `The key is ${environment ? `a ${environment} key` : 'of the other environment'}; this host takes the other kind.`,
    fix: ({ base_url, environment }) =>
      base_url
        ? `Send requests with this key to ${base_url}.`
        : `Use the ${environment === 'test' ? 'live' : 'test'} key here.`,
  }),
  'perm.scope': {
    ...forbidden('The API key lacks a permission', ['required', 'granted'], {
      detail: ({ required, granted }) =>
        `This request needs ${required ?? 'another permission'}; the key has ${listInWords(granted ?? []) || 'none'}.`,
      fix: ({ required }) => `Have ${required ?? 'the permission'} added to the key, or use a key that has it.`,
    }),
    challenge: 'insufficient_scope',
  },
  'perm.resource': forbidden('The API key was not issued for this', ['required', 'granted'], {
    detail: ({ required }) => `The key is good, but was not issued for ${required ?? 'what was called'}.`,
    fix: ({ required }) => `Use a key that was issued for ${required ?? 'what you call'}.`,
  }),
  'perm.ip': forbidden('The address of the caller is not allowed', ['address_seen', 'address_from'], {
    detail: ({ address_seen, address_from }) =>
      `The request came from ${address_seen ?? 'an unknown address'}${address_from ? ` (read from ${address_from})` : ''}, which the key does not allow.`,
    fix: ({ address_seen }) => `Send from an allowed address, or have ${address_seen ?? 'yours'} added to the key.`,
  }),
  'perm.referrer': forbidden('The origin of the caller is not allowed', ['origin_seen'], {
    detail: ({ origin_seen }) =>
      origin_seen
        ? `The request came from the origin ${origin_seen}, which the key does not allow.`
        : 'The request named no origin, and the key needs one.',
    fix: ({ origin_seen }) =>
      origin_seen
        ? `Call from an allowed page, or have ${origin_seen} added to the key.`
        : 'Call from an allowed web page, or use a key for servers.',
  }),
  'account.suspended': forbidden('The account is suspended', ['contact', 'since'], {
    detail: ({ since: from }) => `The account of this key is suspended${since(from)}.`,
    fix: ({ contact }) => (contact ? `Contact ${contact}.` : 'Contact the provider of this API.'),
  }),
  'account.billing': {
    ...forbidden('The credits are used up', ['contact'], {
      detail: () => 'The uses of this key are used up and do not come back by themselves.',
      fix: ({ contact }) => `Buy more uses${contact ? ` at ${contact}` : ''}, or have them added to the key.`,
    }),
    status: 402,
  },
  'limit.rate': {
    ...exhausted('Too many requests', ['violated-policies', 'address_seen', 'address_from'], (members) => {
      if (members.address_seen !== undefined) return tooManyStrange(members)
      const names = members['violated-policies'] ?? []
      return `The key sent too many requests${names.length > 0 ? ` (limit ${listInWords(names)})` : ''}.`
    }),
    message: ({ address_seen }) =>
      address_seen === undefined ? null : 'The address of the caller has reached a limit.',
    fix: ({ retry_after, address_seen }) => {
      if (address_seen !== undefined)
        return 'Check that the key is the one that was issued for this API: that one is accepted from this address at once.'
      return retry_after === undefined
        ? 'Send more slowly, and wait before the next try.'
        : `Send the request again ${inSeconds(retry_after)}, and more slowly from then on.`
    },
  },
  'limit.quota': {
    ...exhausted(
      'The quota is used up',
      ['refills_at', 'violated-policies'],
      () => 'The uses of this period are used up.',
    ),
    fix: ({ refills_at }) => (refills_at ? `Send the request again after ${refills_at}.` : 'Wait for the next period.'),
  },
  'server.fault': {
    status: 503,
    title: 'The API key could not be checked',
    challenge: null,
    tells: ['retry_after'],
    detail: () => 'The verifier has trouble of its own; this says nothing about the key.',
    fix: () => 'Send the same request again in a few seconds.',
    retryAfter: 2,
  },
}

const askOwner = 'Ask the owner of the key to enable it again.'

function renew({ successor, successor_hint }: RefusalMembers, _accepted?: unknown): string {
  if (!successor) return 'Create a new key.'
  return `Use the key that replaced this one${successor_hint ? ` (it ends in ${successor_hint})` : ''}.`
}

function ended({ state, revoked_at, superseded_at, since: from }: RefusalMembers): string {
  if (state === 'disabled') return `The key is disabled${since(from)}.`
  if (state === 'superseded') return `The key was replaced by a newer one${at(superseded_at)}.`
  return `The key was revoked${at(revoked_at)}.`
}

function tooManyStrange({ address_seen, address_from }: RefusalMembers): string {
  const from = address_from ? ` (read from ${address_from})` : ''
  return `From the address ${address_seen}${from} came too many keys that nobody issued, and this is one more; keys that were issued are accepted from it as ever.`
}

function misplaced({ seen, accepted = [] }: RefusalMembers): string {
  const where = accepted[0] ? `, but is read in ${placeInWords(accepted[0])}` : ', where it is not read'
  return `A key arrived in ${seen?.map(placeInWords).join(' and ') ?? 'another place'}${where}.`
}

const schemeFlaws: Readonly<Record<string, string>> = {
  doubled: 'Two scheme words stand before the key.',
  glued: 'The scheme word is glued to the key; one space must stand between them.',
  punctuated: 'A punctuation mark follows the scheme word; only one space may stand there.',
  misspelt: 'The scheme word before the key is misspelt.',
  unwanted: 'A scheme word stands before the key where the bare key is read.',
}

function schemeFlaw({ reason = '', seen }: RefusalMembers): string {
  const scheme = seen?.[0]?.scheme
  return (
    schemeFlaws[reason] ??
    `The key was sent under ${scheme ? `the scheme ${scheme}` : 'another scheme'}, which is not read here.`
  )
}

function at(time: string | undefined): string {
  return time === undefined ? '' : ` at ${time}`
}

function since(time: string | undefined): string {
  return time === undefined ? '' : ` since ${time}`
}

/** The request brought no credential that could be judged. */
function unsent(title: string, tells: readonly PublicMember[], detail: Words): RefusalRule {
  return { status: 401, title, challenge: 'bare', tells: ['accepted', ...tells], detail, fix: sendWhereRead }
}

function sendWhereRead(_: RefusalMembers, accepted: readonly AcceptedPlace[]): string {
  return `Send the key ${sendAs(accepted)}.`
}

/** Told from the characters alone. */
function malformed(title: string, tells: readonly PublicMember[], fix: Words): RefusalRule {
  const detail: Words = ({ finding }) => (finding ? `The key ${finding}.` : `${title}.`)
  return { status: 401, title, challenge: 'invalid_token', tells: ['reason', ...tells], detail, fix }
}

interface Sentences {
  readonly detail: Words
  readonly fix: Words
}

function dead(title: string, tells: readonly PublicMember[], sentences: Sentences): RefusalRule {
  return { status: 401, title, challenge: 'invalid_token', tells, ...sentences }
}

function forbidden(title: string, tells: readonly PublicMember[], sentences: Sentences): RefusalRule {
  return { status: 403, title, challenge: null, tells, ...sentences }
}

function exhausted(title: string, tells: readonly PublicMember[], detail: Words): Omit<RefusalRule, 'fix'> {
  return { status: 429, title, challenge: null, tells: ['retry_after', ...tells], detail, type: quotaExceeded }
}
