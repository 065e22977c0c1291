import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { changedInVain, freshCredential, olderInUse, valueIsRight } from './shadowed-older.ts'
import { regex } from '../../../model/regex.ts'

/** How people tell that another value than theirs is used. */
export const shadowedRemarks: readonly Sign[] = [
  ...changedInVain,
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
      (?<!\bfor (?:the |an? )?)log(?:ged|ging)?[ -]?(?:in|out)[a-z ]{0,15} again|(?:auth )?login was (?:run|done|made) (?:again|anew)
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
    weak,
    { 'token.expired': fair, 'client.defect': hint, 'config.not_loaded': hint, 'key.unknown': -weak },
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
  ...olderInUse,
  remarked(
    'same-name-on-another-level',
    regex`
      (?:same|that|this) name (?:also )?exists
      |(?:group|org|organi[sz]ation|repo|repository|instance|global|user|machine)[- ]level
      |(?:as|is) an? (?:instance|group|global|system|machine) variable|both files exist
      |both (?:
          (?:are|is|were|have been) (?:set|there|present|exported|defined|filled|given|kept|read|used|found|in)
          |have|exist|set|given
        )\b(?! given)
      |there are two (?:of|files|entries|keys|variables)
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
