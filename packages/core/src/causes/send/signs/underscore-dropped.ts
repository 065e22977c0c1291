import { anywhere, fair, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** nginx and others leave out headers whose names have an underscore, unless they are told not to. */
export const underscoreDropped = anywhere(
  'underscore-behind-nginx',
  regex`
    \b(?:nginx|openresty|kong|ingress)\b[^\n]{0,200}\bheaders?\b[^.\n]{0,24}["'\`](?:x_)?[a-z]{2,20}(?:_[a-z]{2,20}){1,3}["'\`:]
    |\bheaders?\b[^.\n]{0,24}["'\`](?:x_)?[a-z]{2,20}(?:_[a-z]{2,20}){1,3}["'\`:][^\n]{0,200}\b(?:nginx|openresty|kong|ingress)\b
    |underscores_in_headers
    |headers?\b[^;]{0,40} (?:has|have|having|with|contains?|containing) (?:an? )?underscores?\b
  `,
  strong,
  { 'send.absent': -fair, 'send.header_case': -fair, 'key.placeholder': -strong },
)
