import type { Observed } from '../model/observed.ts'
import { hostIn } from './hosts.ts'

const asksForLogin =
  /authentication required|no basic auth credentials|unauthorized: |pull access denied|push access denied/
const entry = /"auths"\s?:\s?\{[^{}]{0,40}"(?:https?:\/\/)?([a-z0-9.-]{3,100}(?::\d{1,5})?)(?:\/[^"]{0,60})?"\s?:\s?\{/

/** A file of Docker logins is shown with an entry for the very registry that answers as to somebody without a login. */
export function dockerLoginShown({ zones, host }: Observed): boolean {
  if (!asksForLogin.test(zones.answer)) return false
  const registry = entry.exec(`${zones.config} ${zones.code}`)?.[1]
  if (registry === undefined) return false
  const name = hostIn(registry) ?? registry
  return host === name || zones.answer.includes(name)
}
