import { wholeRequest, type Facts, type InputKind, type WireRequest } from '@why401/core'
import { loadersById } from '@why401/env'
import { newExplainer } from '../../explainer.ts'
import { refillable, type Refill } from '../../fix/refillable.ts'
import type { Io } from '../../io.ts'
import { projectHere } from '../../project-here.ts'
import { UiProblem } from '../problem.ts'
import type { Agreed, Ask } from '../protocol.ts'
import { ShownExchange } from './shown-exchange.ts'

export interface ReadyRequest {
  readonly request: WireRequest
  /** Variables that it was filled from. */
  readonly variables: readonly string[]
  /** What somebody has to agree to before it is sent. */
  readonly asks: readonly Ask[]
}

/** The refusal that is meant, of those in the input; without a number the first whose request is there. */
export function factsIn(input: string, as: InputKind | null, refusal: number | null): Facts {
  const read = newExplainer().read(input, as ?? 'auto')
  if (!read.ok) throw new UiProblem('cannot', read.reason)
  const chosen =
    refusal === null ? (read.facts.find(({ request }) => request !== null) ?? read.facts[0]) : read.facts[refusal]
  if (!chosen) throw new UiProblem('cannot', 'Nothing in it was refused; there is nothing to prove.')
  return chosen
}

/**
 * The request of a refusal, ready to be sent. Variables in it have the values that this process was started with. A value
 * that only a file sets, which no shell would have put there, and a request that may change something are asked for first.
 */
export function requestOf(facts: Facts, agreed: Agreed, mayRepeat: boolean, io: Io): ReadyRequest {
  const fromFiles = refillable(projectHere(io), loadersById.get('dotenv') ?? null).filter(
    ({ variable, place }) => place.file !== null && io.env[variable] === undefined,
  )
  const used = new Map<string, Refill | null>()
  const whole = wholeRequest(facts, (name) => {
    const refill = fromFiles.find(({ variable }) => variable === name) ?? null
    const value = io.env[name] ?? refill?.value.reveal()
    if (value !== undefined) used.set(name, refill)
    return value
  })
  if (!whole.ok) throw new UiProblem('cannot', `The request cannot be sent: ${whole.missing}.`)
  const { request } = whole
  const { host } = new URL(request.url.reveal())
  const fills = [...used.values()].flatMap((refill) => (refill === null ? [] : fillAsk(refill, host)))
  const asks = fills.filter(({ variable }) => !agreed.fill?.includes(variable))
  const isAgreed = mayRepeat || agreed.send !== undefined || !mayChange(request.method)
  return { request, variables: [...used.keys()], asks: isAgreed ? asks : [...asks, changeAsk(request)] }
}

function fillAsk({ variable, place }: Refill, host: string): Extract<Ask, { kind: 'fill' }> {
  return { kind: 'fill', variable, place: `${place.file}:${place.line}`, host }
}

function changeAsk(request: WireRequest): Ask {
  const [line = ''] = new ShownExchange().request(request)
  return { kind: 'may-change', method: request.method, url: line.slice(request.method.length + 1) }
}

/** RFC 9110, 9.2.1. */
function mayChange(method: string): boolean {
  return !/^(?:GET|HEAD|OPTIONS)$/.test(method)
}
