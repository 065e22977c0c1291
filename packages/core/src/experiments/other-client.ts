import { withHeader } from '../edits/header.ts'
import { defineExperiment, type Trial } from '../model/experiment.ts'

const id = 'other-client'
const agents: readonly (readonly [words: string, value: string, share: number])[] = [
  [
    'a browser',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
    0.7,
  ],
  ['curl', 'curl/8.5.0', 0.3],
]

/** Another name of the client: some servers refuse those of libraries, or none at all, before they look at any key. */
export const otherClient = defineExperiment({
  id,
  propose: ({ base }): Trial[] =>
    agents.map(([words, value, share]) => ({
      experiment: id,
      change: `User-Agent as ${words} sends it`,
      edit: { kind: 'set-header', name: 'User-Agent', value },
      request: withHeader(base.request, 'User-Agent', value),
      heals: { 'perm.client': share },
    })),
})
