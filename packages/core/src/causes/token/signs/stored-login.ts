import { fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Logins that were kept: the answer of a token endpoint in a file or a variable, the session of a command line tool. */
export const storedLogin: readonly Sign[] = [
  noticed(
    'token-answer-kept',
    'The settings hold the whole answer of a token endpoint, with the time at which its access token ends: such a token lives about an hour.',
    ({ zones: { code, config } }) => isKeptAnswer(`${code} ${config}`),
    fair,
    { 'key.placeholder': -fair, 'send.scheme_wrong': -weak, 'send.wrong_header': -fair, 'key.missing': -fair },
  ),
  noticed(
    'token-made-long-ago',
    'The user says that the token was made, or kept, some time ago.',
    ({ zones }) =>
      madeLongAgo.test(zones.remarks) && /access[ _-]?token|oauth|expiry|bearer|\bsession\b/.test(zones.all),
    fair,
    { 'key.expired': weak, 'key.revoked': hint, 'send.wrong_header': -weak, 'send.absent': -weak },
  ),
  noticed(
    'session-of-a-tool-is-gone',
    'A command line tool keeps the session of a login, and its server does not know that session any more.',
    ({ zones, remarkIds }) =>
      sessionGone.test(zones.answer) && (remarkIds.includes('command-line-tool') || toolAtWork.test(zones.all)),
    strong,
    {
      'key.revoked': weak,
      'config.not_loaded': -strong,
      'send.absent': -strong,
      'key.missing': -fair,
      'client.defect': -weak,
      'browser.cors': -strong,
      'key.wrong_kind': -weak,
    },
  ),
]

/** `expiry_date` is Google's for JavaScript, `expiry` that for Python, `expires_at` everybody's. */
const end = /(?:\bexpiry(?:_date)?|\bexpires?_?(?:at|on))["']? ?[:=] ?["']?\d{4}/

function isKeptAnswer(text: string): boolean {
  return end.test(text) && /access_?token["']? ?[:=]/.test(text) && /refresh_?token["']? ?[:=]/.test(text)
}

const month = /(?:january|february|march|april|may|june|july|august|september|october|november|december)/
const ago = regex`
  (?:in (?:the )?)?${month}\b|last (?:week|month|year|summer|winter|spring|autumn)|(?:days?|weeks?|months?|years?) ago
  |yesterday|long ago|a (?:day|week|month|year) ago
`
const madeLongAgo = regex`
  (?:tokens?|credentials?|logins?|sessions?|token\.json|answer)[a-z ]{0,16} (?:
      stored|saved|kept|obtained|fetched|made|created|generated|issued|got|copied|from|dates? from
    ) (?:on |it |back |here ){0,2}${ago}
`
const sessionGone = regex`
  session (?:was |is |has )?(?:not found|expired|ended|no longer (?:valid|exists|active)|unknown|gone|been (?:closed|ended|revoked))
  |(?:no|your) (?:such |active |valid )?(?:login )?session(?: found| exists| has (?:expired|ended))
  |log-?in (?:has )?expired|you (?:are|have been) logged out|no longer (?:logged|signed) in
`
const toolAtWork =
  /\b(?:cli|command line)\b|-cli\.js|\/bin\/[a-z-]{2,30}(?:-cli)?\b|\$ [a-z]{2,20} (?:init|deploy|login|push|list)\b/
