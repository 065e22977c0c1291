import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { shownCalls } from './calls.ts'
import { shownText } from './shown.ts'
import { codedSpots } from './spots.ts'

/** Two credentials meet on one request by the code that is shown, or in what it printed. */
export type TwoCredentials = {
  readonly why: 'option-and-header' | 'joined' | 'twice' | 'overwritten' | 'signed-address' | 'login-in-address'
}

/** What comes out of two header lines of one name: their values, joined by a comma. */
const joined = /\b(?:bearer|basic|token) [\w.~+/=$*<>-]{6,2000},\s?(?:bearer|basic|token) [\w.~+/=$*<>-]{6,}/i
const twice = regexOf('im')`
  ^[> \t]{0,8}authorization:[^\n]{6,2000}\n(?:[> \t]{0,8}[\w-]{2,40}:[^\n]{0,400}\n){0,12}?[> \t]{0,8}authorization:[^\n]{6,}
`
const printedBasic = /^[> \t]{0,8}["']?authorization["']?: ?["']?basic [\w+/=-]{4,}/im
const signed = /[?&](?:x-amz-(?:algorithm|signature|credential)|x-goog-signature|sig=[\w%]{16}|signature=[\w%]{16})/i
const loginInAddress = /https?:\/\/[^\s"'`/@:]{1,80}:[^\s"'`/@]{1,200}@[\w.-]{3,}/
const authorization = /authorization/i

export const twoCredentials = once((observed: Observed): TwoCredentials | null => {
  const text = shownText(observed)
  if (!authorization.test(text)) return null
  if (joined.test(text)) return { why: 'joined' }
  if (twice.test(text)) return { why: 'twice' }
  const bearer = codedSpots(observed).find(
    ({ place, name, value }) => place === 'header' && authorization.test(name) && !/^["'`]?basic/i.test(value),
  )
  if (bearer === undefined) return curlWithBoth(text) ? { why: 'option-and-header' } : null
  if (hasLoginOption(observed)) return { why: 'option-and-header' }
  if (printedBasic.test(text) && /bearer|token /i.test(bearer.value)) return { why: 'overwritten' }
  if (signed.test(text)) return { why: 'signed-address' }
  return loginInAddress.test(text) && !/proxy/i.test(text) ? { why: 'login-in-address' } : null
})

/** `auth=(…)`, `auth: { username … }`, `'auth' => […]` beside a header: the client writes its own over it. */
function hasLoginOption(observed: Observed): boolean {
  return shownCalls(observed).some(({ name, args }) =>
    args.some(
      (arg) =>
        (/^auth\s?=\s?(?:\(|HTTPBasicAuth|\w{2,20}$)/.test(arg) && args.some((other) => /^headers\s?=/.test(other))) ||
        (/axios|got|client|http|api|create|request|get|post/i.test(name) &&
          /[{,[]\s{0,40}["']?auth["']?\s?(?::|=>)\s?(?:\{\s?["']?user|\[\s?["'$]|\[["'])/.test(arg)),
    ),
  )
}

function curlWithBoth(text: string): boolean {
  return /\bcurl\b[^\n]{0,300}\s(?:-u|--user)[ =][^\n]{0,300}(?:-H|--header)[ =]["']authorization:|\bcurl\b[^\n]{0,300}(?:-H|--header)[ =]["']authorization:[^\n]{0,300}\s(?:-u|--user)[ =]/i.test(
    text.replace(/\\\n/g, ' '),
  )
}

export function describeTwo({ why }: TwoCredentials): string {
  if (why === 'joined')
    return 'The value of Authorization holds two credentials joined by a comma: the header was added to one that was there already.'
  if (why === 'twice') return 'The request as printed has the header Authorization twice.'
  if (why === 'overwritten')
    return 'The code writes a token into Authorization, but the request as printed carries a Basic login there: an option, an address with a login or a stored login wrote over it.'
  if (why === 'signed-address')
    return 'The address is signed already, and the code adds an Authorization header to it: two mechanisms on one request.'
  if (why === 'login-in-address')
    return 'The address holds a login, and the code adds an Authorization header: clients send one of them only.'
  return 'A login is given as an option beside an Authorization header: the client writes the login over the header.'
}
