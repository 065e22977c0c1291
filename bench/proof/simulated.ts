import { providers, type Explainer } from '@why401/core'
import { healthyRequest, scriptedSender, simulate, simulatedFaults } from '@why401/testkit'
import { attempt, type Attempt } from './attempt.ts'
import { outcomeOf, type Outcome } from './outcome.ts'

/** Issuers made of the provider files, for what no server on this machine can show. */
export async function simulatedCells(explainer: Explainer): Promise<{
  readonly outcomes: readonly Outcome[]
  readonly healthy: readonly Outcome[]
}> {
  const outcomes: Outcome[] = []
  const healthy: Outcome[] = []
  for (const provider of providers) {
    const issuer = simulate(provider)
    if (!issuer) continue
    const put = (request: Attempt['request']) =>
      attempt(
        { request, sender: scriptedSender(issuer.answer), isProxied: false, redirects: 0, env: {}, files: {} },
        explainer,
      )
    const told = { id: provider.id, group: provider.id, cause: 'key.missing', also: [], provable: false } as const
    healthy.push(outcomeOf(told, await put(healthyRequest(issuer))))
    for (const { id, cause, also = [], request: faulty } of simulatedFaults) {
      const request = faulty(issuer)
      if (!request) continue
      const known = { id: `${provider.id}/${id}`, group: id, cause, also, provable: true }
      outcomes.push(outcomeOf(known, await put(request)))
    }
  }
  return { outcomes, healthy }
}
