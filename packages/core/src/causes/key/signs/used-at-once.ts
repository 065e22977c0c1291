import { anywhere, decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A key that is only just there was right from the start, and is nobody's old one. */
const onlyJustThere = {
  'key.expired': -weak,
  'key.revoked': -weak,
  'key.missing': -weak,
  'token.incomplete': -weak,
  'env.wrong_account': -weak,
  'config.shadowed': -weak,
} as const

const madeJustBefore = regex`
  (?:makes?|creates?|made|created|generates?) (?:a |an |the )?(?:new )?(?:[a-z]{2,8} )?(?:role|user|access key|credentials|service account)s?\b
    [a-z, ]{0,40}(?:and then|, then|, waits?|, calls|and calls|and uses|and tests|, uploads)
  |(?:keys?|credentials?|secrets?|service principal|access keys?)\b[a-z ]{0,24} (?:made|created|generated|issued|minted)
    [a-z ]{0,16} (?:by|in|within)[ ]
    (?:
      (?:the |this )?same (?:program|tool|module|command)
      |(?:the |this )?(?:same )?(?:script|run|job|playbook|pipeline|test|plan|apply|workflow)|vault
    )\b
  |(?:command|program|script|module|plan|pipeline|playbook|workflow) (?:itself )?(?:makes|creates|generates|mints|issues)[ ]
    (?:the |an? |its )?(?:own |new )?(?:api |access )?(?:service principal|keys?|credentials)\b
  |(?:keys?|credentials?)[a-z ]{0,30} (?:generated|created|made)[a-z ]{0,24} at (?:run ?time|deploy time)
  |(?:made|created|generated|issued) (?:by [a-z]{2,16} )?
    (?:right|just|immediately|moments|seconds|a moment|a few seconds) (?:before|ago|earlier)
  |(?:right|immediately|directly|seconds) after (?:its |(?:it|they) (?:was|were) |the )?
    (?:creation|creating|created|made|generated|generating|issued|issuing)\b
  |(?:set|changed|applied|updated)(?: by [a-z]{2,16})? (?:right|just|immediately|shortly|moments|seconds) before (?:the |its |a )?(?:first |next )?
    (?:log-?in|request|call|test)\b
  |(?:requested|created|made|generated|issued) and (?:then )?used (?:at once|immediately|right away|straight away)
  |(?:keys?|credentials?|secrets?) (?:is |are |was |were )?used (?:at once|immediately|right away|(?:some |a few )?seconds later)
`

const justIssued = regex`
  (?:token|code)[- ](?:exchange|request|refresh|grant)[a-z ,]{0,30} (?:succeeds|succeeded|works|worked|passes|passed|is (?:ok|fine)|answers 200)
  |(?:right|just|immediately|moments|seconds|directly) after (?:the )?(?:token )?(?:exchange|creation|issu(?:e|ing)|grant|login|installation)
  |(?:fresh|new|just[- ]issued|newly issued)(?:ly (?:made|issued|minted))? (?:[a-z]{2,14} )?tokens?\b
`
const mostPass = regex`
  \b(?:most|nearly all|almost all|many|other|the majority of)(?: of (?:the |them)?)? ?(?:[a-z]{2,14} )?(?:logins?|tokens?|calls?|requests?|runs?|users?|attempts?|of them)?
    [ ]?(?:pass|work|succeed|are (?:fine|accepted)|go through)
  |\b(?:some|a few|about \w{1,8}|one in \w{1,8}|\d{1,3}) (?:[a-z]{2,12} )?(?:a|per|each|every) day\b|intermittent(?:ly)?|sporadic(?:ally)?|now and then|at random\b|randomly
`

const laterItPasses = regex`
  (?:second|later|next|repeated|another) (?:run|try|attempt|apply|call|start)[a-z ]{0,40}[ ]
    (?:succeeds|passes|works|is accepted|goes through)
  |(?:run|tried|started|executed|applied|called) (?:a second time|again|once more|twice)[a-z ]{0,16}[ ]
    (?:succeeds|passes|works|goes through)
  |same generated (?:keys?|credentials?|pair)[a-z ]{0,40} works?\b|never (?:on|at) the first
  |seconds later[a-z ]{0,40} (?:works|passes|succeeds)
`

const principalUnknown = regex`
  application with identifier [^;]{0,80}was not found|aadsts7000(?:1|16)\b|principalnotfound
  |service ?principal[^;]{0,60}(?:invalid|not found|does not exist)|principal [^;]{0,60} does not exist in the directory
`

/** Commands that make a service principal and use it in the same breath. */
const makesPrincipal = /\baz (?:acs|aks) create\b|\baz ad sp create|vault read azure/

/** A key that the same run makes and uses: it has not come round to all servers of its issuer, or waits for a person. */
export const usedAtOnce: readonly Sign[] = [
  remarked('made-and-used-at-once', madeJustBefore, fair, onlyJustThere),
  remarked(
    // Stores and platforms know an app in production from its first release on.
    'app-never-released',
    regex`
      \b(?:apps?|applications?|products?|listings?|extensions?|bots?|skills?|integrations?)\b[^.;]{0,40} (?:
          (?:(?:is|are|was|were|has|have) )?(?:not|never)(?: yet)?(?: been)? (?:released|published|live|submitted|approved|in the (?:app )?store)
          |without an? (?:[a-z]{2,12} )?release|(?:has|have) no (?:[a-z]{2,12} )?release
        )\b
      |\b(?:unreleased|unpublished) (?:app|application|product|extension|bot|skill)\b
    `,
    fair,
    { 'perm.resource': fair, 'env.test_live': fair, 'key.unknown': -weak, 'key.revoked': -weak },
  ),
  remarked(
    // Rights go round like keys do: IAM, registries and jobs that hand out tokens take some minutes.
    'right-given-minutes-ago',
    regex`
      (?:roles?|rights?|permissions?|access|polic(?:y|ies)|scopes?|apis?|pull request|membership|consent|invitation)\b[a-z ]{0,24}[ ]
        (?:granted|given|added|merged|assigned|approved|enabled|switched on|attached|changed|accepted)[ ]
        (?:only |just |about |some |an? |few |[a-z0-9]{1,8} ){0,3}(?:seconds?|minutes?|moments?) (?:ago|before|earlier)
      |(?:roles?|rights?|permissions?|access|polic(?:y|ies))\b[a-z ]{0,24} (?:granted|given|added|merged|assigned|attached) (?:only )?just now\b
    `,
    fair,
    { 'perm.scope': hint, 'perm.resource': hint, 'key.expired': -weak, 'key.revoked': -weak },
  ),
  noticed(
    'passes-when-tried-later',
    'The key is used right after it was made, and the same passes a little later.',
    ({ zones }) => madeJustBefore.test(zones.remarks) && laterItPasses.test(zones.remarks),
    fair,
    { 'env.wrong_host': -weak, 'client.defect': -weak },
  ),
  noticed(
    'principal-only-just-made',
    'The directory does not know a service principal that was made a moment before.',
    isPrincipalNew,
    strong,
    { ...onlyJustThere, 'env.wrong_account': -strong, 'key.wrong_kind': -weak },
  ),
  noticed(
    'fresh-token-refused-now-and-then',
    'A token is refused in the moment after it was issued, and most tokens of the same kind pass: not all servers know it yet.',
    ({ zones: { remarks } }) => justIssued.test(remarks) && mostPass.test(remarks),
    strong,
    {
      ...onlyJustThere,
      'server.fault': fair,
      'send.conflict': -fair,
      'key.wrong_kind': -fair,
      'key.placeholder': -fair,
    },
  ),
  anywhere(
    'key-of-the-step-before',
    regex`
      create (?:an? |the )?(?:api |access )?key\b[a-z ]{0,30}[^a-z]{1,8}[a-z ,]{0,40} (?:using|with|by) (?:that|this|the new)[ ]
        (?:api |access )?key\b
    `,
    decisive,
    { ...onlyJustThere, 'client.defect': -weak, 'send.absent': -weak, 'key.mistyped': -weak },
  ),
  noticed(
    'consumer-key-not-confirmed',
    'A consumer key is requested and used in one run; a person has to confirm it at the address that comes with it first.',
    ({ zones: { code } }) =>
      /\/auth\/credential\b|requestcredentials\(/.test(code) &&
      /consumer_?key/.test(code) &&
      !/validation_?url/.test(code),
    decisive,
    { ...onlyJustThere, 'sign.mismatch': -decisive, 'key.unknown': hint },
  ),
]

function isPrincipalNew({ zones }: Observed): boolean {
  return (
    principalUnknown.test(zones.answer) &&
    (madeJustBefore.test(zones.remarks) || makesPrincipal.test(`${zones.config} ${zones.code}`))
  )
}
