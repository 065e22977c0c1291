import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const finishedAt = regex`
  (?:works?|answers?|passes|is fine|fine|succeeds?|200)[a-z ]{0,24} (?:on|with|in|by|under|when)[ ]
    (?:the |my |our |an? )?(?:php artisan|artisan serve|runserver|local ?host|local(?: [a-z]{2,12})? (?:server|machine|host))
  |on (?:the |my |our )?(?:local ?host|local (?:server|machine))[a-z ]{0,20}(?:works?|fine|passes|answers)
`
const refusedAt = regex`
  (?:40[13]|refus|unauthori[sz]ed|unauthenticated|fails)[a-z0-9 ]{0,30} (?:on|from|with|by|at|in)[ ]
    (?:the |our |my |an? |own )?(?:production|prod|live|remote|web|hosted|hosting|online|apache|shared)[a-z ]{0,12}(?:server|host)
  |(?:production|prod|live|remote|web|hosting|online|apache) server[a-z ]{0,30}(?:40[13]|refus|unauthori|unauthenti|fails)
`

/** The API itself has moved: what its own small server handed on, the web server in front of it keeps back. */
export const ownServerMoved: readonly Sign[] = [
  noticed(
    'own-server-behind-another',
    'The API answers on its own small server and refuses the same call behind a web server.',
    ({ statuses, zones }) => statuses.includes(401) && finishedAt.test(zones.remarks) && refusedAt.test(zones.remarks),
    strong,
    { 'env.wrong_host': -fair, 'config.not_loaded': -weak, 'send.absent': -weak },
  ),
]
