import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed, ObservedCredential } from '../../model/observed.ts'
import type { Provider } from '../../model/provider.ts'
import { decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { writeKey } from '../../looks/key-shown.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { echoesOwnKey } from '../../keys/echo.ts'
import { echoedMatches } from '../../keys/echoed-key.ts'
import type { KeyMatch } from '../../keys/reading.ts'
import { toldStarts } from '../../keys/told-start.ts'
import { subjectOf } from '../../keys/seen-defects.ts'
import { documentedAs } from '../../wire/documented.ts'
import { wrongProviderPlaces } from './signs/wrong-provider-places.ts'
import { sentCredentials } from '../../wire/sent.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { wrongProviderRemarks } from './signs/wrong-provider-remarks.ts'
import { sisterExplorer } from './signs/sister-explorer.ts'
import { secondClientRefused } from './signs/second-client.ts'
import { wrongProviderSettings } from './signs/wrong-provider-settings.ts'
import { otherIssuersKey } from '../../keys/other-issuers-key.ts'
import { otherIssuersKeyInView } from './signs/kinds-in-view.ts'
import { commentedSite } from '../../looks/commented-site.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly where: string; readonly issuer: string; readonly asked: string }

const mixed = { 'env.wrong_host': fair, 'key.unknown': -weak, 'key.revoked': -fair, 'key.expired': -fair }

export const wrongProvider = defineCause({
  id: 'key.wrong_provider',
  title: 'The key was issued by another provider',
  signs: [
    // "Invalid API Key provided: sk_live…" is how the issuer of such keys speaks of his own.
    said(
      'echo-of-foreign-prefix',
      regex`
        (?:provided|key|token)["'\`]?: ?["'\`]?(?:
            sk-ant|sk-or-v|gsk_|xai-|aiza|hf_|pplx-|r8_|nvapi|tgp_|sk-kimi|gh[pousr]_|github_pat|glpat|csk-|llmt
            |vck_|tvly|jina_|pcsk_|(?<!(?:invalid|expired) api key provided: )sk_(?:live|test)|xox[abp]
          )
      `,
      weak,
      mixed,
    ),
    // A gateway names its upstream in the exception: the upstream refuses a key that begins like those of somebody else.
    said(
      'exception-of-another',
      regex`
        openaiexception[^;]{0,120}(?:sk-ant-|sk-or-v|gsk_|xai-|aiza|hf_)|anthropicexception[^;]{0,120}(?:sk-proj-|sk-or-v|gsk_|aiza)
        |groqexception[^;]{0,120}(?:sk-|aiza)|geminiexception[^;]{0,120}(?:sk-|gsk_)
      `,
      decisive,
      { ...mixed, 'env.wrong_host': -weak, 'server.fault': -weak },
    ),
    said(
      'virtual-key-expected',
      regex`
        virtual key expected|(?:expected|must|should) (?:to )?(?:start|begin) with ["'\`]?[a-z]{2,6}[-_]
        |does not (?:start|begin) with ["'\`]?[a-z]{2,8}[-_.]
        |(?:key|token) prefix (?:is )?(?:not|unknown|invalid|unrecognized)|unrecognized key prefix
      `,
      fair,
      { 'key.wrong_kind': fair, 'key.mistyped': weak },
    ),
    said(
      'provider-returned-error',
      regex`
        provider returned error|upstream (?:provider )?(?:returned|error|rejected)
        |authentication (?:with|to|at) (?:the )?(?:upstream|provider) failed
      `,
      weak,
      { 'server.fault': weak },
    ),
    said(
      'subscription-or-endpoint',
      /(?:invalid|wrong) (?:subscription |api )?key or (?:wrong |incorrect )?(?:api )?endpoint/,
      hint,
      { 'env.wrong_host': weak },
    ),
    said(
      'issuer-mismatch',
      regex`
        (?:key|token) (?:was |is )?(?:not )?(?:issued|created|generated|made) (?:by|for)[ ]
          (?:another|a different|this)
        |belongs? to (?:another|a different) (?:provider|service|platform|vendor)
        |not (?:an? )?(?!(?:
                valid|master|known|root|admin|access|proper|real|correct|legal|active|working|public|secret|single
                |the|api|supported
              )\b
          )[a-z]{3,20} (?:api )?key\b
        |doesn't look like an? [a-z]{3,20} key
      `,
      strong,
      mixed,
    ),
    said(
      'key-of-one-on-another',
      regex`
        \ban? [a-z]{3,20} (?:api )?(?:key|token) (?:does not|doesn't|will not|won't|cannot|can't) work[ ]
          (?:on|at|for|with|against) (?:the )?[a-z]{3,20}
      `,
      fair,
      { 'env.wrong_host': weak, 'key.wrong_kind': weak },
    ),
    answeredPlainly.wrongProvider,
    toldPlainly.wrongProvider,
    otherIssuersKeyInView,
    ...wrongProviderRemarks,
    ...wrongProviderPlaces,
    ...wrongProviderSettings,
    secondClientRefused,
    sisterExplorer,
    noticed(
      'foreign-key-sent',
      'The key has the shape of another provider than the one that is asked.',
      (observed) => foreignKey(observed) !== null,
      strong,
      { ...mixed, 'env.wrong_host': weak },
    ),
    noticed(
      'foreign-key-echoed',
      'The server prints back a key that begins like those of another provider.',
      (observed) => foreignEcho(observed) !== null,
      decisive,
      { ...mixed, 'env.wrong_host': weak },
    ),
    noticed(
      'foreign-key-told',
      'The key is said to begin like those of another provider.',
      (observed) => foreignToldOf(observed) !== null,
      decisive,
      { ...mixed, 'env.wrong_host': weak },
    ),
    noticed(
      'own-key-sent',
      'The key has the shape of the provider that is asked.',
      (observed) => ownKey(observed),
      -strong,
    ),
  ],

  examine(observed): Verdict<Found> {
    const asked = observed.provider?.name ?? 'the provider that is asked'
    const foreign = foreignKey(observed)
    if (foreign) return suspected({ where: subjectOf(foreign.credential), issuer: foreign.match.provider, asked })
    const other = otherIssuersKey(observed)
    if (other) return suspected({ ...other })
    const commented = commentedSite(observed)
    if (commented) return suspected({ ...commented, asked })
    const echoed = foreignEcho(observed)
    if (echoed) return suspected({ where: 'The key that the server prints back', issuer: echoed.provider, asked })
    const told = foreignToldOf(observed)
    if (told) return suspected({ where: 'The key, as you tell of it,', issuer: told.provider, asked })
    if (ownKey(observed)) return ruledOut(`the key that was sent has the shape of ${asked}`)
    if (echoesOwnKey(observed))
      return ruledOut(`the key that the server prints back is the one shown, and has the shape of ${asked}`)
    return documentedAs(observed, 'key.wrong_provider').verdict === 'suspected'
      ? suspected({ where: 'The key', issuer: 'another provider', asked })
      : unknown('the beginning of the key that was sent')
  },

  explain({ found, providerName }) {
    if (!found)
      return `The request goes to ${providerName}, which knows its own keys alone; the key may be one of another issuer.`
    return `${found.where} begins like a key of ${found.issuer}, but the request goes to ${found.asked}, which cannot know it.`
  },

  fix: ({ found, observed, providerName }) =>
    fix(
      found
        ? `Use a key of ${found.asked}, or send the request to ${found.issuer} if that is who you mean (base URL).`
        : `Use a key that ${providerName} issued, or point the base URL to the provider that issued this one.`,
      {
        edits: [
          { kind: 'replace-key', target: keyTarget(observed), with: `a key from ${found?.asked ?? providerName}` },
        ],
        commands: [`${writeKey(observed)} | head -c 8`],
      },
    ),

  dashboard: 'keys',
  question: 'Which provider’s site did this key come from, and which host does the program call?',
})

interface Foreign {
  readonly credential: ObservedCredential
  readonly match: KeyMatch
}

/** A sent or configured key whose prefix is another issuer's, where the asked provider has keys of known shape. */
const foreignKey = once((observed: Observed): Foreign | null => {
  const { provider } = observed
  if (!provider || observed.providerVia === 'key') return null
  const isKnown = hasKnownPrefixes(provider)
  // A gateway takes the keys of those it stands before.
  if (/gateway|proxy/.test(observed.host ?? '')) return null
  const sent = sentCredentials(observed)
  const candidates =
    sent.length > 0
      ? sent
      : observed.credentials.filter(({ place, name }) => place === 'variable' && belongsTo(provider, name))
  for (const credential of candidates) {
    // A sample (`sk-xxxx`) was issued by nobody.
    if (credential.reading.defects.some(({ defect }) => defect === 'placeholder')) continue
    // Where nobody knows how own keys look, only the whole shape of another's tells.
    const match = credential.reading.matches.find(
      (one) => isForeign(one, provider) && (isKnown || (one.exact && one.prefix.length >= 4)),
    )
    if (
      match &&
      !credential.reading.matches.some((one) => one.provider === provider.id) &&
      !startsLikeOwn(match.prefix, provider)
    )
      return { credential, match }
  }
  return null
})

const foreignEcho = once((observed: Observed): KeyMatch | null => {
  const { provider } = observed
  return provider && foreignOf(echoedMatches(observed), provider)
})

const foreignToldOf = once((observed: Observed): KeyMatch | null => {
  const { provider } = observed
  if (!provider || observed.providerVia === 'key') return null
  const foreign = toldStarts(observed).map((matches) => foreignOf(matches, provider))
  // One of several keys that are told of may be the right one.
  return foreign.every((one) => one !== null) ? (foreign[0] ?? null) : null
})

function foreignOf(matches: readonly KeyMatch[], provider: Provider): KeyMatch | null {
  const most = matches.filter(({ prefix }) => prefix.length >= longest(matches))
  if (most.some((one) => one.provider === provider.id)) return null
  return most.find((one) => one.prefix.length >= 4 && isForeign(one, provider)) ?? null
}

function longest(matches: readonly KeyMatch[]): number {
  return Math.max(0, ...matches.map(({ prefix }) => prefix.length))
}

/** Shapes that everybody uses (JWT, UUID) tell nothing; nor does a sister product of the same company. */
function isForeign(match: KeyMatch, provider: Provider): boolean {
  if (match.provider.startsWith('other:') || match.prefix === 'eyJ' || match.prefix.length < 3) return false
  return (
    match.provider !== provider.id &&
    !match.provider.includes(provider.id) &&
    !provider.id.includes(match.provider) &&
    !isSister(match.provider, provider.id)
  )
}

function isSister(one: string, other: string): boolean {
  return familyOf(one) === familyOf(other)
}

function familyOf(id: string): string {
  if (/^(?:google|firebase|youtube|gemini|vertex)/.test(id)) return 'google'
  if (/^(?:atlassian|jira|confluence|bitbucket|trello|opsgenie)/.test(id)) return 'atlassian'
  return id.split('-')[0] ?? id
}

/** `sk-` begins keys of many; `sk-ant-` is nobody else's, though it begins with `sk-` too. */
function startsLikeOwn(prefix: string, provider: Provider): boolean {
  return provider.keys.some((kind) => kind.prefix?.startsWith(prefix))
}

function hasKnownPrefixes(provider: Provider): boolean {
  return provider.keys.some(({ role, pattern }) => role === 'api' && pattern !== null)
}

function belongsTo(provider: Provider, name: string | null): boolean {
  return (
    name !== null &&
    (provider.variables.includes(name) || name.toLowerCase().startsWith(provider.id.split('-')[0] ?? provider.id))
  )
}

function ownKey(observed: Observed): boolean {
  return sentCredentials(observed).some(({ reading }) =>
    reading.matches.some(
      ({ provider, exact, prefix }) => exact && prefix.length >= 3 && provider === observed.provider?.id,
    ),
  )
}
