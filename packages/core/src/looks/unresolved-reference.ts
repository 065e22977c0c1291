import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regex } from '../model/regex.ts'
import { filledCredentials } from '../wire/sent.ts'
import { shownValues } from './session/read-session.ts'

/** How the stores write where a secret lies: something that runs has to put the secret in its place. */
const reference = regex`
  ^["']?(?:
      @Microsoft\.KeyVault\(|op:\/\/\w|arn:aws:(?:secretsmanager|ssm):|ref\+[a-z]{2,20}:\/\/|\{\{ ?resolve:|vault:[\w-]{1,40}\/
      |projects\/[\w-]{1,60}\/secrets\/|sm:\/\/\w|secretref:|(?:akvs|keyvault|awssm|gcpsecretmanager|bws|doppler|infisical):\/\/
    )
`

/** A server that prints the key which it got. */
const echoed =
  /\b(?:provided|received|got|key|token|bearer)["']?[:=]? ?["']?(op:\/\/\w|@microsoft\.keyvault\(|arn:aws:secretsm)/

/** The variable in which a process holds a reference to a store instead of what lies there; empty where it is not named. */
export const unresolvedReference = once((observed: Observed): string | null => {
  const held = shownValues(observed).find(
    ({ by, view }) => by === 'process' && view.kind === 'whole' && reference.test(view.text),
  )
  if (held !== undefined) return held.name
  const isSent = filledCredentials(observed).some(
    ({ place, value }) => place !== 'variable' && reference.test(value.reveal().trim()),
  )
  return isSent || echoed.test(observed.zones.answer) ? '' : null
})
