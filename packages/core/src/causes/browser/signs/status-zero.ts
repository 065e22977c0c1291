import { decisive, fair, said, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Angular's client and XMLHttpRequest know no more of an answer that the browser keeps back than the status 0. */
export const statusZero = said(
  'status-zero',
  regex`
    httperrorresponse\b[^;]{0,60}\bstatus["']?: ?0\b|http failure response for [^;]{1,300}: 0 unknown error
    |\bstatus["']?: ?0\b[^;]{0,24}\bunknown error
  `,
  decisive,
  { 'client.defect': -strong, 'send.absent': -strong, 'key.wrong_kind': -fair },
)
