import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const signing = regex`
  \bjwt\b|json web token|signature|signed|service[- ]account|assertion|invalid_grant|hmac|authfailure|aws
  |timestamp|access token
`

const justMade = regex`
  first use|(?:newly|freshly|just) (?:granted|issued|made|created|generated|signed|minted|fetched|obtained)
  |(?:used|sent|presented|tried) (?:at once|immediately|right away|straight away)
  |(?:new|fresh) (?:jwt|token)[a-z ]{0,20}(?:refused|rejected|fails)
`

const passesLater = regex`
  second (?:attempt|try)|retry|moment later|seconds? later|a little later
  |sometimes|from time to time|now and then|intermittent|(?:fewer|less) than \d+ (?:tries|attempts)
  |after (?:a|one|two|some) (?:seconds?|moments?)
`

const oneMachineOnly = regex`
  on (?:another|an other|a different|my other|a second) (?:machine|computer|server|host|device|vm)
  |one (?:client |single )?(?:machine|host|server|device|computer|node|phone) only
  |only (?:on )?one (?:machine|host|server|device|computer|node|phone)
`

/** What users remark of a clock, of the machine it runs in, and of when and where it fails. */
export const clockRemarks: readonly Sign[] = [
  remarked(
    'clock-spoken-of',
    regex`
      \b(?:clock(?!'s (?:firmware|screen|display|app)\b| (?:app|widget|face|firmware|display|add-?on)\b)|ntp|chrony|timedatectl|time ?sync|time ?zone|daylight saving|dst\b|rtc\b|cmos)
      |(?:wrong|right|correct|system|server|local|host|device) (?:date|time)\b(?! (?:to|for|of|when|until))
      |(?:date|time|hour|calendar|year)(?: and (?:date|time))?(?: (?:of|on) (?:the |my |this )?[a-z]{2,20})?[ ]
        (?:is|was|are|were|does not|doesn't|runs?) (?:
          wrong|off|ahead|behind|fast|slow|agree|match|in the (?:future|past)|not (?:set|right|correct)
        )
      |(?:date|time) (?:is |that )?(?:differs|different|deviates|drifts|lags|drifted)|seconds off
      |minutes (?:ahead|behind|fast|slow)
    `,
    decisive,
    { 'server.fault': -weak, 'key.wrong_kind': -weak },
  ),
  remarked(
    'clock-is-right',
    regex`
      (?:clock|time|ntp)s?[a-z ,']{0,24} (?:is|are|was|were) (?:already |also |fully |exactly |all )?
        (?:
          in sync|synced|synchroni[sz]ed|right|correct|accurate|fine|ok
        )\b
      |(?:synced|synchroni[sz]ed|syncing|synchroni[sz]ing) (?:the |its |my )?(?:system )?(?:clock|time)
        [a-z ,]{0,16} (?:does not|doesn't|did not|didn't|no) (?:help|change|difference)
    `,
    -strong,
    { 'sign.mismatch': hint },
  ),
  remarked(
    'drifts',
    regex`
      (?:for (?:a few|some|several|a couple of|\d{1,6}) (?:days|hours|weeks)|at first|again) after[ ]
        (?:a |the |every |each )?(?:re)?(?:start|boot)
      |until (?:the |a )?(?:re)?boot
      |(?:restart(?:ing)?|reboot(?:ing)?) (?:the |of the )?(?:[a-z]{1,14} ){0,2}
        (?:machine|vm|host|device|pi|computer|server|docker)[a-z ]{0,14}(?:helps|fixes|cures|works)
    `,
    fair,
    { 'token.expired': weak, 'config.shadowed': hint },
  ),
  remarked(
    'after-sleep',
    regex`
      (?:
          woke|wake|wakes|waking|sleep|slept|suspend|resume|hibernat|laptop (?:lid|closed)|(?:vm|machine|from a) snapshot
          |restored (?:vm|machine)|fresh (?:session|boot)|after (?:boot|a reboot|power)
        )
    `,
    strong,
    { 'token.expired': weak },
  ),
  remarked(
    'container-or-vm',
    regex`
      docker desktop|docker (?:on|for) (?:[a-z]{1,8} ){0,2}(?:windows|mac)|\bwsl2?\b|virtual ?(?:machine|box)|vmware|hyper-v
      |local docker container|raspberry|ubuntu container
    `,
    fair,
    { 'config.not_loaded': hint },
  ),
  remarked(
    'always-the-same-offset',
    regex`
      always the same \d{1,6}|same \d{1,6} seconds
      |exactly (?:one|two|an?|\d{1,6}) (?:hours?|minutes?|seconds?)[ ]
        (?:off|ahead|behind|early|late|fast|slow|too|difference|apart)
      |first use of a new token|a second attempt passes|a moment later works
    `,
    weak,
    { 'server.fault': hint, 'sign.nonce': weak },
  ),
  remarked(
    'another-machine-works',
    regex`
      (?:same code|works?|fine)[a-z ]{0,30} on (?:a |my |the |another )?(?:mac|laptop|machine|computer|pc)\b
      |on (?:an? )?(?:ec2|vps|linux|server|pi)[a-z ]{0,14}(?:machine )?it fails
    `,
    weak,
    { 'config.not_loaded': weak, 'perm.ip': weak },
  ),
  remarked(
    'api-key-fine',
    regex`
      api-key providers? (?:is |are )?not affected
      |key[- ]based (?:providers?|calls)[a-z ]{0,14}(?:fine|work|not affected)
    `,
    weak,
  ),
  noticed(
    'fresh-token-passes-later',
    'A token just made is refused, and passes a moment later: its issue time lies ahead of the server’s clock.',
    isTooFresh,
    decisive,
    { 'server.fault': -fair, 'token.claims': weak, 'key.inactive': -weak },
  ),
  noticed(
    'signing-fails-on-one-machine',
    'A signature or a self-signed token is made with the same credentials, and fails on one machine only.',
    isOneMachine,
    fair,
    { 'key.wrong_kind': -weak, 'client.defect': -hint },
  ),
]

function isTooFresh({ zones }: Observed): boolean {
  const told = `${zones.answer} ${zones.remarks}`
  return /\bjwt\b|json web token|token/.test(told) && justMade.test(told) && passesLater.test(told)
}

function isOneMachine({ remarkIds, zones }: Observed): boolean {
  const isOne = remarkIds.includes('works-on-another-machine') || oneMachineOnly.test(zones.remarks)
  return isOne && signing.test(`${zones.answer} ${zones.remarks} ${zones.code}`)
}
