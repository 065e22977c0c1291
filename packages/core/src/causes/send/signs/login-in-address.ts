import { coded, configured, fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Many HTTP clients take host and path from an address and drop the user and password before the `@`. */
const loginInAddress = regex`
  (?:host|ur[il]|endpoint|base_?url|address|remote|server|node)s?["']?>? ?[:=(]? ?[f"'(\`]{0,3}
    https?://[^@/ "'\`]{1,60}:[^@/ "'\`]{1,80}@
`
const ofAddress = { 'client.defect': weak, 'send.conflict': hint, 'key.encoded': hint, 'config.mangled': hint } as const

/** Places that look as if the key travelled along, and from which the client does not take it. */
export const placesNotRead: readonly Sign[] = [
  coded('login-in-the-address', loginInAddress, fair, ofAddress),
  configured('login-in-the-address-set', loginInAddress, fair, ofAddress),
  coded(
    // The stream of events and the messages to the server are two requests: headers given for the one do not go with the other.
    'headers-of-an-event-stream',
    regex`
      \btype["']? ?: ?["']sse["'][^{}]{0,120}headers|sseclienttransport\([^;]{0,160}(?:headers|eventsourceinit)
      |transport["']? ?: ?["']sse["'][^{}]{0,120}headers
    `,
    fair,
    { 'client.defect': weak },
  ),
  coded(
    // A WebSocket of a browser carries no headers of one's own: only polling and programs outside of browsers do.
    'extra-headers-of-socket-io',
    /\bio(?:\.connect)?\([^;]{0,120}extraheaders|extraheaders["']? ?: ?\{ ?["']?(?:authorization|x-)/,
    fair,
    { 'send.wrong_place': weak, 'browser.cors': -hint },
  ),
  remarked(
    'refused-since-a-key-is-asked-for',
    regex`
      (?:since|after) (?:i |we |an? |the |my )?(?:api |basic |bearer )?(?:key|password|token|auth(?:entication)?)[ ]
        (?:is|was|has been|were) (?:set|enabled|switched on|turned on|demanded|required|activated)\b
      |(?:since|after) (?:enabling|switching on|turning on|activating) (?:the )?(?:api[ -]?key|auth(?:entication|orization)?|basic auth|token auth|security)\b
      |seit (?:die )?(?:authentifizierung|anmeldung) (?:aktiv|eingeschaltet|an) ist|depuis (?:que )?l'authentification est activée
      |desde que (?:se activó|activé|ativei) la? (?:autenticación|autenticação)|(?:开启|启用|打开)(?:了)?(?:认证|鉴权|身份验证)(?:后|之后)
    `,
    weak,
    { 'client.defect': hint, 'config.not_loaded': hint },
  ),
  remarked(
    'public-ones-alone',
    regex`
      public (?:repositor(?:y|ies)|repos?|boards?|projects?|packages?|images?|files?|playlists?|channels?|ones)[ ]
        (?:[a-z]{1,12} ){0,2}(?:works?|fine|mirrored|read|shown|load|succeeds?|cloned|pulled|visible)\b
        [^;]{0,20}(?:;|,|and|but)[^;]{0,40}\bprivate
      |private (?:ones?|repositor(?:y|ies)|repos?|boards?|projects?|packages?|files?)\b[^.]{0,80}
        public (?:ones?|repositor(?:y|ies)|repos?|boards?|projects?)[^;]{0,12} (?:works?|fine|ok)\b
    `,
    fair,
    { 'perm.scope': fair, 'perm.resource': weak, 'send.wrong_place': weak, 'key.unknown': -hint },
  ),
]
