import { originOf, withUrl } from '../edits/url.ts'
import { headerOf } from '../edits/header.ts'
import { withKeyAt } from '../edits/place-key.ts'
import { addressAt } from '../looks/vendor-hosts.ts'
import { defineExperiment, type Chances, type Trial, type TrialResult } from '../model/experiment.ts'
import type { WireRequest } from '../model/wire.ts'
import { factors } from './odds.ts'
import { wantedSpots } from '../wire/placement.ts'

const id = 'probe'

/** The provider's safest read-only request with the same key: accepted, it clears the key of blame. */
export const probe = defineExperiment({
  id,
  propose({ observed, slots, base }): Trial[] {
    const known = observed.providerVia === 'host' ? observed.provider?.probe : null
    const slot = slots[0]
    if (!known || !observed.provider || !slot || !/^(?:GET|HEAD)$/i.test(known.method)) return []
    const asked = base.request.url.reveal()
    const url = addressAt(known.url, observed.provider, originOf(asked))
    if (/[{<$]/.test(url) || url === asked) return []
    const bare: WireRequest = withUrl({ ...withoutBody(base.request), method: known.method.toUpperCase() }, url)
    const spot = wantedSpots(observed).find(({ place }) => place === 'header' || place === 'query')
    if (slot.place !== 'header' && !spot?.name) return []
    const request =
      slot.place === 'header'
        ? bare
        : withKeyAt(
            bare,
            {
              in: spot?.place === 'header' ? 'header' : 'query',
              name: spot?.name ?? 'key',
              scheme: spot?.scheme ?? null,
            },
            slot.key.reveal(),
          )
    return [
      {
        experiment: id,
        change: `${known.method} ${url} with the same key`,
        edit: null,
        request,
        heals: {},
        worth: 1.2,
        learn: (result) => learnt(result, known.worksWithoutScopes === true),
      },
    ]
  },
})

function learnt({ kind }: TrialResult, needsNoScope: boolean): Chances {
  if (kind === 'accepted')
    return factors({ unseen: 0.03, 'not-valid': 0.03, 'not-valid-any-more': 0.03, 'not-enough': 4, elsewhere: 1.5 })
  if (kind === 'same' || kind === 'other-refusal') return factors({ 'not-enough': needsNoScope ? 0.15 : 0.5 })
  return {}
}

function withoutBody(request: WireRequest): WireRequest {
  if (headerOf(request, 'content-type') === null && request.body === null) return request
  const headers = request.headers.filter(({ name }) => !/^content-(?:type|length|encoding)$/i.test(name))
  return { ...request, headers, body: null }
}
