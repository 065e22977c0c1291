import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

const publishes = regex`
  \b(?:
      npm|pnpm|yarn|lerna|cargo|twine|poetry|uv|gem|docker|podman|helm|goreleaser|semantic-release|wrangler|vercel
      |netlify|firebase|gh
    ) (?:[a-z-]{2,20} )?(?:publish|upload|push|deploy|release|create)\b
`
const isStep = /(?:^|[\s-])(?:run|uses|script|steps):/
const handsCredential =
  /secrets\.|secrets: inherit|\$\{\{ ?(?:vars|github\.token)|(?<!id-)(?:token|key|password)["']? ?[:=] ?\S/

/** The job shows the identity of its run, and npm needs no token then. */
const publishesByIdentity = /id-token: ?["']?write[^]{0,2000}\b(?:npm|pnpm|yarn|lerna) (?:[a-z-]{2,20} )?publish\b/

/** A CI job publishes or deploys, and none of the lines shown hands it a credential. */
export function publishesWithoutCredential({ zones: { config } }: Observed): boolean {
  return (
    isStep.test(config) && publishes.test(config) && !handsCredential.test(config) && !publishesByIdentity.test(config)
  )
}

/** A called workflow sees no secret of its caller unless the call passes them on. */
export function callsWithoutSecrets({ zones }: Observed): boolean {
  return /uses: [\w./-]{0,100}\.github\/workflows\//.test(zones.config) && !/secrets:/.test(zones.config)
}

const byTheRunner = /^(?:CI_|GITHUB_TOKEN$|SYSTEM_)/
const reference =
  /\$(?:\{\{? ?)?(?:env[.:])?([A-Z][A-Z0-9_]{2,60})(?!\w|\.[Ll]ength)|\{env[.:]([A-Z][A-Z0-9_]{2,60})\}|%([A-Z][A-Z0-9_]{2,60})%/g
/** Wherever in a command: behind a prompt, before the program, behind another command. */
const setInCommand = /(?<![\w$%{.])([A-Z][A-Z0-9_]{2,60}) ?=(?!=|["']?[$%])/g
const secretName = /KEY|TOKEN|SECRET|PASS|PWD|AUTH|CREDENTIAL|DSN|PAT$/

/** A variable that the settings refer to as a secret and that no line shown sets; null where every one is set. */
export function referenceNotSet({ raw, assignments }: Observed): string | null {
  const inCommands = allMatches(setInCommand, raw.config).map(([, name = '']) => name)
  const set = new Set([...assignments.map(({ name }) => name), ...inCommands])
  for (const [, plain, inBraces, percent] of allMatches(reference, raw.config)) {
    const name = plain ?? inBraces ?? percent ?? ''
    if (secretName.test(name) && !byTheRunner.test(name) && !set.has(name)) return name
  }
  return null
}
