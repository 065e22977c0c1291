import type { Observed } from '../../../model/observed.ts'
import { fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const nothingSent = { 'key.revoked': -weak, 'key.expired': -weak, 'key.unknown': -weak } as const

/** More ways in which people tell that the key stayed behind, and the kinds of clients that leave it. */
export const absentTold: readonly Sign[] = [
  noticed(
    // Name and password in an address are read by clients of HTTP; the WebSocket beside it opens without them.
    'login-in-address-not-for-the-socket',
    'A login stands in the address that is set, and it is the WebSocket that is refused.',
    isSocketWithoutLogin,
    strong,
    { 'client.defect': fair, 'env.wrong_host': -fair, 'key.wrong_kind': -fair, ...nothingSent },
  ),
  remarked(
    'goes-without',
    regex`
      (?:requests?|calls?|subscriptions?|messages?|uploads?|jobs?|steps?|workflows?|client|library|action|widget|dashboard|viewer|app|tool|module|plugin|browser|it|they)\b[a-z ]{0,30}[ ]
        (?:carr(?:y|ies)|sends?|passes|forwards|attaches|brings?|adds?) no (?:[a-z]{2,12} )?(?:auth(?:entication|orization)?|token|api[ -]?key|key|credentials?|cookies?)\b
      |(?:requests?|calls?|look-?ups?|jobs?|downloads?)[a-z ]{0,24} (?:made|sent|goes?|go|arrives?|comes?|run)(?: out| in)? without (?:an? |any |the |its )?
        (?:auth[a-z]{0,12}|token|api[ -]?key|key|credentials?|them|it\b)
      |(?:goes?|arrives?|comes?|sent)(?: out| in)? without (?:it|them|an? (?:token|key|header)|the (?:token|key|header)|authorization|credentials)\b
      |\bnot among (?:the )?(?:request )?(?:headers|parameters)|not in the (?:request|curl|headers|captured request)
      |(?:headers?|tokens?|credentials?|keys?)[a-z ]{0,40} (?:have|has|had) no effect\b
      |(?:headers?|authorization|tokens?)[a-z ]{0,30} (?:stays?|remains?|is left|keeps being) (?:empty|null|blank|undefined|without a value)
    `,
    fair,
    {
      'send.stripped': weak,
      'send.dropped_redirect': hint,
      'client.defect': weak,
      'config.not_loaded': hint,
      ...nothingSent,
    },
  ),
  remarked(
    // A client that took the token when it was made keeps none, as there was none yet.
    'made-before-the-login',
    regex`
      (?:client|link|instance|api object|connection) (?:is |was |gets )?(?:built|created|made|set up|initiali[sz]ed) before (?:the )?(?:sign|log)[- ]?in
      |(?:logs|signs|logged|signed) in after (?:the )?(?:client|link|app) (?:is |was )?(?:built|created|made|started)
      |(?:right |directly |just )?after (?:the )?(?:log|sign)[- ]?in[^;]{0,40}(?:lacks?|without|no) (?:it|the token|an? token|token)
      |(?:hard )?(?:re-?load(?:ing)?|refresh(?:ing)?)(?: of)?(?: the| a)? ?(?:page)?[a-z ]{0,10} (?:helps|cures|fixes|makes it work)
      |after (?:an? |the )?(?:page |hard |browser )?(?:re-?load|refresh) (?:it |they |all |everything )?(?:works?|is fine|passes|are fine)
    `,
    weak,
    { 'token.expired': weak, 'config.shadowed': weak, 'client.defect': weak, ...nothingSent },
  ),
  noticed(
    'stream-that-takes-no-headers',
    'The event stream or socket is opened by a browser’s own function, which takes no headers: what is set for the other calls does not go along.',
    isStreamWithoutHeaders,
    fair,
    { 'client.defect': weak, 'send.wrong_place': weak, ...nothingSent },
  ),
  noticed(
    'page-of-swagger',
    'OpenAPI leaves out header parameters named Authorization, Accept and Content-Type: pages made of it send none unless a security scheme is named.',
    ({ zones }) =>
      /swagger|openapi|\bredoc\b|fastapi/.test(zones.all) &&
      /header parameter named authorization|authorization: ?(?:str|string|annotated|optional)[^;]{0,40}header\(|name: ?["']?authorization["']?,? in: ?["']?header|in: ?["']?header["']?,? name: ?["']?authorization/.test(
        zones.all,
      ),
    strong,
    { 'send.scheme_wrong': weak, 'client.defect': weak, ...nothingSent },
  ),
  noticed(
    'schema-registry-of-a-connector',
    'Kafka’s converters read the login of the schema registry under a prefix of their own, and nothing else.',
    ({ zones }) =>
      /schema[ -]?registry/.test(zones.all) &&
      /connector|converter|\bsinks?\b|rest proxy|kafka connect/.test(zones.all),
    weak,
    { 'config.not_loaded': strong, 'client.defect': hint, ...nothingSent },
  ),
  remarked(
    'handed-to-one-step-alone',
    regex`
      (?:the )?(?:begin|first|login|metadata|one) (?:step|stage|phase|call|request)[a-z ]{0,20} (?:works|passes|has it|carries it)[^;]{0,40}
        (?:finish|end|second|later|next|tarball|other|following) (?:step|stage|phase|call|request)
      |(?:header|token|key|login|credentials?)[a-z ]{0,30} for (?:the )?[a-z ]{2,24} but not for (?:the )?[a-z]
      |(?:gets?|posts?|(?:get|post) (?:calls|requests))[a-z ,]{0,16} (?:works?|pass(?:es)?|carr(?:y|ies) it)[^;]{0,30}(?:posts?|puts?|gets?|(?:get|post|put) (?:calls|requests?))
        [a-z ]{0,12} (?:are|is|do|does|get|gets) (?:refused|not|unauthori)
    `,
    weak,
    { 'client.defect': fair, 'config.not_loaded': weak, 'perm.scope': hint, ...nothingSent },
  ),
  said(
    // Nothing was compared yet: the sender has no secret to sign with, another name for the header, or something took it off.
    'signature-header-not-there',
    regex`
      (?:(?:signature|hmac) header|x-[a-z-]{2,30}-signature(?:-[a-z0-9]{2,12})?(?: header)?) (?:is |was )?(?:missing|absent|not (?:found|set|present|sent|provided))
      |\b(?:missing|no) (?:the )?(?:[a-z]{2,12} |x-[a-z-]{2,30})?-?signature header
    `,
    fair,
    {
      'send.header_case': fair,
      'key.missing': fair,
      'send.wrong_header': weak,
      'send.stripped': weak,
      'sign.mismatch': -fair,
    },
  ),
]

const stream = regex`
  \beventsource\b|sseclienttransport|\bsse_client\(|transport["']?: ?["']sse|new websocket\(|\bsse\b (?:transport|get)|over sse\b
  |websocket[a-z ]{0,40} (?:from|in|of) (?:the |a )?(?:browser|web page|page|javascript)
`

function isStreamWithoutHeaders({ zones }: Observed): boolean {
  return (
    stream.test(`${zones.code} ${zones.config} ${zones.remarks}`) &&
    /header|authorization|bearer|token/.test(`${zones.code} ${zones.config} ${zones.remarks}`)
  )
}

const loginInAddress = /(?:https?|wss?):\/\/[^\s/:@"']{1,60}:[^\s/@"']{1,100}@/
const socketRefused = /websocket|unexpected server response|handshake status|\bwss?:\/\/|bad handshake/

function isSocketWithoutLogin({ zones }: Observed): boolean {
  return (
    loginInAddress.test(`${zones.config} ${zones.code} ${zones.remarks}`) &&
    socketRefused.test(`${zones.answer} ${zones.remarks}`)
  )
}
