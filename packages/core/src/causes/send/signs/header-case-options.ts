import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Options by which a server is told in which header the key comes. */
const capitals = regex`
  (?:apiKeyHeader|tokenHeader|keyHeader|authHeader|headerKey|headerField|headerName|header_name|tokenHeaderName)["']?[ ]{0,3}[:=][ ]{0,3}["'\`][a-z-]{0,20}[A-Z]
  |\bfromHeader\([ ]{0,2}["'\`][a-z-]{0,20}[A-Z]
`
const camelName =
  /headers?["']?\s{0,3}[:=(]\s{0,3}\{?[^{}]{0,120}?["'`\s{][a-z]{2,16}(?:[A-Z][a-z]{2,16}){0,3}(?:Token|Key|Auth)["'`]?\s{0,3}:(?!:)/
const checksItself = regex`
  passport\.(?:use|authenticate)|@useguards|authguard\(|(?:jwt|bearer|local|api_?key|basic)?strategy\(|\b(?:req|request|event|ctx)\.headers
  |\$_server\[|getallheaders|jwt\.verify|jwtverify\(|jwt\.decode|res\.status\(40[13]\)|statuscode\(40[13]
  |\[authorize\b|isauthenticated\b|permission_classes|authentication_classes|login_required|generate_?(?:allow|policy)\(
  |@preauthorize|authorizehttprequests|(?:ant|request)matchers\(|addauthentication\(|addjwtbearer|useauthentication\(
  |before_(?:action|filter)|r\.header\.get\(|callback\(["']unauthorized
`
const onTheServer = /passport|strategy\(|extractjwt|express|koa|fastify|middleware|req\.headers|hapi|nestjs|@injectable/

/** Node hands the names of incoming headers on in small letters, and libraries look them up as the option says. */
export const headerCaseOptions: readonly Sign[] = [
  noticed(
    'capitals-in-the-option',
    'An option of the server names the header with capitals, while Node hands all names on in small letters.',
    ({ raw, zones }) => capitals.test(raw.code) && onTheServer.test(zones.code),
    strong,
    { 'send.absent': -weak, 'send.stripped': -weak },
  ),
  noticed(
    'name-of-one-word-with-capitals',
    'The name of the header is one word with capitals inside, which clients send in small letters, and the server is one’s own.',
    ({ raw, provider }) => provider === null && camelName.test(`${raw.code}\n${raw.request}`),
    fair,
    { 'send.stripped': hint, 'send.wrong_header': hint, 'send.absent': -weak },
  ),
  noticed(
    'code-of-the-side-that-checks',
    'The code in view is that of the server which refuses, not of the caller: it decides there how the credential is looked up and checked.',
    ({ zones }) => checksItself.test(zones.code),
    weak,
    {
      'sign.mismatch': weak,
      'token.claims': weak,
      'server.fault': hint,
      'send.absent': -fair,
      'key.revoked': -fair,
      'key.expired': -weak,
      'key.unknown': -weak,
      'perm.scope': -weak,
      'client.defect': -weak,
    },
  ),
  remarked(
    'default-name-works',
    regex`
      (?:with|using|under|as) (?:the |its |an? )?(?:option'?s? |library'?s? |lower[- ]?case )?(?:default|standard|usual|predefined) (?:header )?(?:name|header|option)
        [a-z ]{0,12}(?:works?|passes|is fine|is accepted|succeeds)
      |(?:works?|passes|fine|accepted) (?:with|using|under|as) (?:the |its |an? )?(?:option'?s? |library'?s? )?(?:default|standard|predefined) (?:header )?(?:name|header)\b
    `,
    strong,
    { 'send.wrong_header': weak, 'send.absent': -weak },
  ),
]
