import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const asksForOne = regex`
  (?:requires?|needs?) an? (?:valid )?(?:api[ _-]?key|access token|token)\b
  |please (?:provide|set|supply|specify|pass|enter|add)[^.;]{0,60}(?:key|token|credential|login|password)
  |missing credentials|no (?:api[ _-]?key|credentials?|access token) (?:available|found|provided|configured|set)\b
  |must (?:set|provide|supply)[^.;]{0,40}(?:key|token|credential)
`

/** Words with which people tell that there is a key, or where they put it. */
const speaksOfOne = regex`
  (?<!not |never |nothing )\b(?:set|exported|entered|added|pasted|provided|defined|stored|put|logged|given|filled)\b
  |\.env\b|\benv|environment|\bexport\b|secrets?\b|variables?\b|(?:key|token|password|account|login) (?:is|was|has|works)
`

const emptyKey = /(?:key|token|secret|password)["']? ?[:=] ?(?:""|'')/

/** Programs that were never told a key, whoever forgot: their users do not know that one is wanted. */
export const neverGiven: readonly Sign[] = [
  remarked(
    // Without a key of their own users share the one of the program, or send none.
    'nothing-entered',
    regex`
      nothing (?:was |is |has been |had been )?(?:entered|filled in|typed in|put in|configured)\b
      |no (?:own )?(?:api )?(?:keys?|tokens?|credentials) (?:was |were |has been |have been |is |are )?(?:ever )?entered
      |never (?:entered|filled in|typed in) (?:a|any|an|one)\b|(?:did not|didn't|have not|haven't) enter(?:ed)? (?:any|a key|a token|anything)
      |(?:press(?:ed|ing)?|hit|hitting) (?:enter|return)[a-z ]{0,40} (?:before an?|before the|without (?:an?|any|typing|giving|entering)|on an empty)\b
    `,
    weak,
    { 'limit.quota': weak, 'key.placeholder': hint, 'key.wrong_kind': -weak, 'key.mistyped': -fair },
  ),
  remarked(
    'not-made-yet',
    regex`
      (?:have|had|has) (?:not|never)(?: yet)? (?:created|made|generated|requested|ordered|registered for|signed up for)
        (?: one| any| a key| a token| an api key| an account)\b
      |(?:haven't|hasn't|never|didn't|did not)(?: yet)? (?:created?|made?|generated?|requested?|registered?)(?: for)?
        (?: one| any| a key| a token| an api key)\b
      |no (?:api )?(?:key|token) (?:was |has been )?(?:ever )?(?:created|made|generated) (?:yet|so far|at all)
    `,
    strong,
    { 'config.not_loaded': -fair },
  ),
  remarked(
    'only-the-address-given',
    regex`
      only (?:the )?(?:host ?name|host|address|url|server|ip|endpoint)(?:(?:,| and|\/) (?:the )?(?:port|name|path)){0,2}[ ]
        (?:is|are|was|were|has been|have been) (?:configured|given|set|entered|filled)\b
      |(?:gave|given|entered|filled in|configured) only (?:the )?(?:host ?name|host|address|url|server)\b
      |with (?:only )?the default (?:[a-z]{2,12} )?(?:address|host|url|broker|server)\b
    `,
    strong,
    { 'send.absent': weak, 'key.revoked': -fair, 'api.retired': -weak, 'key.wrong_kind': -hint },
  ),
  said(
    // CONNACK 5; a wrong name or password is 4.
    'broker-not-authorized',
    regex`
      connection (?:refused|error):? (?:connection refused:? )?not[ _]?authori[sz]ed|connack[^;]{0,60}not[ _]?authori[sz]ed
      |connection_refused_not_authori[sz]ed|mqttconnectreturncode\.notauthori[sz]ed
    `,
    weak,
    {
      'send.absent': weak,
      'perm.resource': hint,
      'key.unknown': hint,
      'env.wrong_host': -weak,
      'sign.clock': -fair,
    },
  ),
  noticed(
    'only-the-emulator-answers',
    'The emulator talks to the bot, the channels are refused: the emulator needs no app id and password, the channels do.',
    isRefusedToChannels,
    decisive,
    {
      'config.not_loaded': decisive,
      'key.mistyped': weak,
      'perm.scope': -strong,
      'perm.resource': -strong,
      'perm.client': -strong,
    },
  ),
  noticed(
    'asked-for-and-nowhere-told-of',
    'A key is asked for, and nothing that is told or shown speaks of one.',
    ({ zones, status }) =>
      status === null &&
      zones.code === '' &&
      zones.config === '' &&
      zones.request === '' &&
      asksForOne.test(zones.answer) &&
      !speaksOfOne.test(zones.remarks),
    fair,
    { 'config.not_loaded': -weak },
  ),
  noticed(
    'written-empty-and-missed',
    'The key is written down as an empty text, and the answer misses it.',
    ({ zones }) =>
      (emptyKey.test(zones.code) || emptyKey.test(zones.config)) &&
      /missing|required|no (?:api[ _-]?)?(?:key|token)|not (?:set|provided|given)|empty/.test(zones.answer),
    strong,
    { 'config.not_loaded': -weak, 'config.shadowed': -weak, 'client.defect': -weak },
  ),
]

function isRefusedToChannels({ zones }: Observed): boolean {
  return (
    /bot ?framework|botbuilder|\/api\/messages\b/.test(zones.all) &&
    /emulator[a-z ]{0,60} works?\b|works? (?:fine )?(?:in|with|on) (?:the )?(?:[a-z]{2,10} ){0,2}emulator/.test(
      zones.remarks,
    )
  )
}
