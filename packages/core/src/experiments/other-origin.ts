import { headerOf, withHeader, withoutHeader } from '../edits/header.ts'
import { originOf } from '../edits/url.ts'
import { defineExperiment, type Trial } from '../model/experiment.ts'
import type { WireRequest } from '../model/wire.ts'

const id = 'other-origin'

/** Another page that the request says it comes from: none, or one of the API's own site. */
export const otherOrigin = defineExperiment({
  id,
  propose({ base: { request, answer } }): Trial[] {
    const own = originOf(request.url.reveal())
    const site = own ? `${own.scheme}://${own.host}` : null
    const sent = ['Origin', 'Referer'].filter((name) => headerOf(request, name) !== null)
    return [
      ...sent.map((name) => without(request, name, answer.response.status)),
      ...(site
        ? [
            fromSite(request, 'Referer', `${site}/`),
            ...(sent.includes('Origin') ? [fromSite(request, 'Origin', site)] : []),
          ]
        : []),
    ]
  },
})

function without(request: WireRequest, name: string, status: number): Trial {
  const cause = name === 'Origin' ? 'browser.cors' : 'perm.referrer'
  return {
    experiment: id,
    change: `the header ${name} left out`,
    edit: { kind: 'remove-header', name },
    request: withoutHeader(request, name),
    heals: name === 'Origin' ? { 'browser.cors': 0.6, 'perm.referrer': 0.3 } : { 'perm.referrer': 0.6 },
    // Few programs send these fields at all; a 403 to one that does is rarely about the key.
    ...(status === 403 ? { suggests: { [cause]: 0.25 } } : {}),
  }
}

function fromSite(request: WireRequest, name: string, value: string): Trial {
  return {
    experiment: id,
    change: `${name} set to the API's own site`,
    edit: { kind: 'set-header', name, value },
    request: withHeader(request, name, value),
    heals: { 'perm.referrer': 0.35 },
  }
}
