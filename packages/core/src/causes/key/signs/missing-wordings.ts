import { fair, hint, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const wanted = {
  'config.not_loaded': weak,
  'send.absent': weak,
  'key.unknown': -weak,
  'key.revoked': -weak,
  'key.expired': -weak,
}

/** How programs and servers say that a key is wanted and none was given. */
export const missingWordings: readonly Sign[] = [
  said(
    'client-wants-one',
    regex`
      (?:
          neither|must (?:be )?(?:provide|supply|pass|set|specify)d?
          |please (?:provide|pass|set|specify|supply|configure|add|enter)|missing|did not find|could not find|no
        ) (?:an? |the |your |valid |required |either ){0,5}["'\`]?[a-z_. ]{0,24}
        (?:
          api[ _-]?key|credentials?|(?:access|auth|api|bot)[ _-]?token|secret[ _-]?key
        )[^.;]{0,60}(?:
          constructor|argument|option|parameter|environment variable|env var|variable|config|settings|passing
          |client|keyword
        )
    `,
    strong,
    wanted,
  ),
  said(
    'option-must-be-set',
    regex`
      (?:
          client option|environment variable|env var|variable|option|parameter|input|argument|setting|field
          |secret
        )s? ?["'\`]?[\w.-]{0,40}["'\`]? (?:
          (?:must be|must not be|has to be|have to be|needs? to be|(?:is|are|was|were) (?:not|never))[ ]
            (?:
              set|provided|given|supplied|defined|specified|empty|blank|null
            )(?! (?:in|via|through) (?:the |an? )?(?:[a-z]{4,13} )?(?:header|body|query|url|form|cookie|path)\b)
          |(?:is|are|was|were) (?:required|missing|empty|undefined|blank|unset)
        )
      |(?:parameter|input|option) [\w .-]{0,40}(?:token|key|auth)[\w .-]{0,20} is required
      |input required and not supplied
    `,
    fair,
    { ...wanted, 'config.not_loaded': fair },
  ),
  said(
    'name-not-set',
    regex`
      (?<![a-z0-9])[a-z0-9]{1,30}_(?:api_)?(?:key|token|secret|pat)(?:_[a-z]{1,10})?["'\`]?[ ]
        (?:
          is |was |has |environment variable |variable |env var[ ]
        ){0,5}(?:not|never|un)[ -]?(?:been )?(?:
          set|configured|defined|found|provided|specified|present|available
        )
      |(?<![a-z0-9])[a-z0-9]{1,30}_(?:api_)?(?:key|token|secret)["'\`]? (?:is |was )?
        (?:missing|empty|blank|required|undefined|null)
    `,
    strong,
    wanted,
  ),
  said(
    'key-not-configured',
    regex`
      (?:api[ _-]?key|access[ _-]?token|auth[ _-]?token|bot[ _-]?token|token|secret|credentials?)["'\`]?[ ]
        (?:is |was |are |has |have |been ){0,5}(?:
          not (?:been )?(?:set|configured|defined|entered|specified|supplied|filled)|empty|blank|unset|null
          |undefined|must not be (?:empty|null|blank)|cannot be (?:empty|null|blank)
          |can't be (?:empty|blank|null)
        )
    `,
    strong,
    wanted,
  ),
  said(
    'no-key-at-all',
    regex`
      (?:no|without(?: an?)?) (?:valid |api |access |auth |authentication |bot |personal ){0,5}
        (?:api[ _-]?key|key|token|credentials?|license key)(?:s)? (?:was |were |is |are |has been |have been )?
        (?:
          configured|set|found|provided|specified|given|available|supplied|defined|entered|detected|passed
        )
    `,
    weak,
    wanted,
  ),
  said(
    'credentials-chain',
    regex`
      unable to (?:locate|load|find) (?:aws )?credentials
      |could not (?:load|find|locate|resolve) (?:the )?(?:default )?credentials
      |credentials? (?:were|was) not found|no credentials? providers?|nocredential
      |could not resolve authentication method|default credentials|unable to load credentials
    `,
    strong,
    { ...wanted, 'config.not_loaded': fair },
  ),
  said(
    'log-in-first',
    regex`
      (?:please|you (?:must|need to|have to|should)|try|run|must)(?: be| first)? ?["'\`]?
        (?:
          log ?in|login|sign ?in|authenticate|be authenticated|run [a-z -]{2,20}(?:login|auth)
        )
      |auth login|not logged in|have access to it and be authenticated|login first
    `,
    hint,
    { 'send.absent': hint, 'token.expired': hint },
  ),
  said(
    'get-one-here',
    regex`
      (?:get|obtain|create|generate|register for|sign up for|request|claim)[ ]
        (?:an?|your|one|your own|a free|your free) (?:free |own |personal )?(?:api )?(?:key|token|account)? ?
        (?:at|from|on|in|here|via|by)
      |(?:sign up|register) (?:at|for|on|to get)|free api key
    `,
    weak,
    { 'key.placeholder': hint },
  ),
  said(
    'unauthenticated-limit',
    regex`
      authenticated requests (?:get|have|are)|unauthenticated requests?
      |anonymous (?:requests?|users?|access|quota|pull)|higher rate limit|increase the limit by authenticating
    `,
    weak,
    { 'limit.rate': fair, 'send.absent': hint },
  ),
  said(
    'needs-a-key',
    regex`
      (?:api[ _-]?key|token|authentication|client[ _-]?id|license) (?:is )?
        (?:required|needed|necessary|mandatory)(?!apikey)
      |(?:requires?|needs?) (?:an? |your |valid ){0,5}(?:
          api[ _-]?key|access token|token|client[ _-]?id|authentication
        )
      |token required|no client[ _-]?id
    `,
    weak,
    wanted,
  ),
  said(
    'not-provided',
    regex`
      (?:didn't|did not|haven't|have not) (?:provide|pass|supply|specify|set|include|send)(?:d)?[ ]
        (?:an? |your |the |any |valid ){0,5}(?:api[ _-]?key|key|token|credentials?)
      |not_authed|unregistered callers|without (?:an? )?(?:established identity|api key)
    `,
    fair,
    { 'send.absent': fair, 'config.not_loaded': weak },
  ),
]
