import { noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Options by which a server is told in which header the key comes. */
const capitals = regex`
  (?:apiKeyHeader|tokenHeader|keyHeader|authHeader|headerKey|headerField|headerName|header_name|tokenHeaderName)["']?[ ]{0,3}[:=][ ]{0,3}["'\`][a-z-]{0,20}[A-Z]
  |\bfromHeader\([ ]{0,2}["'\`][a-z-]{0,20}[A-Z]
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
