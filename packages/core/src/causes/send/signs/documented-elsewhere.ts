import { anywhere, strong, weak } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const manual = '(?:docs?|documentation|manual|reference|api docs|openapi|swagger|readme)'

/** The user read where the key belongs, and tells of another part of the request. */
export const documentedAsParameter = anywhere(
  'documented-as-parameter',
  regex`
    \b${manual}\b[^.;?]{0,20} (?:wants?|says?|shows?|expects?|requires?|uses?|asks? for|has|have|puts?|sends?|gives?|tells?)[^.;?]{0,30}
      (?:\?(?:\w{1,20}=\w{0,20}&)?[\w-]{1,30}=|query (?:string|param)|url param|as a param|in the (?:query|url|body)| with -[df]\b)
    |(?:in|into|to) the (?:url|query|header|body|form) as (?:the |in the |its )?${manual}\b
  `,
  strong,
  { 'send.wrong_header': -weak, 'send.absent': -strong },
)
