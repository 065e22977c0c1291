import type { CauseId } from '../causes/ids.gen.ts'
import type { Clues } from '../investigate/clues.ts'
import type { Observed } from '../model/observed.ts'
import type { RankedCause } from '../investigate/rank.ts'
import type { Weights } from '../investigate/weights.ts'
import { describeDefect } from '../keys/describe.ts'
import { mask } from '../keys/mask.ts'
import { isWithoutAnswer } from '../looks/no-answer.ts'
import { homeOf, pageAt } from '../looks/vendor-hosts.ts'
import { fix, type Cause, type Fix, type Telling } from '../model/cause.ts'
import type { Json } from '../model/json.ts'
import type { NextStep, Outcome, Report, ReportedCause, ReportedKey } from '../model/report.ts'
import { withAddress } from './address.ts'
import { EvidenceFinder } from './evidence.ts'
import { knownIn } from './known.ts'
import { looksLike } from './looks-like.ts'
import { nextSteps } from './next.ts'
import { Redactor } from './redact.ts'
import { statedIn, withRecord } from './stated.ts'

/** Causes less likely than this are noise to a reader; the first three are always told. */
const leastProbability = 0.04
const mostCauses = 6
const likelyFrom = 0.5

export interface Diagnosis {
  readonly observation: Observed
  readonly clues: Clues
  readonly ranked: readonly RankedCause[]
}

/** Turns a diagnosis into the stable answer. Everything that stems from the input passes the redactor here. */
export function buildReport(
  { observation, clues, ranked }: Diagnosis,
  causes: ReadonlyMap<CauseId, Cause<Json>>,
  weights: Weights,
): Report {
  const redactor = new Redactor(knownIn(observation))
  const outcome = outcomeOf(observation, clues)
  const told = outcome === 'refused' ? ranked : outcome === 'unreachable' ? [] : amongSuspected(ranked, clues)
  const shown = told
    .slice(0, mostCauses)
    .filter(({ probability }, index) => index < 3 || probability >= leastProbability)
  const evidence = new EvidenceFinder(observation, clues, weights, redactor)
  const ownQuestion = ranked[0] ? (causes.get(ranked[0].id)?.question ?? null) : null
  const next = outcome === 'refused' ? nextSteps(ranked, ownQuestion, observation, weights, redactor) : []
  return {
    schema: 'why401/1',
    outcome,
    provider: observation.provider?.id ?? null,
    status: observation.status,
    causes: shown.map(({ id, probability }) =>
      reported(causes.get(id) as Cause<Json>, probability, { observation, clues, ranked }, evidence, redactor),
    ),
    keys: observation.credentials.map((credential) => reportedKey(credential, observation.provider, redactor)),
    experiments: [],
    requestsSent: 0,
    next: outcome === 'unreachable' ? [toReach] : next,
  }
}

/** A key alone shows its own defects and nothing else: what it cannot show is not among the possibilities. */
function amongSuspected(ranked: readonly RankedCause[], clues: Clues): RankedCause[] {
  const suspected = ranked.filter(({ id }) => clues.verdicts.get(id)?.verdict === 'suspected')
  const total = suspected.reduce((sum, { probability }) => sum + probability, 0)
  return suspected.map(({ id, probability }) => ({ id, probability: total > 0 ? probability / total : 0 }))
}

/** A key alone was refused by nobody yet, nor was a request that reached no server, unless a defect is in view. */
function outcomeOf(observation: Observed, { verdicts }: Clues): Outcome {
  if (observation.facts.kind === 'key') return 'no-exchange'
  const isClean = [...verdicts.values()].every(({ verdict }) => verdict !== 'suspected')
  return isClean && isWithoutAnswer(observation) ? 'unreachable' : 'refused'
}

const toReach: NextStep = {
  kind: 'manual',
  text: 'No server answered: look whether the name in the address is right, whether it resolves here, and whether a proxy or firewall stands between.',
  tells: [],
}

function reported(
  cause: Cause<Json>,
  probability: number,
  { observation, clues }: Diagnosis,
  evidence: EvidenceFinder,
  redactor: Redactor,
): ReportedCause {
  const verdict = clues.verdicts.get(cause.id)
  const telling = {
    found: verdict?.verdict === 'suspected' ? verdict.found : null,
    observed: observation,
    providerName: observation.provider?.name ?? 'the provider',
  }
  const words = wordsOf(cause, telling)
  return {
    id: cause.id,
    status: probability >= likelyFrom ? 'likely' : 'possible',
    probability: Math.round(probability * 1000) / 1000,
    title: cause.title,
    // A provider that is not known is “the provider”, at the start of a sentence too.
    explanation: redactor.cleanSentence(words.explanation.replace(/^the /, 'The ')),
    evidence: evidence.for(cause.id),
    fix: withRecord(
      withDashboard(cleanFix(addressed(words.fix, observation, redactor), redactor), cause, observation, redactor),
      cause.id,
      statedIn(observation),
      redactor,
    ),
  }
}

/** A cause whose wording fails on odd input still has its title; the other causes are told as ever. */
function wordsOf(cause: Cause<Json>, telling: Telling<Json>): { readonly explanation: string; readonly fix: Fix } {
  try {
    return { explanation: cause.explain(telling), fix: cause.fix(telling) }
  } catch {
    return { explanation: `${cause.title}.`, fix: fix('See the page of this cause.') }
  }
}

function addressed(fix: Fix, observation: Observed, redactor: Redactor): Fix {
  return { ...fix, commands: fix.commands.map((command) => withAddress(command, observation, redactor)) }
}

function cleanFix({ summary, edits, commands, links }: Fix, redactor: Redactor): Fix {
  const clean = (text: string): string => redactor.cleanSentence(text)
  return {
    summary: clean(summary),
    edits: edits.map((edit) => cleanEdit(edit, clean)),
    commands: commands.map(clean),
    links,
  }
}

function cleanEdit(edit: Fix['edits'][number], clean: (text: string) => string): Fix['edits'][number] {
  const cleaned: Record<string, unknown> = { ...edit }
  for (const name in cleaned) if (typeof cleaned[name] === 'string') cleaned[name] = clean(cleaned[name])
  return cleaned as Fix['edits'][number]
}

function withDashboard(fix: Fix, { dashboard }: Cause<Json>, observed: Observed, redactor: Redactor): Fix {
  const { provider } = observed
  const listed = dashboard && provider ? provider.dashboard[dashboard] : undefined
  const page = provider && listed ? pageAt(listed, provider, homeOf(observed)) : null
  if (page === null) return fix
  return { ...fix, links: [page === listed ? page : redactor.clean(page), ...fix.links] }
}

function reportedKey(
  { place, name, value, reading }: Observed['credentials'][number],
  provider: Observed['provider'],
  redactor: Redactor,
): ReportedKey {
  const best = reading.matches[0] ?? null
  return {
    place,
    name: name === null ? null : redactor.clean(name),
    masked: mask(value.reveal().trim(), best),
    length: reading.length,
    looksLike: looksLike(reading.matches, provider),
    defects: reading.defects.map(describeDefect),
  }
}
