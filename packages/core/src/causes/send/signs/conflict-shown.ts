import type { Observed } from '../../../model/observed.ts'
import {
  anywhere,
  configured,
  decisive,
  fair,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Where one sees that another credential than the one that was meant went out, or one more. */
export const conflictShown: readonly Sign[] = [
  noticed(
    'basic-where-bearer-was-set',
    'The code sets a Bearer token, and a Basic login goes out: something (.netrc, a login in the address, a proxy) puts its own in its place.',
    isBasicInItsPlace,
    strong,
    { 'send.scheme_wrong': -strong, 'send.header_case': -weak, 'key.truncated': -weak },
  ),
  requested(
    // Google looks at the header first, takes what is in it for a token of OAuth, and never comes to the key.
    'google-key-and-bearer',
    regex`
      \.googleapis\.com\/[^ ?]{0,200}\?(?:[^ ]{0,200}&)?key=[^ &]{8}[^ ]{0,100} (?:.{0,400} )?authorization: bearer (?!ya29\.)
    `,
    decisive,
    { 'key.wrong_kind': -strong, 'send.wrong_header': -fair, 'send.wrong_place': -fair },
  ),
  said(
    'one-is-too-many',
    regex`
      (?:please )?(?:do not|don't|must not|should not|cannot) (?:include|send|pass|use|provide|specify|set|add)[ ]
        (?:an? |the |any |your )?[a-z -]{0,24}(?:token|key|header|credential)s? (?:for|with|in|when|on|to|if|together|alongside)\b
    `,
    strong,
    { 'send.wrong_header': weak },
  ),
  said(
    'signed-target-told',
    regex`
      (?:pre-?signed|signed) (?:s3 |storage |azure |blob |gcs |cloud )?(?:url|address|link)[^.;]{0,60}redirect
      |redirect[^.;]{0,60}(?:pre-?signed|signed|s3|blob|bucket|storage)[a-z ]{0,12}(?:url|address|link)?
    `,
    strong,
    { 'send.dropped_redirect': weak },
  ),
  anywhere(
    'asked-again-and-again',
    regex`
      (?<!not )(?:asks?|asking|prompts?|prompting|prompted)(?: me| us)? for (?:the |an? |my )?(?:user|password|login|basic|credentials)
        [a-z ]{0,30}(?:again|over and over|repeatedly|every time)
      |keeps? (?:asking|prompting)
    `,
    fair,
    { 'server.fault': -weak },
  ),
  noticed(
    'plugin-claims-the-header',
    'A JWT plugin of WordPress reads every Authorization header, and the one it met carries the key pair of the shop.',
    ({ zones }) =>
      /jwt_auth_(?:bad|invalid)/.test(zones.answer) &&
      /\bck_|consumer_?key|woocommerce|\bbasic\b|application password/.test(zones.all),
    strong,
    { 'send.scheme_wrong': weak, 'send.scheme_missing': -fair, 'send.stripped': weak },
  ),
  noticed(
    'stored-login-for-what-is-public',
    'What anybody may fetch is refused for a wrong user name or password: a login that is stored goes along.',
    isPublicImageRefused,
    fair,
    { 'config.shadowed': fair, 'key.wrong_kind': -weak, 'key.expired': weak },
  ),
  remarked(
    // A cookie that an answer set is looked at before the key.
    'one-call-spoils-the-rest',
    regex`
      after (?:one|a single|that|the first|this) (?:call|request|visit|page)[^;]{0,60}
        (?:every|all|each|any) (?:other |further |api )?(?:call|request|one)[a-z ]{0,14} (?:fail|refus|40[13]|denied)
      |(?:clear|delet|remov|empty)[a-z]{2,3} (?:the |all |its |my )?cookies?[a-z ]{0,20}(?:helps?|works?|fixe[sd]|cure[sd]|heal)
    `,
    strong,
    { 'perm.scope': -weak, 'limit.rate': weak },
  ),
  anywhere(
    // Git adds what stands there to every request for the host, beside the login that it finds in the address or a helper.
    'extra-header-of-git',
    /http\.[^ ]{0,80}extraheader|persist-credentials/,
    fair,
    { 'config.shadowed': weak },
  ),
  configured(
    'login-of-the-gateway',
    regex`
      (?:^|[ {;])basic_?auth (?:\/|\*|["'@{a-z])[^;]{0,200}(?:proxy|reverse_proxy) [a-z0-9\/*]
      |\.auth\.basic\b
    `,
    fair,
    { 'send.stripped': weak, 'send.scheme_wrong': -weak },
  ),
]

const publicImage = regex`
  public (?:base |docker |container )?images?|(?:^|[;\n] ?)from [a-z0-9./_-]{2,80}:[a-z0-9]|step 1(?:\/\d{1,3})? : from[ ]
`

/** Registries ask nobody for a login to pull what is public, and refuse a wrong one all the same. */
function isPublicImageRefused({ zones }: Observed): boolean {
  return (
    publicImage.test(`${zones.remarks} ; ${zones.code} ; ${zones.answer}`) &&
    /docker|registry|manifest|podman|buildah|containerd/.test(zones.all) &&
    /(?:incorrect|bad|wrong|invalid) (?:username|user name|login) or password/.test(zones.answer)
  )
}

const setsBearer = regex`
  authorization["'\]]{0,3} ?(?:[:=,]|=>) ?[a-z]{0,2}["'\`]bearer|bearer_?(?:auth|token)|\bbearer header\b
`
const showsBasic = /authorization["']?[:=]? ?["'(]{0,2}basic /

/** The scheme word differs between what the code writes and what went out; code that writes Basic itself is no witness. */
function isBasicInItsPlace({ zones }: Observed): boolean {
  const written = `${zones.code} ${zones.remarks}`
  const isTold = /basic[^;]{0,24} (?:is |was |gets )?sent (?:instead of|in place of|rather than)[^;]{0,24}bearer/.test(
    `${zones.answer} ${zones.remarks}`,
  )
  return (
    isTold ||
    (setsBearer.test(written) &&
      showsBasic.test(`${zones.answer} ; ${zones.request}`) &&
      !/basic/.test(zones.code) &&
      !/bearer [a-z0-9._~-]{8}/.test(zones.request))
  )
}
