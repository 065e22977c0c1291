import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const browser = regex`
  \b(?:browser|chrome|chromium|safari|firefox|edge|webkit|wkwebview|web ?view|ionic|cordova|capacitor|electron
    |incognito|private (?:window|mode|browsing)|front[- ]?end|same-?site|third[- ]party)\b
`

const keptBack = regex`
  cookies?\b[^;]{0,30} (?:not|never|isn't|aren't|wasn't|no longer)[^;]{0,6} (?:sent|set|stored|saved|kept|used|included|accepted|attached)
  |cookies?\b[^;]{0,20} (?:blocked|rejected|dropped|ignored|refused)
  |(?:blocks?|rejects?|drops?|ignores?|refuses|does not (?:send|set|store|save|keep)|doesn't (?:send|set|store|save|keep)) (?:the |this |my |all |third[- ]party |session |auth )*cookies?
`

const oneSystem =
  /\b(?:works?|fails?|lost|refused)[a-z ]{0,8} (?:on|in|under) (?:the |an? )?(?:ios|android|ipad|iphone|safari)s?\b/

const signingIn = /\b(?:log-?in|log(?:s|ged|ging)? in|sign-?in|sign(?:s|ed|ing)? in|cookies?|session)\b/

const oneBrowser = regex`
  (?:^|; )[^;]{0,40}(?:chrome|firefox|safari|edge|opera|brave)[a-z0-9 ]{0,12} (?:works?|is fine|worked|is ok|logs in)\b
  |(?:works?|fine|ok|logs in)[a-z ]{0,12} (?:in|on|with|under) (?:chrome|firefox|safari|edge|opera|brave)\b
  |(?:fails?|refused|not|only) (?:in|on|with|under) (?:chrome|firefox|safari|edge|opera|brave)\b
`

/** APIs whose owners say that pages cannot call them, by the owner's documentation or a maintainer's word. */
const noPages: ReadonlySet<string> = new Set(['mailchimp', 'sendgrid', 'hubspot', 'postmark', 'resend', 'notion'])

/** What shows that a browser keeps cookies or answers from a page. */
export const cookieSigns: readonly Sign[] = [
  noticed(
    'cookie-kept-back',
    'A browser does not keep or send the cookie of the login: its rules for cookies of other sites (SameSite, Secure) forbid it.',
    ({ zones }) => {
      const told = `${zones.answer} ; ${zones.remarks}`
      return keptBack.test(told) && browser.test(told)
    },
    fair,
    { 'send.absent': weak, 'key.unknown': -weak, 'key.missing': -weak },
  ),
  noticed(
    'one-browser-alone',
    'The login works in one browser and not in another: they differ in their rules for cookies and origins.',
    isOneBrowser,
    strong,
    { 'send.stripped': -fair, 'config.not_loaded': -weak, 'server.fault': -hint, 'perm.client': -weak },
  ),
  remarked(
    'front-and-back-apart',
    regex`
      (?:front[- ]?end|client|page|app|ui|site|spa) and (?:the |its )?(?:back-?end|api|server)[a-z ]{0,12}[ ]
        (?:run on |lie on |live on |on |at |under |in |have |use )(?:different|separate|two|other|distinct)[ ]
        (?:hosts?|domains?|origins?|ports?|sub-?domains?|servers?|sites?)
      |(?:back-?end|api|server) and (?:the |its )?(?:front[- ]?end|client|page|app|ui|site|spa)[a-z ]{0,12}[ ]
        (?:run on |lie on |live on |on |at |under |in |have |use )(?:different|separate|two|other|distinct)[ ]
        (?:hosts?|domains?|origins?|ports?|sub-?domains?|servers?|sites?)
      |(?:back-?end|api|server) (?:is |was )?(?:deployed|hosted|running|live) (?:on|at|to) [a-z.]{3,20},? (?:and |but |while )?
        (?:the )?(?:front-?end|client|page|ui|site|spa) (?:is |was )?(?:deployed |hosted |running )?(?:on|at) [a-z.]{3,20}
      |(?:front-?end|client|page|ui|site|spa) (?:is |was )?(?:deployed|hosted|running|live) (?:on|at|to) [a-z.]{3,20},? (?:and |but |while )?
        (?:the )?(?:back-?end|api|server) (?:is |was )?(?:deployed |hosted |running )?(?:on|at) [a-z.]{3,20}
      |\bcross[- ](?:site|domain)\b
    `,
    fair,
    { 'send.stripped': -weak, 'send.absent': hint },
  ),
  remarked(
    'not-in-a-browser',
    regex`
      (?:works?|worked|fine|ok|passes)\b[^;]{0,40},? (?:but |and )?not (?:in|from|inside) (?:the |a |any )?
        (?:browsers?|chrome|firefox|safari|web (?:app|build|version|page))
      |(?:works?|fine|ok) (?:in|on|from) (?:the |a |my )?(?:mobile app|phone app|native app|android|ios|emulator|simulator|desktop)
        [^;]{0,24}(?:not|fails?|refused)[a-z ]{0,8} (?:in|on|from) (?:the |a )?(?:browser|chrome|firefox|safari|web)\b
    `,
    strong,
    { 'key.unknown': -weak, 'send.absent': -weak },
  ),
  noticed(
    'api-not-for-pages',
    'A page calls an API whose owner does not allow calls from browsers.',
    ({ provider, remarkIds, zones }) =>
      noPages.has(provider?.id ?? '') &&
      (remarkIds.includes('runs-in-browser') ||
        /localstorage|usestate\(|useeffect\(|document\.|\$\.ajax|xmlhttprequest|react_app_|next_public_|vite_/.test(
          zones.code,
        )),
    fair,
    { 'send.absent': -weak, 'key.unknown': -weak },
  ),
]

function isOneBrowser({ zones }: Observed): boolean {
  const told = `${zones.answer} ; ${zones.remarks}`
  if (/user-?agent|web ?socket/.test(told)) return false
  return (
    (oneBrowser.test(zones.remarks) && signingIn.test(told)) ||
    (oneSystem.test(zones.remarks) && /\b(?:cookies?|session)\b/.test(told))
  )
}
