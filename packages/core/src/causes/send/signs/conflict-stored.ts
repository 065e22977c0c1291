import type { Observed } from '../../../model/observed.ts'
import { anywhere, configured, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const another = { 'perm.scope': -strong, 'perm.resource': -fair, 'config.shadowed': fair } as const

/** Logins that were stored or switched on earlier, for somebody else, and go along with every call. */
export const conflictStored: readonly Sign[] = [
  noticed(
    'bot-in-place-of-own-token',
    'The refusal is about the token of the workflow, while a token of one’s own was given: the checkout stored the other one in a header, which goes along with every push.',
    isBotInPlace,
    strong,
    another,
  ),
  noticed(
    'stored-login-for-what-everybody-may-read',
    'What everybody may read is refused for wrong credentials, which nobody was asked for: a login of old is stored and goes along.',
    isOpenThingRefused,
    strong,
    {
      'config.shadowed': fair,
      'key.expired': weak,
      'key.revoked': -hint,
      'key.leaked': -strong,
      'perm.resource': -weak,
    },
  ),
  remarked(
    'front-login-off-cures',
    regex`
      without (?:the |its |nginx'?s? |apache'?s? )?(?:auth_basic|basic[- ]?auth(?:entication)?|htpasswd|(?:front|outer|proxy'?s?) (?:login|password))
        [^;.]{0,60}(?:accepted|works?|passes|is fine|succeeds)
      |(?:auth_basic|basic[- ]?auth(?:entication)?|htpasswd)[a-z ]{0,12} (?:off|disabled|removed|switched off|taken out)
        [^;.]{0,40}(?:accepted|works?|passes|is fine|succeeds|helps)
      |(?:since|after|once|as soon as|when|only with) [a-z ]{0,30}(?:auth_basic|basic[- ]?auth(?:entication)?|htpasswd)
        [a-z ]{0,16} (?:is|was|were|has been) (?:on|added|enabled|switched on|turned on|set up|put in front)
    `,
    strong,
    { 'send.stripped': -fair },
  ),
  remarked(
    'carries-another-besides',
    regex`
      \b(?:also|additionally|still|too|in addition|besides) (?:carry|have|send|set|add|include|contain|attach|bring|get)[ ]
        (?:the |an? |its |their )?(?:own |old |other |second )?(?:authorization|x-api-key|bearer|basic auth|auth header|cookie)
    `,
    strong,
    { 'send.wrong_place': -fair },
  ),
  configured(
    // Applications that take everybody, or whoever a proxy names, for one user: that login stands beside the key.
    'logs-everybody-in',
    regex`
      auto_?login_?(?:user|username|account)[a-z_]{0,8} ?[=:] ?["']?[a-z0-9]
      |(?:enable_http_remote_user|remote_user_auth|auth_proxy_enabled|trusted_(?:header|proxy)_auth)[a-z_]{0,8} ?[=:] ?["']?(?:true|1|yes|on)\b
      |\[auth\.proxy\] ?enabled ?= ?true
    `,
    fair,
    { 'send.companion': hint, 'perm.client': -hint },
  ),
  anywhere(
    // Whatever is sent, the server sees one person: a .netrc, a cookie or a session speaks in the place of the token.
    'another-person-than-the-token',
    regex`
      (?:any|every|whatever|whichever|all) (?:tokens?|keys?|credentials?|logins?)\b[a-z ,'"-]{0,44}[ ]
        (?:yields?|gives?|returns?|is|are|ends? (?:up )?as|acts? as|leads? to|belongs? to) (?:always )?(?:for )?(?:the |one )?same (?:user|account|person|identity)
      |(?:browser|tab|session|cookie|profile)[a-z ]{0,30} (?:is |was |being |still )(?:logged|signed) in as (?:an?other|a different|some other|somebody else|someone else)
      |(?:answers?|acts?|treated|taken|served)[a-z ]{0,12} (?:as|for) (?:an?other|a different|the same) user\b
    `,
    strong,
    { 'send.absent': -weak, 'send.scheme_wrong': -weak, 'config.shadowed': hint },
  ),
]

const workflowToken = /github-actions\[bot\]|refusing to allow a github app\b/
const tokenOfAnApp = /create-github-app-token|github-app-token|app[-_]id|private[-_]key|installation/
const ownToken = regex`
  x-access-token:\$\{?\{? ?(?!github_token|secrets\.github_token|github\.token)[a-z_.]
  |secrets\.(?!github_token\b)[a-z_]{0,40}(?:token|pat\b)
  |\b(?:my|our|own|an?|the) (?:fine-grained |classic |personal )?(?:pat\b|personal access token)
`

/** GitHub names the app when it was asked with the token of the job; a token of a person is never called so. */
function isBotInPlace({ zones }: Observed): boolean {
  const told = `${zones.code} ${zones.config} ${zones.remarks}`
  return workflowToken.test(zones.answer) && ownToken.test(told) && !tokenOfAnApp.test(told)
}

const openThing = regex`
  \b(?:repo|repository|project|template|image|package|chart|module|plugin|bucket|feed|registry|dataset|model)s?[ ]
    (?:itself )?(?:is|are) (?:an? )?public\b(?! (?:key|read access is))
  |\b(?:a|an|only|even|any|every|the|of|from|is|are) public (?:github |docker |git |npm |container )?
    (?:repo|repository|image|package|chart|template|module|dataset|model)s?\b(?! (?:was |were )?(?:cloned|forked))
`
const wrongCredentials = regex`
  bad credentials|(?:incorrect|bad|wrong|invalid) (?:user ?name|login|user) or password
  |(?:invalid|incorrect|bad) (?:credentials|login)\b|authentication failed
`
const leakTold = /leak|expos|pushed|committed|secret scanning|visible|published/

/** Nobody needs a login for it, so nobody would have set one for this call. */
function isOpenThingRefused({ zones }: Observed): boolean {
  return (
    openThing.test(zones.remarks) &&
    !leakTold.test(zones.remarks) &&
    wrongCredentials.test(zones.answer) &&
    /\bgit\b|github|gitlab|docker|registry|npm|nuget|maven|pypi|helm|template|hugging|cargo|composer/.test(zones.all)
  )
}
