import type { CauseId } from '../causes/ids.gen.ts'
import { suspected, unknown } from '../model/cause.ts'
import type { Verdict } from '../model/cause.ts'
import type { Observed } from '../model/observed.ts'

/** The provider's own list of refusals says so. `status` and `provider` name the entry. */
export type Documented = { readonly by: 'provider'; readonly provider: string; readonly status: number | null }

/** Suspects a cause when the answer is one that this provider is known to give for it before all others. */
export function documentedAs(observed: Observed, id: CauseId): Verdict<Documented> {
  const best = observed.documented[0]
  if (best === undefined || !best.providerKnown || best.refusal.causes[0] !== id) {
    return unknown('the exact answer of the server')
  }
  return suspected({ by: 'provider', provider: best.provider.name, status: observed.status })
}
