import { findDescribedCredentials } from '../intake/described-credentials.ts'
import { countsElse, units } from '../intake/status-text.ts'
import { readBasic } from '../keys/basic-half.ts'
import type { KindDirectory } from '../keys/kind-directory.ts'
import { kindIndex, type KindIndex } from '../keys/kind-index.ts'
import { readKey } from '../keys/read-key.ts'
import { allMatches } from '../model/all-matches.ts'
import type { Credential, Facts, HttpRequest, HttpResponse } from '../model/facts.ts'
import type { Assignment, Observed, ObservedCredential, Zone } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import type { Secret } from '../model/secret.ts'
import { remarks } from '../remarks/index.ts'
import { spotsOf } from '../wire/placement.ts'
import { isPreflight } from '../wire/preflight.ts'
import { remarkIdsOf, type AnsweredQuestion } from './answered.ts'
import { calledAddress } from './called.ts'
import type { Remark } from '../remarks/remark.ts'
import { namedCauseIn } from './named-cause.ts'
import { fold } from './fold.ts'
import { requiredLiterals } from './literals.ts'
import { ProviderIndex } from './provider-index.ts'
import type { ProviderDirectory } from './provider-directory.ts'
import { RefusalIndex, type FiledRefusals } from './documented.ts'
import { withoutInvitations } from './invitation.ts'
import { whoseApi } from './whose.ts'
import { WordingIndex, type FiledWordings } from './wording-index.ts'
import { regexOf } from '../model/regex.ts'

/** What a build can compute of all that is looked up. */
export interface FiledKnowledge {
  readonly directory: ProviderDirectory
  readonly names: FiledWordings
  readonly kinds: KindDirectory
  readonly refusals: FiledRefusals
  readonly remarks: FiledWordings
}

/** Whatever is looked up rather than computed; built once per process. */
export class Knowledge {
  readonly providers: ProviderIndex
  readonly refusals: RefusalIndex
  readonly remarks: WordingIndex<Remark>
  readonly #kinds: KindIndex

  /** @param filed what `filed` once gave for the same providers. */
  constructor(providers: readonly Provider[], filed: FiledKnowledge | null = null) {
    this.providers = new ProviderIndex(providers, filed?.directory, filed?.names)
    this.#kinds = kindIndex(providers, filed?.kinds)
    this.refusals = new RefusalIndex(providers, filed?.refusals)
    this.remarks = new WordingIndex(remarks, ({ pattern }) => requiredLiterals(pattern), filed?.remarks)
  }

  get filed(): FiledKnowledge {
    const { directory, filedNames } = this.providers
    return {
      directory,
      names: filedNames,
      kinds: this.#kinds.directory,
      refusals: this.refusals.filed,
      remarks: this.remarks.filed,
    }
  }
}

/** Reads facts once, so that no cause parses anything twice. */
export function observe(
  facts: Facts,
  knowledge: Knowledge,
  now: number,
  answered: readonly AnsweredQuestion[] = [],
): Observed {
  const raw = {
    answer: joined([facts.printed ?? facts.text, ...responseParts(facts.response)]),
    remarks: facts.remarks.map((remark) => remark.reveal()).join(' ; '),
    code: facts.code?.reveal() ?? '',
    config: facts.config?.reveal() ?? '',
    request: facts.request ? requestText(facts.request) : '',
  }
  const zones = foldAll(raw)
  const called = calledAddress(
    facts.request?.url.reveal() ?? null,
    withoutInvitations(addressText(facts, raw)),
    (host) => knowledge.providers.byHost(host) !== null,
  )
  const assignments = [...assignmentsIn(raw.config, 'config'), ...assignmentsIn(raw.code, 'code')]
  const credentials = facts.credentials.map((credential) => withReading(credential, knowledge))
  const named = namedCauseIn(raw.answer, (facts.response?.body ?? facts.printed ?? facts.text)?.reveal() ?? null)
  const statuses = statusesOf(facts, zones.answer)
  const status = facts.response?.status ?? statuses[0] ?? null
  const at = { host: called.host, path: called.path, status }
  const worded = once(() => documentedFor(facts, zones, at, null, knowledge))
  const { providers } = knowledge
  const { provider, via } = whoseApi({ facts, raw, named, zones, called, assignments, credentials, providers, worded })
  const said = remarkIdsIn(zones.remarks, knowledge)
  const agreed = remarkIdsOf(answered, true).filter((id) => !said.includes(id))
  const described = via === 'host' ? describedCredentials(facts, provider) : []
  return {
    facts,
    zones,
    raw,
    status,
    statuses,
    method: facts.request?.method ?? null,
    host: called.host,
    path: called.path,
    provider,
    providerVia: via,
    credentials: [...credentials, ...described.map((credential) => withReading(credential, knowledge))],
    assignments,
    documented: provider === null ? worded() : documentedFor(facts, zones, at, provider, knowledge),
    named: named?.cause ?? null,
    remarkIds: [...said, ...agreed],
    agreedRemarkIds: agreed,
    deniedRemarkIds: remarkIdsOf(answered, false),
    now,
  }
}

/** A paste tells the address in its code or settings as well; what came back still comes first. */
function addressText({ kind }: Facts, { answer, code, config }: Observed['raw']): string {
  return (kind === 'text' || kind === 'curl') && code + config !== '' ? `${answer}\n${code}\n${config}` : answer
}

function describedCredentials({ request, credentials }: Facts, provider: Provider | null): readonly Credential[] {
  if (request === null) return []
  return findDescribedCredentials(request, spotsOf(provider)).filter(
    (found) => !credentials.some((known) => known.place === found.place && known.name === found.name),
  )
}

function joined(parts: readonly (Secret | null)[]): string {
  const texts: string[] = []
  for (const part of parts) if (part) texts.push(part.reveal())
  return texts.join('\n')
}

function responseParts(response: HttpResponse | null): (Secret | null)[] {
  if (!response) return []
  return [...response.headers.map((field) => field.value.map((value) => `${field.name}: ${value}`)), response.body]
}

function requestText(request: HttpRequest): string {
  const fields = request.headers.map((field) => `${field.name}: ${field.value.reveal()}`)
  return [`${request.method ?? ''} ${request.url.reveal()}`.trim(), ...fields, request.body?.reveal() ?? ''].join('\n')
}

function foldAll(raw: Observed['raw']): Record<Zone, string> {
  const answer = fold(raw.answer)
  const remarks = fold(raw.remarks)
  const code = fold(raw.code)
  const config = fold(raw.config)
  const request = fold(raw.request)
  return { answer, remarks, code, config, request, all: [answer, remarks, code, config, request].join(' \n ') }
}

const assignmentLine = regexOf('gm')`
  ^[ \t]*(?:-[ \t]+|-e[ \t]+|--env[ \t]+|(?:export|set|setx|ENV|ARG|const|let|var)[ \t]+|\$env:|\$)?["']?
    ([A-Za-z_][\w.-]{0,79})["']?[ \t]*(?:=|:(?!\/\/)|[ \t](?=["']))[ \t]*(.*)$
`

function assignmentsIn(text: string, zone: Assignment['zone']): Assignment[] {
  if (text === '') return []
  return allMatches(assignmentLine, text).map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\r$/, ''),
    zone,
  }))
}

function withReading(credential: Credential, knowledge: Knowledge): ObservedCredential {
  // `$KEY` and `[REDACTED]` stand for a key that is elsewhere: there is nothing to read in them.
  if (credential.reference) return { ...credential, reading: unread(credential) }
  const { providers } = knowledge.providers
  return { ...credential, reading: readBasic(credential, providers) ?? readKey(credential.value, providers) }
}

function unread({ value }: Credential): ObservedCredential['reading'] {
  return { length: value.length, matches: [], defects: [], checksum: null, inner: [], jwt: null }
}

const statusWords = regexOf('g')`
  (?<!exit[ ])(?:status|http|code|error|response|returned|server replied|got)[^0-9a-z]{0,4}(?:[a-z/.]{0,12}[^0-9a-z]{1,3})?
    (?<!${countsElse})([1-5]\d\d)(?![\d.])(?![ ]?${units})
  |(?<![\d.:])(?<!${countsElse})([45]\d\d)(?=[ ](?!${units}|after\b)[a-z])
  |^([45]\d\d)(?!\d)|http\/[\d.]{1,3} ([1-5]\d\d)
`

function statusesOf(facts: Facts, answer: string): number[] {
  const found = allMatches(statusWords, answer.slice(0, 20_000)).map(([, a, b, c, d]) => Number(a ?? b ?? c ?? d))
  const own = facts.response?.status
  return [...new Set(own ? [own, ...found] : found)].filter((status) => status >= 300).slice(0, 6)
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null
  return () => (made ??= { it: make() }).it
}

function documentedFor(
  facts: Facts,
  zones: Readonly<Record<Zone, string>>,
  at: { host: string | null; path: string | null; status: number | null },
  provider: Provider | null,
  knowledge: Knowledge,
): Observed['documented'] {
  if (zones.answer === '' || isPreflight(facts)) return []
  const headers =
    facts.response?.headers.map((field) => [field.name.toLowerCase(), field.value.reveal()] as const) ?? []
  const { host, path, status } = at
  const body = facts.response?.body?.reveal() ?? null
  return knowledge.refusals.find(
    { host, path, status, headers, body, text: (facts.printed ?? facts.text)?.reveal() ?? null },
    zones.answer,
    provider,
  )
}

function remarkIdsIn(folded: string, knowledge: Knowledge): string[] {
  if (folded === '') return []
  return knowledge.remarks
    .candidates(folded)
    .filter(({ pattern }) => pattern.test(folded))
    .map(({ id }) => id)
}
