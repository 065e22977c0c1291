import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Who has just logged in holds a fresh credential: it is neither missing nor dead. */
const freshCredential = { 'key.revoked': -weak, 'key.expired': -weak, 'key.missing': -weak } as const
const valueIsRight = { 'key.mistyped': -hint, 'key.unknown': -hint, 'key.expired': -hint } as const

/** How people tell that another value than theirs is used. */
export const shadowedRemarks: readonly Sign[] = [
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
  remarked(
    'exported-in-shell',
    regex`
      exported|bashrc|zshrc|bash_profile|\.profile\b|setx\b|(?:windows|system|os|user|global|machine) environment
      |environment variables? (?:is|are|was|were) (?:also |still )?(?:set|exported|defined)
      |same (?:shell|terminal|session) is still
    `,
    fair,
    { 'config.not_loaded': hint },
  ),
  remarked(
    'login-again-same',
    regex`
      log(?:ged|ging)?[ -]?(?:in|out)[a-z ]{0,15} again|(?:auth )?login was (?:run|done|made) (?:again|anew)
      |(?:right |directly )?after (?:the |a |each |another )?(?:new )?(?:login|log in|logging in)[^;]{0,20}
        (?:same|still)
      |(?:re-?login|re-?authentication|re-?authenticating|new login|logging in anew|another login)[a-z ]{0,10}[ ]
        (?:does not|did not|doesn't|didn't|no) (?:help|change|difference|cure)
      |same (?:right |directly )?after the login
    `,
    strong,
    { 'token.expired': hint, 'perm.scope': hint, ...freshCredential },
  ),
  remarked(
    'two-places',
    regex`
      (?:config|file|settings?|program|project|app|it) has both|set in (?:both|two|several)
      |two (?:files|places|variables|copies|config|\.env)|in both (?:files|places)
      |several (?:\.env|env files|config files|places)|\.env\.(?:local|development|production)
      |both (?:the )?environment and
      |another (?:plugin|program|tool)[a-z ]{0,30}(?:defines|sets|same (?:variable|constant|setting))
    `,
    fair,
  ),
  remarked(
    'restart-cures',
    regex`
      (?:works?|fixed|cure[ds]?|helps?|gone|ok) (?:again )?(?:only )?(?:after|when|with) (?:an? |the )?
        [a-z ]{0,20}(?:restart|reboot|re-?login|clearing|cleared|new (?:shell|terminal|session))
      |restart(?:ing)?[a-z ]{0,25}(?:cures?|fixes|helps|works)
    `,
    strong,
    { 'token.expired': hint, 'config.not_loaded': hint, 'key.unknown': -weak },
  ),
  remarked(
    'restart-does-not-cure',
    regex`
      (?:stays|same|remains|persists)[a-z ]{0,20}(?:after|despite) (?:a |the |several )?
        (?:restart|reboot|reload|reinstall)
    `,
    hint,
    { 'client.defect': hint },
  ),
  remarked('cache', /cache[ds]?\b|config:(?:clear|cache)|cookies? (?:cleared|deleted)|incognito|private window/, weak, {
    'config.not_loaded': hint,
  }),
  remarked(
    'field-locked',
    regex`
      gr[ea]yed[- ]out|read-?only field|field is (?:locked|disabled)|cannot be edited
      |(?:is |already )defined (?:elsewhere|by another|as a constant)
    `,
    strong,
  ),
  remarked(
    'saved-in-form',
    regex`
      (?:saved|stored|pasted|entered|filled|typed)[a-z ]{0,20} (?:in|into|through|by) (?:the )?
        (?:settings?|form|dialog|profile)
      |says it is saved|auto-?fill|auto-?complete|browser (?:fills?|filled|saved|remembers)|password manager
      |saved password
    `,
    weak,
    { 'client.defect': hint, 'key.whitespace': hint },
  ),
  remarked(
    'worked-until-opened',
    regex`
      (?:worked|fine) until [a-z ]{0,25}(?:page|settings?|dialog|profile|account|project|provider)[ ]
        (?:was |were )?(?:opened|changed|switched|added|visited|selected)
    `,
    strong,
  ),
  remarked(
    'updated-over',
    regex`
      (?:updated|upgraded|installed|migrated) (?:over|on top of|from) (?:an? |the )?
        (?:existing|old|earlier|previous)
      |over an existing install|old (?:config|settings|installation|data|profile)
    `,
    fair,
    { 'client.defect': weak },
  ),
  remarked(
    'switching',
    regex`
      (?:switch(?:ed|ing)?|chang(?:ed|ing)) (?:back |between |from |to ){1,5}[a-z ]{0,25}
        (?:provider|account|profile|model|environment|project|user)
    `,
    weak,
    { 'key.wrong_provider': weak, 'env.wrong_account': weak },
  ),
  remarked(
    'other-program-same-key',
    regex`
      (?:token|key) (?:is )?(?:valid|works|accepted|fine) (?:when )?(?:tried |used |tested )?
        (?:elsewhere|in another|with another)
      |(?:key|token) in (?:the )?\.env works
    `,
    weak,
    { 'client.defect': weak, 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  remarked(
    'empty-wins',
    /empty (?:variable|value|string|line|entry|field)|set to (?:an )?(?:empty|nothing|blank)/,
    fair,
    { 'config.not_loaded': weak, 'key.missing': weak },
  ),
  remarked(
    'removal-helps',
    regex`
      (?:deleting|removing|renaming|clearing|unsetting|resetting|unset of|removal of|deletion of) [^;]{1,40}
        (?:helps|fixes|works|cures|solves)
      |(?:works|fixed|fine|ok)[a-z ]{0,12} after (?:deleting|removing|clearing|unsetting|renaming)
      |after (?:clearing|deleting|removing|unsetting) [^;]{1,30}works
    `,
    strong,
    valueIsRight,
  ),
  remarked(
    'clean-shell-works',
    regex`
      (?:works?|fine|accepted) in (?:an? |another )?(?:new|fresh|clean|different|private|other)[a-z ]{0,10}[ ]
        (?:terminal|shell|window|session|profile|user)
      |(?:works?|fine|accepted) (?:with|on|under|from) (?:an?|another)[ ]
        (?:new |fresh |clean |different |other |second )?(?:browser |user |shell )?(?:profile|shell|user account)
        \b
    `,
    strong,
    { 'config.not_loaded': hint, ...valueIsRight },
  ),
  remarked(
    'also-elsewhere',
    regex`
      also (?:an? |set as |in )[a-z ]{0,15}(?:variable|environment|setting|config)
      |(?:is|was|are) also (?:set|exported|defined|stored|configured|entered|given)[ ]
        (?:in|by|as|under|with|through)
      |both (?:the |an? )?[a-z0-9_ ]{2,40} and (?:the |an? )?(?:[a-z]{1,12} )?
        (?:
          login|subscription|file|profile|variable|environment|setting|session
        )\b
      |(?:value|setting|key|token|entry|one) (?:in|of|from) the (?:
          database|ui|cache|registry|settings|shell|environment|keychain|browser
        )[a-z ]{0,12} (?:wins|overrides|is used|comes first|has precedence)
      |overrid(?:es|den by|ing) (?:the )?(?:variable|file|setting|environment|value|config|key)
      |(?:system|user|global|environment|shell) variable (?:of that name|of the same name|with|has|holds|exists)
      |overridden by|(?:second|another|other) (?:config|settings|\.?env|profile) file
    `,
    strong,
    valueIsRight,
  ),
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
  remarked(
    'same-name-on-another-level',
    regex`
      (?:same|that|this) name (?:also )?exists
      |(?:group|org|organi[sz]ation|repo|repository|instance|global|user|machine)[- ]level
      |(?:as|is) an? (?:instance|group|global|system|machine) variable|both files exist
      |both (?:are|is|have|exist|set|given)\b|there are two (?:of|files|entries|keys|variables)
    `,
    weak,
    { 'config.not_loaded': weak },
  ),
  remarked(
    'credential-store-in-use',
    regex`
      credential (?:manager|helper|cache)|osxkeychain|\bkeyring\b|\b_?netrc\b|has an entry for
      |lists an? [a-z ]{0,20}entry|\bcredsstore
      |(?:docker|npm|gh|az|gcloud|helm|podman|git) login (?:was )?(?:done|run|made|used) (?:[a-z]{1,10} )?
        (?:earlier|once|long ago|with another)
    `,
    fair,
    { 'key.revoked': hint, 'key.expired': hint, 'config.not_loaded': hint },
  ),
  remarked(
    'others-run-it-well',
    regex`
      (?:
          maintainer|author|colleague|co-?worker|another (?:user|developer|person)|somebody else|someone else
          |friend
        )s? (?:runs?|uses?|can run|starts?|has) (?:the )?(?:same|very|it)[a-z ]{0,24}
        (?:without|fine|with success|and it works)
      |(?:works|runs|fine) (?:well )?for (?:the )?(?:
          maintainer|author|colleague|others\b|everyone else|everybody else
        )
      |(?:maintainer|author|developer|nobody|no one)(?: else)? (?:cannot|can.t|can not|could not) reproduce
      |nobody else can reproduce
    `,
    weak,
    {
      'config.not_loaded': weak,
      'key.whitespace': hint,
      'key.wrong_kind': hint,
      'key.unknown': hint,
      'server.fault': -fair,
      'client.defect': -weak,
      'api.retired': -fair,
    },
  ),
]
