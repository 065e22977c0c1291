import {
  curlCommand,
  homeOf,
  pageAt,
  Redactor,
  remarks,
  type CauseId,
  type Explainer,
  type Facts,
  type Observed,
  type Report,
} from '@why401/core'
import { alphabetOf } from './alphabet.ts'
import { defectsIn } from './defects.ts'
import { locate } from './locate.ts'
import { longestShown } from './longest-shown.ts'
import type { Ask, Command, KeyAutopsy, ProviderPages, Refusal, Span } from './messages.ts'

/** All that the page shows of one refusal. */
export function refusalOf(
  explainer: Explainer,
  input: string,
  observation: Observed,
  report: Report,
  place: number,
): Refusal {
  const { facts } = observation
  const masking = new Redactor(
    observation.credentials.map(({ value, reading }) => ({ secret: value, match: reading.matches[0] ?? null })),
  )
  return {
    places: [place],
    report,
    request: requestLine(facts, masking),
    keys: report.keys.map((key, at) => autopsyOf(explainer, observation, key, at)),
    provider: pagesOf(observation),
    spans: input.length > longestShown ? {} : spansOf(input, observation, report),
    defects:
      // Of one key that is all of the input: offsets into it are offsets into the key.
      facts.kind === 'key' && observation.credentials.length === 1 && facts.credentials[0]?.scheme === null
        ? observation.credentials.flatMap(({ value, reading }) => defectsIn(value.length, reading))
        : [],
    commands: commandsOf(facts, report, observation),
    // By how much they decide; that of the likeliest cause itself, which nobody measured, comes after them.
    asks: report.next.flatMap(askOf).toSorted((a, b) => Number(a.choices === null) - Number(b.choices === null)),
  }
}

function requestLine({ request }: Facts, masking: Redactor): string | null {
  return request ? masking.clean(`${request.method ?? 'GET'} ${request.url.reveal()}`.slice(0, 2000)) : null
}

/** Entries of a HAR file repeat each other: the search begins at the address of this one. */
function spansOf(input: string, { raw, facts }: Observed, { causes }: Report): Refusal['spans'] {
  const url = facts.request?.url.reveal() ?? ''
  const from = facts.kind === 'har' && url !== '' ? Math.max(0, input.indexOf(JSON.stringify(url))) : 0
  const entries = causes.map(({ id, evidence }) => {
    const spans = evidence.map(({ quote }): Span | null => (quote ? locate(input, raw[quote.zone], quote, from) : null))
    return [id, spans] as const
  })
  return Object.fromEntries(entries)
}

function commandsOf(facts: Facts, { causes }: Report, { provider }: Observed): Refusal['commands'] {
  const variable = provider?.variables[0] ?? 'API_KEY'
  const asSent = curlCommand(facts, [], variable)
  if (asSent === null) return {}
  const entries = causes.map(({ id, fix }): [CauseId, Command] => {
    const text = curlCommand(facts, fix.edits, variable) ?? asSent
    return [id, { text, isFixed: text !== asSent }]
  })
  return Object.fromEntries(entries)
}

function autopsyOf(explainer: Explainer, observation: Observed, key: Report['keys'][number], at: number): KeyAutopsy {
  const credential = observation.credentials[at]
  const match = credential?.reading.matches[0]
  const kinds = explainer.providers.find(({ id }) => id === match?.provider)?.keys
  const known = kinds?.find(({ kind }) => kind === match?.kind)
  const jwt = credential?.reading.jwt ?? null
  return {
    ...key,
    alphabet: alphabetOf(credential?.value.reveal() ?? ''),
    shape: known?.shape ?? null,
    checksum: credential?.reading.checksum ?? (known?.checksum ? 'unread' : null),
    token: jwt && { issuer: jwt.iss, audience: jwt.aud, expires: jwt.exp, scope: jwt.scope },
  }
}

function pagesOf(observed: Observed): ProviderPages | null {
  const { provider } = observed
  if (!provider) return null
  const home = homeOf(observed)
  const pages = (['keys', 'billing', 'status'] as const).flatMap((name) => {
    const listed = provider.dashboard[name]
    const url = listed === undefined ? null : pageAt(listed, provider, home)
    return url?.startsWith('https://') ? [{ name, url }] : []
  })
  return { name: provider.name, pages }
}

function askOf({ kind, text, tells }: Report['next'][number]): Ask[] {
  if (kind !== 'question') return []
  const remark = remarks.find(({ question }) => question === text)
  if (!remark) return [{ text, tells, choices: null }]
  const [agrees, denies] = remark.answers ?? ['Yes', 'No']
  return [{ text, tells, choices: { remark: remark.id, agrees, denies } }]
}
