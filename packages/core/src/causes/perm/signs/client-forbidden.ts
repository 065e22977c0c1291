import { fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A refusal around which something shows that the caller is meant, and not its key. */
export const forbiddenCallers: readonly Sign[] = [
  noticed(
    'login-forbidden',
    'A login itself is refused with 403, where wrong credentials would get 401.',
    ({ status, zones }) =>
      status === 403 &&
      (/\blog ?in\b|\bsign[- ]?in\b|invalid authentication/.test(`${zones.answer} ${zones.request}`) ||
        /(?:cannot|can't|unable to) (?:log|sign) ?in|login (?:fails|request|is refused)/.test(zones.remarks)),
    weak,
    { 'account.suspended': hint, 'perm.region': hint },
  ),
  noticed(
    'forbidden-without-key',
    'Status 403 although no key is in use: what is refused is the caller.',
    ({ status, zones }) =>
      status === 403 &&
      /\bno (?:api )?key\b|without (?:a|any) (?:api )?key|public api\b|(?:no|without) (?:a )?(?:login|authentication)\b/.test(
        zones.remarks,
      ),
    fair,
    { 'limit.rate': weak, 'key.missing': -weak },
  ),
  said(
    'rest-closed',
    regex`
      rest_login_required|rest_disabled|rest_cannot_access|only authenticated users can access the rest api
      |rest[- ]api (?:is |has been |was )?(?:disabled|restricted|blocked|closed|switched off)
    `,
    strong,
    { 'send.absent': weak, 'send.stripped': weak },
  ),
  noticed(
    'forbidden-to-this-program',
    'Status 403 for this program, while another program gets through with the same request.',
    ({ status, remarkIds, zones }) =>
      status === 403 && (remarkIds.includes('works-with-curl') || anotherGetsThrough.test(zones.remarks)),
    fair,
    { 'perm.scope': -weak, 'perm.resource': -weak },
  ),
  noticed(
    'edge-spoken-of',
    'Status 403, and Cloudflare or another filter in front of the API is spoken of.',
    ({ status, zones, provider }) =>
      status === 403 &&
      provider?.id !== 'cloudflare' &&
      /c(?:l|la)u?dflare|akamai|\bwaf\b|cloudfront/.test(`${zones.answer} ${zones.remarks}`),
    fair,
    { 'perm.region': weak, 'perm.scope': -weak, 'perm.resource': -hint },
  ),
  noticed(
    'no-word-but-forbidden',
    'Status 403 and hardly a word: an API would mostly tell what it refuses.',
    ({ status, zones }) => status === 403 && zones.answer.length < 45 && !zones.answer.includes('{'),
    weak,
    { 'perm.scope': hint, 'limit.rate': hint },
  ),
]

const anotherGetsThrough = regex`
  (?:same|this|the) (?:address|url|request|call|page|link|query)\b[a-z ,]{0,40}(?:with|by|from|through|in)[ ]
    (?:
      curl|requests|postman|wget|a browser|another [a-z]{3,12}|axios|node|python|httpx
    )\b
  |other (?:clients?|tools?|programs?|libraries|apps) (?:work|reach|get|are served|with)
`
