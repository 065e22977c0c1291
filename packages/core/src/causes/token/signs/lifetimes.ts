import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const aWeek = regex`
  (?:every|each|after|about|exactly|within) (?:a |one |7|seven) ?(?:days?|week)\b
  |(?:works?|worked|fine|lasts?|lasted|lives?|valid|good|ran|runs?|holds?)[a-z ]{0,12} for
    (?: about| some| around| exactly| only| just){0,2} (?:a|one|7|seven) (?:days?|week)\b
  |(?:a|one|7|seven) (?:days?|weeks?) (?:later|after (?:it|the|that|each|every))\b
  |\bweekly\b|\bonce (?:a|every|per) week\b
`

/** Lives of tokens that are told by when it fails: from the start of a run, at the second connection, after the job, by the rules of an issuer. */
export const lifetimes: readonly Sign[] = [
  remarked(
    'so-long-after-the-start',
    regex`
      (?:an?|one|two|three|four|five|six|eight|ten|twelve|twenty|thirty|half an|\d{1,4}|some|several|a few) (?:hours?|minutes?|days?) (?:after|into|past) (?:the |an? |each |every |its |i |the user )?
        (?:new |last |manual |fresh )?(?:start|begin|deploy|re-?deploy|login|log ?in|log(?:ged|ging) in|launch|boot|run\b|set-?up|connection|connecting|restart|authori[sz]|sign-?in|sign(?:ed|ing) in
          |refresh|renewal|re-?authenticat|first (?:login|call|start)
          |[a-z-]{2,16} (?:is|was|has been|got) (?:started|deployed|launched|connected|brought up|installed|set up))
      |(?:helps?|helped|works?|worked|cures?|cured|is fine|enough|lasts?|good|again)[a-z ]{0,12} (?:only |just )?for (?:about |some |around |another |the next )?
        (?:an?|half an?|one|two|three|four|six|eight|twelve|\d{1,3}|a few|some|several) (?:hours?|day\b|minutes?)
    `,
    fair,
    { 'key.expired': hint, 'limit.rate': hint },
  ),
  remarked(
    'only-the-first-connection',
    regex`
      (?:only )?(?:the )?first (?:connection|connect|session|upload|stream) (?:works?|passes|succeeds|is fine|goes through)
      |(?:on|upon|after) (?:a |the |each |every )?re-?connect(?:ion|ing)?s?\b
      |(?:web ?socket|connection|stream) (?:has |was |had )?(?:been )?(?:dropped|lost|cut)\b
    `,
    strong,
    { 'send.absent': -weak, 'perm.resource': -weak, 'perm.client': -weak },
  ),
  remarked(
    'fine-until-the-job-ended',
    regex`
      works? (?:right |just |shortly |directly )?after (?:the |a |each |every )?(?:deploy|job|pipeline|build|release)
        [^;]{0,24}; ?[^;]{0,16}fails? (?:when|later|after|as soon as|once|on)\b
    `,
    decisive,
    { 'key.expired': decisive, 'config.not_loaded': -decisive, 'key.missing': -fair, 'send.absent': -weak },
  ),
  remarked(
    'new-one-works-once',
    regex`
      (?:new|fresh|refresh) (?:refresh )?(?:tokens?|logins?)[a-z ]{0,12} (?:works?|worked|lasts?) (?:only )?once\b
      |(?:tokens?|logins?) works? (?:only )?(?:once|until the next (?:restart|start|refresh))\b
    `,
    strong,
    { 'key.revoked': strong, 'config.shadowed': -weak, 'server.fault': -weak },
  ),
  noticed(
    'refresh-token-of-a-test-app',
    'Google ends refresh tokens after seven days while the app is in testing.',
    ({ zones: { all } }) =>
      aWeek.test(all) &&
      /refresh[ _]token|invalid_grant|re-?authori[sz]/.test(all) &&
      /google|gmail|gcp|youtube/.test(all),
    strong,
    { 'key.expired': strong, 'key.revoked': -fair, 'perm.resource': -fair, 'client.defect': -fair },
  ),
  noticed(
    'sixty-days-of-a-feed',
    'A feed of Instagram or Facebook that worked: its token lives sixty days unless it is renewed.',
    ({ zones, remarkIds }) =>
      /instagram|facebook|\big[- _]feed|\bmeta graph/.test(zones.all) &&
      /access[ _]token/.test(zones.answer) &&
      remarkIds.includes('worked-before'),
    strong,
    { 'key.wrong_kind': -weak, 'api.retired': -hint },
  ),
  remarked(
    // Whatever the answer says of permissions: what comes with the age of the token and goes with a new one is its age.
    'comes-with-age',
    regex`
      (?<!not )(?:past|passed|exceeded|outlived|reached the end of|beyond|older than) (?:its|the|their|a)[ ]
        (?:normal |usual |stated |own |documented )?(?:lifetime|life ?span|life time|validity|ttl|expiry)
      |(?:tokens?|session|login)[a-z ]{0,16} (?:outlives?|runs? past|is past) (?:its|the|their) [a-z]{0,12} ?(?:lifetime|life|validity)
    `,
    decisive,
    { 'perm.scope': -strong, 'perm.resource': -strong, 'key.wrong_kind': -fair, 'client.defect': weak },
  ),
  remarked(
    'gone-when-renewed-by-hand',
    regex`
      (?:errors?|refusals?|problem|40[13]|it)[a-z ]{0,16} (?:clears?|goes away|disappears?|vanish(?:es)?|is gone|are gone|ends)[ ]
        (?:when|after|once|as soon as|by|with|if)[a-z ]{0,24} (?:refresh|renew|re-?authori[sz])
      |(?:refreshing|renewing) (?:the |it |them )?[a-z ]{0,16}(?:by hand|manually)[a-z ]{0,12} (?:helps|works|clears|cures|fixes)
    `,
    strong,
    { 'perm.scope': -fair, 'perm.resource': -fair, 'client.defect': weak },
  ),
]
