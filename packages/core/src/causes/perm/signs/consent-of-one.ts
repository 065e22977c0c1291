import type { Observed } from '../../../model/observed.ts'
import { noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Apps that act in the name of people: each of these has to consent, or an administrator for all. */
export const consentOfOne: readonly Sign[] = [
  noticed(
    'one-person-consented',
    'The app acts in the name of a person; it may for one of them, and for another it is refused: consent is given by each.',
    isGoodForOnePerson,
    strong,
    {
      'perm.resource': weak,
      'token.claims': weak,
      'client.defect': -strong,
      'server.fault': -strong,
      'sign.mismatch': -strong,
      'key.unknown': -strong,
      'config.shadowed': -strong,
    },
  ),
]

const inSomebodysName =
  /\bjwt (?:bearer )?grant|impersonat|delegat|on behalf of|in the name of|service account|user id\b|acts? as/
const works = regex`
  (?:works?|is fine|passes|succeeds?|accepted)[a-z ]{0,16} (?:with|for|as) (?:the |an? )?(?:one|first|old|admin|own|my) (?:own )?(?:user|person|account)
  |(?:one|first|old|my own|own) user[a-z ]{0,12} (?:works?|is fine|passes|succeeds?|is accepted)
`
const another = regex`
  \b(?:an?other|second|new|any other|different|every other) (?:user|person|colleague|account)s?\b
  |\bother (?:users|people|persons|accounts)\b
`

function isGoodForOnePerson({ zones, statuses }: Observed): boolean {
  return (
    statuses.some((one) => one === 400 || one === 401 || one === 403) &&
    inSomebodysName.test(`${zones.remarks} ${zones.code}`) &&
    works.test(zones.remarks) &&
    another.test(zones.remarks)
  )
}
