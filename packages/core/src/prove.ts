import type { CauseId } from './causes/ids.gen.ts'
import type { Explainer } from './explain.ts'
import { originOf } from './edits/url.ts'
import { Boundary } from './investigate/boundary.ts'
import { Courier, usualLimits, type Delivery, type Limits } from './investigate/courier.ts'
import { factsOf } from './investigate/exchange-facts.ts'
import { investigate, type DoneTrial, type InvestigationInput } from './investigate/investigation.ts'
import { isAccepted, isRefusal, isWordless } from './investigate/judge.ts'
import type { Answered, Exchange, Experiment } from './model/experiment.ts'
import type { Report } from './model/report.ts'
import type { Cancellation, Sender, Sent, Signer, WireRequest } from './model/wire.ts'
import { shownBySlots } from './investigate/shown.ts'
import type { Diagnosis } from './report/build.ts'
import { describedSpots } from './wire/placement.ts'
import { withInvestigation } from './report/proof.ts'

export interface ProveOptions {
  readonly sender: Sender
  readonly limits?: Partial<Limits>
  /** Repeat a request that may have side effects; without it only reading requests are sent more than once. */
  readonly replay?: boolean
  readonly signer?: Signer | null
  readonly candidatesFor?: InvestigationInput['candidatesFor']
  readonly isProxied?: boolean
  readonly experiments?: readonly Experiment[]
  readonly wait: InvestigationInput['wait']
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly signal?: Cancellation
  /** Called with the answer of the unchanged request, before anything else is sent. */
  readonly onFirst?: (sent: Sent) => void
  /** Called before each request; hops of redirects are not told apart. */
  readonly onAsking?: InvestigationInput['onAsking']
  readonly onTrial?: (done: DoneTrial) => void
  readonly onBelief?: InvestigationInput['onBelief']
}

export interface Proof {
  /** The answer to the request as given, at the end of its redirects. */
  readonly first: Sent
  readonly report: Report
}

const nothing: Pick<Report, 'schema' | 'causes' | 'keys' | 'experiments' | 'next'> = {
  schema: 'why401/1',
  causes: [],
  keys: [],
  experiments: [],
  next: [],
}

/** Sends a request as it is; when it is refused, changes one thing at a time until the cause is proven. */
export async function prove(request: WireRequest, explainer: Explainer, options: ProveOptions): Promise<Proof> {
  const url = request.url.reveal()
  const provider = explainer.providerAt(originOf(url)?.host ?? '')
  const limits = { ...usualLimits, ...options.limits }
  const courier = new Courier(options.sender, new Boundary(url, provider), limits, options, options.signal)
  options.onAsking?.({ purpose: 'as-given', trial: null })
  const delivery = await courier.deliver(request)
  const { sent } = delivery
  options.onFirst?.(sent)
  const told = { status: sent.kind === 'answered' ? sent.response.status : null, provider: provider?.id ?? null }
  if (sent.kind === 'unreachable') {
    const next = [{ kind: 'manual', text: sent.text, tells: [] }] as const
    return { first: sent, report: { ...nothing, ...told, outcome: 'unreachable', requestsSent: courier.count, next } }
  }
  const diagnosis = explainer.diagnosis(factsOf(delivery.chain.at(-1) as Exchange), options.now())
  if (!isTurnedAway(sent, diagnosis)) {
    const outcome = delivery.unfollowed === 'too-many' ? 'unreachable' : 'accepted'
    return {
      first: sent,
      report: { ...nothing, ...told, outcome, requestsSent: courier.count, next: unfollowedStep(delivery) },
    }
  }
  return { first: sent, report: await prosecute(delivery, diagnosis, explainer, courier, options) }
}

function unfollowedStep({ unfollowed, chain }: Delivery): Report['next'] {
  if (unfollowed === undefined) return []
  const text =
    unfollowed === 'too-many'
      ? `Stopped after ${chain.length - 1} redirects, and the last answer is one more: they go round in a circle, or never end.`
      : 'The last redirect was not followed: it leads to another site, and takes something along that only this one may see.'
  return [{ kind: 'manual', text, tells: [] }]
}

/**
 * Causes that an examination suspects by what was sent, or that the API's own description names for this operation; what
 * only the provider's list of refusals says is no sight.
 */
function shownIn({ clues, observation }: Diagnosis, request: WireRequest, explainer: Explainer): CauseId[] {
  const suspected = [...clues.verdicts].flatMap(([id, verdict]) =>
    verdict.verdict === 'suspected' && isShown(id, verdict.found) ? [id] : [],
  )
  return [...new Set([...suspected, ...shownBySlots(request, explainer.providers, describedSpots(observation))])]
}

function isShown(id: CauseId, found: unknown): boolean {
  const by = typeof found === 'object' && found !== null && 'by' in found ? found.by : null
  return by === 'description' || (by !== 'provider' && /^(?:key|token|sign)\./.test(id))
}

/** Refused by status or wording, or an answer that this provider is known to refuse with (GitHub's 404). */
function isTurnedAway(sent: Answered, { observation }: Diagnosis): boolean {
  if (isDocumented(observation) || (!isAccepted(sent) && isRefusal(sent))) return true
  if (sent.response.status !== 400 || observation.credentials.length === 0) return false
  const isReading = /^(?:GET|HEAD|OPTIONS)$/.test(observation.method ?? '')
  return (
    (isReading && isWordless(sent)) || observation.credentials.some(({ value }) => unspeakable.test(value.reveal()))
  )
}

/** What no header field may hold (RFC 9110, 5.5): a server drops such a request before it looks at any key. */
// oxlint-disable-next-line no-control-regex
const unspeakable = /[\u0000-\u0008\u000a-\u001f\u007f]/

function isDocumented({ documented }: Diagnosis['observation']): boolean {
  return documented.some(({ providerKnown, refusal }) => providerKnown && refusal.status !== null)
}

async function prosecute(
  delivery: Delivery,
  diagnosis: Diagnosis,
  explainer: Explainer,
  courier: Courier,
  options: ProveOptions,
): Promise<Report> {
  const standIn = await standInFor(delivery, courier, options)
  if (standIn === 'none') return unproven(diagnosis, explainer, courier)
  const chain = standIn ?? delivery.chain
  const seen = standIn ? explainer.diagnosis(factsOf(chain.at(-1) as Exchange), options.now()) : diagnosis
  const investigated = await investigate({
    chain,
    observation: seen.observation,
    ranked: diagnosis.ranked,
    shown: shownIn(seen, (chain.at(-1) as Exchange).request, explainer),
    courier,
    isKnownRefusal: (answer) =>
      isDocumented(
        explainer.diagnosis(factsOf({ request: (delivery.chain[0] as Exchange).request, answer }), options.now())
          .observation,
      ),
    providers: explainer.providers,
    candidatesFor: options.candidatesFor ?? (() => []),
    signer: options.signer ?? null,
    isProxied: options.isProxied ?? false,
    wait: options.wait,
    ...(options.experiments ? { experiments: options.experiments } : {}),
    ...(options.onAsking ? { onAsking: options.onAsking } : {}),
    ...(options.onTrial ? { onTrial: options.onTrial } : {}),
    ...(options.onBelief ? { onBelief: options.onBelief } : {}),
  })
  const report = explainer.report({ ...diagnosis, ranked: investigated.ranked })
  return withInvestigation(report, investigated, courier.count)
}

/**
 * A request with side effects is not repeated unasked: the same address is read instead, with the same key. Null: the
 * request itself may be repeated; `none`: reading is not refused, or not in a way that a change could be seen by.
 */
async function standInFor(
  { chain }: Delivery,
  courier: Courier,
  { replay, onAsking }: ProveOptions,
): Promise<readonly Exchange[] | null | 'none'> {
  const { request } = chain[0] as Exchange
  if (replay || /^(?:GET|HEAD|OPTIONS)$/.test(request.method)) return null
  const headers = request.headers.filter(({ name }) => !/^content-(?:type|length|encoding|md5)$/i.test(name))
  const reading: WireRequest = { ...request, method: 'GET', headers, body: null }
  if (!courier.mayVisit(request.url.reveal())) return 'none'
  onAsking?.({ purpose: 'read-instead', trial: null })
  const delivery = await courier.deliver(reading)
  return delivery.sent.kind === 'answered' && isRefusal(delivery.sent) ? delivery.chain : 'none'
}

function unproven(diagnosis: Diagnosis, explainer: Explainer, courier: Courier): Report {
  const report = explainer.report(diagnosis)
  const text =
    'This request may change something at the server and reading the same address is not refused in the same way, so nothing more was sent. With --replay the request itself is repeated, once for each change.'
  return { ...report, requestsSent: courier.count, next: [{ kind: 'manual', text, tells: [] }, ...report.next] }
}
