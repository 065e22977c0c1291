import { fair, noticed, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Brokers read their users at the start. */
export const newBrokerUser: readonly Sign[] = [
  noticed(
    'user-made-since-the-start',
    'A user was just made for a message broker, which reads its users when it starts.',
    ({ zones }) =>
      /not authori[sz]ed|bad user ?name or password/.test(zones.answer) &&
      /mqtt|mosquitto|broker/.test(zones.all) &&
      madeNow.test(zones.remarks) &&
      !/restart|rebooted|reloaded/.test(zones.remarks),
    fair,
    { 'perm.scope': -fair, 'client.defect': -weak, 'env.wrong_host': -weak },
  ),
]

const madeNow = regex`
  (?:new|another|fresh|second|separate) (?:mqtt |broker )?(?:user|login|account)s?\b[a-z ]{0,20}
    (?:made|created|added|set up|entered)
  |(?:made|creat(?:ed|ing)|add(?:ed|ing)|set up) (?:an? |another )?(?:new |fresh |second |separate )(?:mqtt )?(?:user|login|account)
`
