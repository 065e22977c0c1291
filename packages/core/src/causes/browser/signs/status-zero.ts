import { anywhere, decisive, fair, said, strong, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Angular's client and XMLHttpRequest know no more of an answer that the browser keeps back than the status 0. */
export const statusZero = said(
  'status-zero',
  regex`
    httperrorresponse\b[^;]{0,60}\bstatus["']?:? ?0\b|http failure response(?: for [^;]{1,300})?: 0 unknown error
    |\bstatus["']?: ?0\b[^;]{0,24}\bunknown error
  `,
  decisive,
  { 'client.defect': -strong, 'send.absent': -strong, 'key.wrong_kind': -fair },
)

/** A refusal that the network tab shows and the program does not get: the answer came without the headers for the page. */
export const keptFromProgram = anywhere(
  'kept-from-program',
  regex`
    \bstatus(?: code)?["']?:? ?(?:is |of |was )?(?:0|null)\b[^.;]{0,80}\b(?:40[13]|instead of)\b
    |\b40[13]\b[^.;]{0,60}\b(?:but|while|yet|although|where|whereas)\b[^.;]{0,40}\bstatus(?: code)?:? ?(?:is |of |was )?0\b
    |\b(?:err(?:or)?|e|ex|reason)\??\.response(?:\?\.status)? ?(?:is|was|=|:|-)?={0,2} ?(?:always |just |only )?undefined
    |(?:error|axios|interceptor|exception)[a-z ]{0,24} (?:has|gets?|with|carries) no (?:"|')?response\b
    |\bno response (?:object )?(?:in|on) the (?:error|exception)
  `,
  strong,
  { 'server.fault': -weak, 'send.absent': -fair, 'client.defect': -weak },
)
