import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { deployed, otherRun, setForAnother } from './not-loaded-runs.ts'
import { regex } from '../../../model/regex.ts'

/** How people tell that a value does not reach their program. */
export const notLoadedRemarks: readonly Sign[] = [
  remarked(
    'in-the-env-file',
    regex`
      (?:keys?|tokens?|secrets?|[a-z]_[a-z_]{1,30}|values?|variables?|it|credentials)[a-z ]{0,20}[ ]
        (?:
          is|are|was|stands?|written|put|kept|set|entered|added|placed
        )[a-z ]{0,15} in(?:to)? (?:the |an? |my |its |this )?(?:right |same )?
        (?:\.?env\b(?! of (?:an? |the |my )?(?:github|gitlab|action|workflow|job|step|pipeline))|dotenv|env file|environment file)
    `,
    fair,
    { 'config.shadowed': weak, 'config.mangled': weak, 'key.quoted': hint, 'key.whitespace': hint },
  ),
  remarked(
    'env-file-somewhere',
    regex`
      \.env(?:\.[a-z]{1,30})? (?:file )?(?:was |is )?(?:created|copied|placed|lies|put|made|sits|stands)
        [a-z ,]{0,25}(?:root|folder|directory|beside|next to|under|in\b)
    `,
    strong,
    { 'config.shadowed': hint },
  ),
  remarked(
    'other-settings-file',
    regex`
      (?:key|token)s?[a-z ]{0,20} (?:is|was|are|put|set|entered|stands?|written) (?:in|into) (?:the |a |its )?
        [a-z0-9_./-]{0,24}(?:
          config|settings|\.ini|\.json|\.ya?ml|\.toml|\.properties|appsettings|secrets\b|user secrets
        )
    `,
    weak,
    { 'config.shadowed': weak },
  ),
  remarked(
    'typed-into-app',
    regex`
      (?:key|token) (?:is |was )?(?:typed|entered|pasted|given) (?:in|into|on) (?:the )?
        (?:app|tool|program|side ?bar|ui|page|plugin)
    `,
    hint,
    { 'client.defect': weak, 'config.shadowed': hint },
  ),
  ...otherRun,
  remarked(
    'hard-coded-works',
    regex`
      (?:key|token|secret|password|value|credentials?)[a-z ]{0,12} (?:written|put|pasted|typed|set)[ ]
        (?:[a-z]{1,12} ){0,2}in(?:to)? the (?:code|source|script)[a-z ,]{0,12} (?:works?|is fine|passes)
      |(?:works?|worked|fine|ok|accepted|passes)[^;]{0,40}(?:
          hard-?cod
          |(?:written|put|pasted|typed|set) (?:straight |directly )?in(?:to)? the (?:code|source|script|client)
          |directly in (?:the )?(?:code|source)|passed (?:directly|as an? (?:argument|option|parameter))
        )
      |hard-?cod(?:ed|ing)[^;]{0,40}(?:works?|worked|fine|ok|helps|fixes)
    `,
    strong,
    { 'config.mangled': fair, 'config.shadowed': weak, 'key.quoted': weak, 'key.whitespace': weak },
  ),
  remarked(
    'given-by-variable',
    regex`
      (?:key|token|secret|credentials?|value|it)[a-z ]{0,16} (?:is|are|was|were)[ ]
        (?:
          given|passed|set|handed over|provided|taken|read|supplied|created|made|defined|stored|kept|saved|added
          |configured|entered|exported|declared|held
        ) (?:by|as|in|through|via|from|with) (?:an? |the |its )?(?:environment|env|shell|os|system)
        (?: variable|\b)
    `,
    fair,
    { 'config.shadowed': weak, 'key.missing': hint },
  ),
  ...setForAnother,
  remarked(
    'printed-empty',
    regex`
      (?:key|token|secret|variable|value|it|env|environ|credentials?|program|app|code|console|log)[a-z._ ]{0,24}
        [ ](?:prints?|printed|logs?|logged|shows?|is|echo(?:es)?|returns?|comes? (?:back|out)(?: as)?|reads?|gives)[ ]
        (?:as |out )?(?:undefined|empty|null|none\b(?! of\b)|blank|nothing\b|nil\b)
    `,
    weak,
    { 'key.missing': weak, 'config.shadowed': hint, 'send.absent': hint },
  ),
  remarked(
    'new-shell-helps',
    regex`
      (?:new|another|reopened|fresh) (?:terminal|shell|console|window|session)[^;]{0,30}
        (?:works|helps|fixes|fine|same)
      |set in (?:one|another|a different) (?:terminal|shell|window)|only in (?:that|this|one) (?:terminal|shell)
    `,
    fair,
    { 'config.shadowed': weak },
  ),
  remarked(
    'exported-works',
    regex`
      (?:works?|helps?|is fine|passes) (?:when|if|once|after|as soon as|with) [^;]{0,40}
        (?:
          exported|set (?:in|as) (?:the |an )?(?:shell|environment|env)\b|in the (?:shell'?s? )?environment
        )
      |with [^;]{0,40}(?:exported|set in the (?:shell|environment)|in the (?:shell'?s? )?environment)
        (?: in the shell)?,? (?:it|all|everything|the same)[a-z ]{0,8} (?:works|passes|is fine)
    `,
    fair,
    { 'config.shadowed': weak, 'client.defect': hint, 'key.quoted': hint, 'key.revoked': -fair, 'key.unknown': -fair },
  ),
  remarked(
    'freshly-installed',
    regex`
      fresh(?:ly)? (?:install|set up|cloned|deployed)|just (?:installed|cloned|set up|deployed)
      |first (?:start|run|command|set-?up)|package freshly
    `,
    hint,
    { 'key.missing': weak, 'key.placeholder': hint },
  ),
  remarked(
    'right-but-not-here',
    regex`
      (?:right|correct|valid) (?:keys?|values?|tokens?) (?:is |are )?in (?:the |my )?
        (?:env|environment|config|secrets?)
      |checked twice|double[- ]checked
    `,
    weak,
    { 'config.shadowed': weak },
  ),
  remarked(
    'file-not-at-start',
    regex`
      (?:server|service|app|program|process|container) (?:was |is )?(?:not )?(?:started|run) (?:with|from)(?:out)?
      |wrong (?:directory|folder|path)|working directory|other (?:folder|directory)
    `,
    fair,
    { 'config.shadowed': hint },
  ),
  remarked(
    'not-in-this-run',
    regex`
      (?:in|during|at|after) (?:the |an? )?(?:
          build\b|bundle|release build|packaged|scheduled job|subprocess|child process|test run|background
        )
      |(?:as|under) (?:an? )?(?:systemd|windows|background|system)? ?(?:service|daemon|cron)\b|build-arg
      |build time|not in the build
    `,
    fair,
    deployed,
  ),
  remarked(
    'env-file-place',
    regex`
      \.?env file (?:
          (?:is|was|lies|sits) (?:
              not |only |also |there|missing|in\b|at\b|under|beside|next to|one level|ignored|called|named|placed
              |put|copied|mounted
            )
          |called|named|in\b
        )
      |env_file\b|env\.txt|\.env\.(?:txt|sample)
      |(?:example|sample|template)[a-z ]{0,8} (?:was |is )?(?:renamed|copied) (?:to|as|into) \.env|project root
      |root (?:folder|directory)|sub-?folder
    `,
    fair,
    { 'config.shadowed': hint },
  ),
  remarked(
    'secret-was-added',
    regex`
      (?:key|token|password|value)s? (?:was |is |were |has been )?added (?:to|in) (?:the |a |my |its )?
        (?:config|settings|env|project|repository|secrets|deployment)
      |(?:secret|variable)s? (?:was |is |were |are |has been )?
        (?:added|defined|stored|created|configured|entered) (?:to|in|on|for|at|under|with)
      |(?:set|added) (?:in|with) (?:the )?(?:windows dialog|export|repository settings|hosting)|set with export
    `,
    weak,
    { 'config.shadowed': hint, 'key.missing': -hint },
  ),
  remarked(
    'shows-as-undefined',
    regex`
      shows? up as (?:undefined|empty|null|none)
      |(?:undefined|empty|null|blank)\b[a-z ]{0,12}(?:
          in the (?:log|console|output|container)|when printed|at run ?time
        )
      |(?:variables?|values?|secrets?) (?:is|are|was|were|stays?|arrives?|comes? out)[ ]
        (?:
          undefined|empty|null|blank|unset|not (?:there|visible|defined)
        ) (?:in|inside|at|on|when|during)\b
      |(?:log|logs|output|trace|console|print(?:ing|out)?) (?:shows?|prints?|gives?|says) (?:an? )?
        (?:empty|undefined|null|blank) (?:api )?(?:key|token|value|secret|variable)
      |(?:length|characters?)[a-z ]{0,20} (?:is |of |was )?(?:0|zero)\b|bearer (?:and|with) nothing
      |(?:echo|printenv)\b[a-z ]{0,30}(?:prints|shows|gives)
    `,
    strong,
    { 'key.missing': weak, 'config.shadowed': hint },
  ),
  remarked(
    'given-by-hand-works',
    regex`
      (?:works?|worked|is fine|passes|accepted) (?:when|if|once|as soon as|with|by) [a-z_ -]{0,30}
        (?:given|passed|set|typed|entered|handed over)? ?(?:on|in|at|by|as|with|through) (?:the |an? )?
        (?:command line|option\b|argument|flag\b|prompt\b|--[a-z])
      |(?:key|token|secret|value)[a-z ]{0,10} (?:by|as|with|through) (?:the |an? )?
        (?:command line|option\b|argument|flag\b|--[a-z-]{2,20})[a-z -]{0,24}[ ]
        (?:works?|worked|is fine|passes|accepted)
    `,
    fair,
    { 'config.shadowed': weak, 'config.mangled': weak, 'key.revoked': -weak, 'key.unknown': -weak },
  ),
  remarked(
    'stored-as-secret',
    regex`
      (?:stored|kept|saved|set|set up|defined|configured|entered|held) (?:as|in|at|on|under) (?:an? |the |its )?
        (?:
          github |gitlab |repository |organi[sz]ation |environment |actions |jenkins |ci |heroku |vercel |netlify[ ]
          |render |railway |bitbucket[ ]
        ){1,3}(?:actions )?(?:secrets?|variables?|settings|config vars|credentials|dashboard)
    `,
    hint,
    { 'perm.scope': hint, 'key.whitespace': hint },
  ),
  remarked(
    'tool-reads-a-file-of-its-own',
    regex`
      (?:credentials?|tokens?|passwords?|users?|keys?|login|profiles?|server)[a-z ]{0,16}[ ]
        (?:is|are|was|were|stands?|lies?|kept|stored|put)[a-z ]{0,12} in (?:the |a |its )?(?:~\/)?\.?
        (?:
          npmrc|yarnrc[.a-z]{0,4}|netrc|pypirc|m2|settings\.xml|gradle\.properties|nuget\.config|pip\.conf
          |aws\/credentials|docker\/config
        )
    `,
    weak,
    { 'config.shadowed': weak },
  ),
]
