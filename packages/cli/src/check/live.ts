import {
  prove,
  Redactor,
  type CauseId,
  type Explainer,
  type KeyMatch,
  type Provider,
  type Report,
  type Secret,
  type Sender,
} from '@why401/core'
import { isTelling, type Credential, type Examined, type Finding } from '@why401/env'
import { otherServerFor } from './other-server.ts'
import { probeRequest } from './probe-request.ts'
import { told, type Told } from './who.ts'

/** What came of asking about one key. */
export type LiveAnswer =
  | ({ readonly outcome: 'accepted'; readonly provider: string; readonly status: number | null } & Told)
  | {
      readonly outcome: 'refused'
      readonly provider: string
      readonly status: number | null
      readonly cause: CauseId | null
      readonly text: string
    }
  | { readonly outcome: 'unreachable' | 'not-asked'; readonly provider: string | null; readonly text: string }

export interface LiveOptions {
  readonly explainer: Explainer
  readonly sender: Sender
  readonly now: () => number
  readonly signal: AbortSignal
}

/** Each distinct key once, one after the other, to the provider that made it. By variable. */
export async function askProviders(examined: Examined, options: LiveOptions): Promise<ReadonlyMap<string, LiveAnswer>> {
  const byValue = new Map<string, LiveAnswer>()
  const answers = new Map<string, LiveAnswer>()
  for (const credential of examined.credentials) {
    const value = credential.effective?.value ?? credential.standings.find(({ source }) => source.value)?.source.value
    if (!value || options.signal.aborted) continue
    const asked = byValue.get(value.reveal()) ?? (await ask(credential, value, examined, options))
    byValue.set(value.reveal(), asked)
    answers.set(credential.variable, asked)
  }
  return answers
}

async function ask(
  credential: Credential,
  value: Secret,
  examined: Examined,
  options: LiveOptions,
): Promise<LiveAnswer> {
  const reading = examined.readingOf(value)
  if (reading.defects.length > 0) return { outcome: 'not-asked', provider: null, text: 'the value is no whole key' }
  const made = makerOf(credential.variable, reading.matches, examined.providers)
  if (!made) return { outcome: 'not-asked', provider: null, text: 'whose key it is cannot be told' }
  const { provider, match } = made
  const elsewhere = otherServerFor(provider, examined.values)
  if (elsewhere !== null)
    return {
      outcome: 'not-asked',
      provider: provider.id,
      text: `${elsewhere} names a server other than those of ${provider.name}`,
    }
  const probe = probeRequest(provider, value.reveal())
  if (!probe.ok) return { outcome: 'not-asked', provider: provider.id, text: probe.why }
  const { explainer, sender, now, signal } = options
  const limits = { requests: 1, refusedInARow: 1, redirects: 0 }
  const { first, report } = await prove(probe.request, explainer, { sender, limits, wait, now, signal })
  const redactor = new Redactor([{ secret: value, match }])
  if (first.kind === 'unreachable')
    return { outcome: 'unreachable', provider: provider.id, text: redactor.clean(first.text) }
  const { status } = report
  if (report.outcome !== 'accepted') return refusal(report, provider)
  const { who, scopes, expires } = told(first.response)
  return {
    outcome: 'accepted',
    provider: provider.id,
    status,
    who: who && redactor.clean(who),
    scopes: scopes.map((scope) => redactor.clean(scope)),
    expires: expires && redactor.clean(expires),
  }
}

function refusal({ causes: [best], status }: Report, { id, name }: Provider): LiveAnswer {
  const text = best ? `${name} refuses it: ${best.title}` : `${name} refuses it`
  return { outcome: 'refused', provider: id, status, cause: best?.id ?? null, text }
}

/** One request is never waited for. */
function wait(): Promise<void> {
  return Promise.resolve()
}

/** The one provider that this key can be from: by its shape, or by its variable where several have that shape. Never a guess. */
function makerOf(variable: string, matches: readonly KeyMatch[], providers: readonly Provider[]) {
  const exact = matches.filter(({ exact, role }) => exact && role === 'api')
  const owners = new Set(providers.filter(({ variables }) => variables.includes(variable)).map(({ id }) => id))
  const telling = exact.filter(isTelling)
  const pool = telling.length > 0 ? telling : exact.filter(({ provider }) => owners.has(provider))
  const ids = new Set(pool.map(({ provider }) => provider))
  const named = [...ids].filter((id) => owners.has(id))
  const [id, ...more] = ids.size === 1 ? [...ids] : named
  const provider = more.length === 0 ? providers.find((one) => one.id === id) : undefined
  const match = pool.find((one) => one.provider === provider?.id)
  return provider && match ? { provider, match } : null
}

/** The key is known and something else stopped it. */
const keyIsGood = /^(?:perm|limit|browser|server|client|api)\./

export function findingsOf(answers: ReadonlyMap<string, LiveAnswer>, { credentials }: Examined): readonly Finding[] {
  return [...answers].flatMap(([variable, answer]) => {
    if (answer.outcome !== 'refused') return []
    const source = credentials.find((one) => one.variable === variable)?.effective
    const isGood = answer.cause !== null && keyIsGood.test(answer.cause)
    return [
      {
        rule: 'refused' as const,
        level: isGood ? ('warning' as const) : ('error' as const),
        variable,
        message: `${answer.text}${answer.status === null ? '' : ` (status ${answer.status})`}`,
        place: source?.place.file ? source.place : null,
        cause: answer.cause,
        fix: answer.cause ? `why401 causes ${answer.cause} tells what to do` : 'why401 curl proves why',
      },
    ]
  })
}
