import { isNamed } from '../edits/header.ts'
import { withUrl } from '../edits/url.ts'
import { defineExperiment } from '../model/experiment.ts'

const id = 'follow-redirect'

/** The whole request sent straight to where a redirect led that lost the credential on the way. */
export const followRedirect = defineExperiment({
  id,
  propose({ chain }) {
    const first = chain[0]
    const last = chain.at(-1)
    if (!first || !last || chain.length < 2) return []
    const hasLost = first.request.headers.some(
      (field) => !last.request.headers.some((other) => isNamed(other, field.name)),
    )
    if (!hasLost) return []
    return [
      {
        experiment: id,
        change: 'sent straight to the address that the redirect leads to, with the credential',
        edit: { kind: 'set-host', host: hostIn(last.request.url.reveal()) },
        request: withUrl(first.request, last.request.url.reveal()),
        heals: { 'send.dropped_redirect': 0.95 },
        suggests: { 'send.dropped_redirect': 0.7 },
      },
    ]
  },
})

function hostIn(url: string): string {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(url)?.[1] ?? ''
}
