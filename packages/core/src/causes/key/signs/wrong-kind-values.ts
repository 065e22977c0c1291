import { coded, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const idName = /(?:app|client|installation|account|project|tenant|org|user|team|merchant|site)[_-]?id$/i
const keyLike = /^["'`]?(?:sk[-_]|gocspx-|gh[pousr]_|github_pat_|glpat-|-----begin|eyj|xox[abp]-|whsec_|bearer )/i
/** Of an app of GitHub: its client id stands where the number of an installation or of the app belongs. */
const clientIdForNumber = /^["'`]?(?:iv1\.|iv23|ov23)/i

const secretName = /(?:secret|token|api[_-]?key|password|private[_-]?key)$/i
const idLike = /\.apps\.googleusercontent\.com["'`]?$|^["'`]?[\w.+-]{1,60}@[\w-]{1,60}\.[a-z.]{2,12}["'`]?$/i

/** Values, code and words in which one part of a set of credentials stands where another belongs. */
export const wrongKindValues: readonly Sign[] = [
  noticed(
    'key-in-an-id-setting',
    'A setting that is named for an id holds something else.',
    ({ assignments }) =>
      assignments.some(
        ({ name, value }) =>
          idName.test(name) &&
          (keyLike.test(value) || (/(?:app|installation)[_-]?id$/i.test(name) && clientIdForNumber.test(value))),
      ),
    strong,
    { 'key.unknown': -hint, 'config.mangled': -fair, 'key.whitespace': -fair },
  ),
  noticed(
    'id-in-a-secret-setting',
    'A setting that is named for a secret holds a mail address or a client id.',
    ({ assignments }) => assignments.some(({ name, value }) => secretName.test(name) && idLike.test(value.trim())),
    fair,
    { 'token.incomplete': hint },
  ),
  coded(
    'part-of-the-exchange-as-token',
    regex`
      (?:access_?token|\btoken|bearer|api_?key)["']?\)? ?[:=(,] ?["'\`$({]{0,3}(?:[a-z_]{1,16}\.)?
        (?:
          auth(?:orization)?_?code|code|refresh_?token|id_?token|csrf_?token|session_?id
        )\b(?!["'\`]? ?[:([])
    `,
    fair,
    { 'token.claims': weak, 'token.expired': -hint, 'send.absent': -hint },
  ),
  coded(
    // Of Twilio and who followed it: an API key's secret goes with the SID of the key, and the account's beside both.
    'secret-of-a-key-beside-the-account',
    regex`
      client\((?:[\w.]{1,24}[\[(.])?["'\`]?(?:\w{1,16}_)?account_?sid["'\`]?[)\]]?, ?(?:[\w.]{1,24}[\[(.])?["'\`]?(?:\w{1,16}_)?
        api_?(?:key|secret|key_?secret|key_?sid)\b["'\`]?[)\]]? ?\)
    `,
    strong,
    { 'env.wrong_account': -weak, 'key.revoked': -weak },
  ),
  said(
    'context-refused',
    regex`
      authenticating with [a-z0-9 .-]{3,60} is (?:forbidden|not)|user-level authentication (?:not found|required)
      |bots? (?:cannot|can't|can not|may not|are not allowed to) use
      |only (?:bots|users|apps|administrators) can (?:use|call|access)
      |(?:requires?|needs?|without|no) (?:an? )?(?:user|application|app|delegated|account)[ -]
        (?:context|auth(?:entication)?)\b
      |supported authentication types are
    `,
    strong,
    { 'perm.scope': weak, 'send.scheme_wrong': hint, 'key.revoked': -weak, 'key.expired': -weak },
  ),
  remarked(
    'token-as-password',
    regex`
      (?:token|pat|api key|key)[a-z ]{0,14} (?:is |was |passed |used |given |entered |sent |put |set |works? )
        (?:in )?(?:as|for|in place of|instead of) (?:the |a |my |an? account'?s? )?password\b
    `,
    fair,
    { 'perm.scope': weak, 'send.scheme_wrong': hint },
  ),
]
