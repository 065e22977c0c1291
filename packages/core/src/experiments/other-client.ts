import { headerOf, withHeader } from '../edits/header.ts'
import { defineExperiment, type Trial } from '../model/experiment.ts'

const id = 'other-client'
const agents = [
  {
    words: 'a browser',
    value: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
    share: 0.8,
  },
  { words: 'curl', value: 'curl/8.5.0', share: 0.3 },
] as const

/** Another name of the client: some servers refuse those of libraries, or none at all, before they look at any key. */
export const otherClient = defineExperiment({
  id,
  propose({ base }): Trial[] {
    const sent = productOf(headerOf(base.request, 'user-agent') ?? '')
    return agents
      .filter(({ value }) => productOf(value) !== sent)
      .map(({ words, value, share }) => ({
        experiment: id,
        change: `User-Agent as ${words} sends it`,
        edit: { kind: 'set-header', name: 'User-Agent', value },
        request: withHeader(base.request, 'User-Agent', value),
        heals: { 'perm.client': share },
      }))
  },
})

/** The name without its version (RFC 9110, 10.1.5): who refuses curl refuses all versions of it. */
function productOf(agent: string): string {
  return agent.split('/', 1)[0]?.toLowerCase() ?? ''
}
