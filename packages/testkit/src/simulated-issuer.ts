import type { CauseId, Placement, Provider, Refusal } from '@why401/core'
import type { ScriptedAnswer, SeenRequest } from './scripted-sender.ts'

/** A provider as its file describes it: one key that is accepted, one place where it is read, refusals as documented. */
export interface SimulatedIssuer {
  readonly provider: Provider
  readonly key: string
  readonly placement: Placement & { readonly in: 'header' | 'query' }
  /** Header fields that it wants besides the key. */
  readonly companions: readonly (readonly [name: string, value: string])[]
  readonly url: string
  readonly answer: (request: SeenRequest) => ScriptedAnswer
}

/** Null where the file gives no key, no fixed host, or no place that can be simulated. */
export function simulate(provider: Provider): SimulatedIssuer | null {
  const key = provider.keys.find(({ role, example }) => role === 'api' && example)?.example
  const placement = provider.placements[0]
  const host = provider.hosts.find((one) => /^[a-z0-9.-]+\.[a-z]{2,}$/.test(one))
  if (!key || !host || !isSimple(placement)) return null
  const probe = provider.probe?.method === 'GET' && !/[{<$]/.test(provider.probe.url) ? provider.probe.url : null
  const url = probe?.startsWith(`https://${host}/`) ? probe : `https://${host}/`
  const listed = provider.companions.flatMap(({ in: where, name, value }) =>
    where === 'header' && value !== undefined ? [[name, value] as const] : [],
  )
  const companions = [...listed, ...Object.entries(provider.probe?.headers ?? {})].filter(
    ([name, value]) => !/[<{$]|key|token/i.test(value) && !/authorization|key|token|user-agent|accept$/i.test(name),
  )
  const issuer = { provider, key, placement, companions, url }
  return { ...issuer, answer: (request) => answerOf(issuer, request) }
}

function isSimple(placement: Placement | undefined): placement is SimulatedIssuer['placement'] {
  if (!placement || (placement.in !== 'header' && placement.in !== 'query')) return false
  return /^[\w-]+$/.test(placement.name) && (placement.scheme === null || /^(?!Basic)[\w-]+$/.test(placement.scheme))
}

type Issuer = Omit<SimulatedIssuer, 'answer'>

function answerOf(issuer: Issuer, request: SeenRequest): ScriptedAnswer {
  const sent = sentAt(issuer.placement, request)
  if (sent === null) return refusal(issuer, ['send.absent', 'key.missing'])
  if (sent !== issuer.key) return refusal(issuer, ['key.unknown', 'key.mistyped', 'key.revoked'])
  const isComplete = issuer.companions.every(([name, value]) => request.header(name.toLowerCase()) === value)
  return isComplete ? { status: 200, body: '{}' } : refusal(issuer, ['send.companion'], 400)
}

/** What the issuer reads as the key; null where it sees none. */
function sentAt({ in: place, name, scheme }: Issuer['placement'], request: SeenRequest): string | null {
  if (place === 'query') return new URL(request.url).searchParams.get(name)
  const value = request.header(name.toLowerCase())
  if (value === null || scheme === null) return value
  return value.toLowerCase().startsWith(`${scheme.toLowerCase()} `) ? value.slice(scheme.length + 1) : null
}

function refusal({ provider }: Issuer, causes: readonly CauseId[], otherwise = 401): ScriptedAnswer {
  const known = provider.refusals.filter(({ example }) => example?.body)
  const found =
    causes.map((cause) => known.find((one) => one.causes[0] === cause)).find((one) => one !== undefined) ??
    known.find((one) => one.causes.some((cause) => causes.includes(cause)))
  return found ? asAnswer(found, otherwise) : { status: otherwise, body: '{"message":"Unauthorized"}' }
}

function asAnswer({ status, example }: Refusal, otherwise: number): ScriptedAnswer {
  const known = typeof status === 'number' ? [status] : (status ?? [])
  // Of several, the one that says itself that it is a refusal.
  const code = known.find((one) => one >= 400) ?? known[0] ?? otherwise
  return { status: code, ...(example?.headers ? { headers: example.headers } : {}), body: example?.body ?? '' }
}
