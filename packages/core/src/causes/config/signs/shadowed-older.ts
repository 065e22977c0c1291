import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Who has just logged in holds a fresh credential: it is neither missing nor dead. */
export const freshCredential = { 'key.revoked': -weak, 'key.expired': -weak, 'key.missing': -weak } as const

/** The key that should be used is a good one; another is what arrives. */
export const valueIsRight = { 'key.mistyped': -hint, 'key.unknown': -hint, 'key.expired': -hint } as const

/** How people tell that they changed or renewed a key, and the one before it is used on. */
export const changedInVain: readonly Sign[] = [
  remarked(
    'change-has-no-effect',
    regex`
      (?:chang|edit|updat|replac|add|past|sav|set|correct|remov)[a-z]{1,4}[^;]{0,60}
        (?:
          no effect|changes nothing|nothing changes|makes no difference|still (?:the )?(?:old|same)|not picked up
          |not taken over|(?:is|are|was|were|gets) ignored|does not help|doesn't help|stays
        )
    `,
    weak,
    { 'config.not_loaded': weak, 'client.defect': hint },
  ),
  remarked(
    'echo-is-the-old-one',
    regex`
      (?:
          ending|end|tail|suffix|last (?:four|4|characters|digits)|start|beginning|prefix|masked (?:key|form)
          |fingerprint|shown key|key shown|key in the (?:error|answer|message|log)
        )[a-z0-9 ,]{0,30} (?:is|are|belongs?|matches|of|from)[a-z ]{0,16} (?:
          old|former|previous|earlier|other|another|different|deleted|first|wrong
        ) (?:one|key|token|value|account)
    `,
    strong,
    { 'client.defect': weak, ...valueIsRight },
  ),
  remarked(
    'new-one-works-elsewhere',
    regex`
      new (?:api )?(?:key|token|secret|value|one)[a-z ]{0,10} (?:works?|is (?:valid|accepted|fine)|worked)[ ]
        (?:with|in|from|elsewhere|by|through|outside|directly)
    `,
    strong,
    { 'config.not_loaded': weak, 'client.defect': weak, 'key.revoked': -weak, ...valueIsRight },
  ),
  remarked(
    'after-rotation',
    regex`
      (?:after|on|with) (?:every|each|a|the last) (?:rotation|renewal|change|exchange) of (?:the |its )?
        (?:api )?(?:key|token|secret|password)
      |(?:after|since) (?:the )?(?:
          rotating|renewing|replacing|changing|regenerating|rotation|exchange|replacement|change
        ) (?:of )?(?:the |my |its |an? )?(?:api )?(?:key|token|secret|password|credential)
      |(?:key|token|secret|credentials?[a-z.]{0,5}) (?:was |were )?
        (?:replaced|exchanged|swapped|changed|rotated|put) in (?:the |its )?(?:
          compose|config|settings?|env|\.env|file|key ?vault|vault|secret|dashboard|place
        )
    `,
    fair,
    { 'key.revoked': hint, 'config.not_loaded': weak },
  ),
  remarked(
    'first-one-still-works',
    regex`
      with (?:the )?(?:first|old|former|previous|earlier) [a-z_.]{2,30} it still works
      |(?:first|old|former|previous) (?:credentials?|file|account|key|token)[a-z._ ]{0,16} still works?
      |put in its place
    `,
    fair,
    { 'env.wrong_account': weak },
  ),
  remarked(
    'login-succeeds-and-refused',
    regex`
      (?:\/login|auth login|login|log-?in|sign-?in)[a-z ]{0,12} (?:reports?|shows?|says?|prints?) success
      |(?:\/login|--login|auth login|(?!npm|yarn|pnpm|registry)\b[a-z]{1,30} login)[ ]
        (?:
          succeeds?|succeeded|was successful|went (?:well|through)|is fine|completes
        )
      |(?:subscription|subscriber|paid [a-z ]{2,20}),? (?:and |is )?(?:logged in|\/login)
    `,
    fair,
    { 'send.conflict': weak, 'server.fault': hint, 'token.expired': hint, ...freshCredential },
  ),
  remarked(
    'old-value-seen',
    regex`
      (?:old|previous|former|other|different|stale|deleted|removed|earlier|first) (?:api )?
        (?:key|token|value|credentials?|account|password) (?:is |are |was |were )?(?:still |again )?
        (?:
          used|sent|shown|there|loaded|picked|appears?|cached|present|active|printed|shows?|in use
          |stored (?:in|under)|kept (?:in|by)
        )
      |still (?:uses?|sends?|shows?|picks?|reads?|has|prints?|using) (?:the |an? )?
        (?:old|previous|other|wrong|former)
      |still (?:[a-z]{2,14} ){1,6}(?:old|previous|former|deleted|removed) (?:
          key|token|account|one|value|project|organi[sz]ation|user|login|host|address|server
        )
    `,
    strong,
    valueIsRight,
  ),
  remarked(
    'file-holds-the-right-one',
    regex`
      \.env (?:file )?(?:holds|has|contains|is) (?:the |a )?(?:right|correct|fresh|new|valid|good|current)
      |(?:right|correct|valid|fresh|new|good|current) (?:api )?(?:key|token|value)s? (?:is |are |was |stands? )?
        (?:in|inside) (?:the |my )?(?:\.?env|config|settings)
    `,
    fair,
    { 'config.not_loaded': weak, ...valueIsRight },
  ),
]

/** How people tell that something still holds, runs with or shows an older value. */
export const olderInUse: readonly Sign[] = [
  remarked(
    'keeps-using',
    regex`
      keeps? (?:on )?using|goes on using
      |(?:has|holds|contains|uses|sends) an? (?:older|old|outdated|previous|stale|different|former) (?:api )?
        (?:key|token|value|account)
      |end of the old (?:key|one)
    `,
    strong,
    valueIsRight,
  ),
  remarked(
    'not-redeployed',
    regex`
      (?:stays|remains|lasts|fails|same) until (?:the |it )?[a-z ]{0,20}(?:
          re-?deployed|deployed again|restarted|rebuilt|recreated|reloaded
        )
      |no (?:re-?deploy|restart|rebuild|reload)|not (?:been )?(?:re-?deployed|rebuilt|reloaded)
      |without (?:a )?(?:re-?deploy|rebuild|reload)
    `,
    fair,
    { 'config.not_loaded': fair },
  ),
  remarked(
    'still-the-old-process',
    regex`
      (?:
          containers?|servers?|services?|process|processes|programs?|apps?|daemon|gateway|pods?|workers?|shell
          |terminal|session|notebook|ide|editor|bot
        ) (?:was |were |is |are |has |have |had )?(?:
          not (?:been )?(?:re-?started|closed|stopped|recreated|reopened)
          |(?:just |always )?(?:kept|left|stayed|still|been|remained) (?:running|up|open|on)\b
          |(?:still )?open since|running since|(?:started|opened|running) (?:before|earlier than)
        )
      |same (?:shell|terminal|session|process|window) is still|process (?:is )?still running
      |without (?:a |any )?restart
    `,
    strong,
    { 'config.not_loaded': fair, 'token.expired': hint, ...valueIsRight },
  ),
  remarked(
    'another-key-in-the-answer',
    regex`
      (?:key|token|ending|end|tail|prefix|start|fingerprint|account|user|name|login|client id)[ ]
        (?:shown |named |printed |given |mentioned |seen |quoted )?(?:in|by|of) the[ ]
        (?:error|message|answer|log|output|refusal)[a-z ]{0,10} (?:is|are|belongs?|does|do|was)[ ]
        (?:
          not|another|different|an? (?:other|old|different|former)|unknown|none
        )
      |(?:error|message|answer|log|output|refusal|server) (?:
          shows?|names?|prints?|quotes?|mentions?|gives?|speaks of|has
        ) (?:an?|the|some)?(?:other| (?:old|other|different|former|deleted|wrong))[ ]
        (?:key|token|account|user|ending|value|one)
      |last (?:four|4|few|three) (?:characters|digits|letters)[a-z ]{0,24}[ ]
        (?:differ|are (?:not|other|different|those of))
    `,
    strong,
    { 'client.defect': weak, 'key.wrong_provider': hint, ...valueIsRight },
  ),
  remarked(
    'one-of-an-old-date',
    regex`
      (?:
          is|are|was|were|dates|stems|left|committed|entered|exported|exists|there|built|written|inherited|defined
        ) (?:still )?(?:from|since|in|of) (?:19|20)\d\d\b
      |(?:is|are|was|left|stems|built|exported|set|dates)[a-z ]{0,10} (?:from|since|in|of)[ ]
        (?:
          last (?:year|month|week|sprint|spring|summer)|january|february|march|april|june|july|august|september
          |october|november|december|an? (?:former|earlier|older|previous)[ ]
        )
      |baked in(?:to)?\b
      |(?:pods?|containers?|image|build|replicas?) (?:is|are) \d{1,4} (?:days|weeks|months|hours) old
      |inherited from|of a former (?:project|employer|job|set-?up)
    `,
    fair,
    { 'key.revoked': hint, 'key.expired': hint },
  ),
]
