import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { keyIsGood } from './key-is-good.ts'

const keylessWayIn = regex`
  (?:azure_?ad_?token_?provider|get_?bearer_?token_?provider|token_?provider|token_?credential|azure_?ad_?token)["']?\s?[=:(]
  |defaultazurecredential|managedidentitycredential|azureclicredential|workloadidentity
  |vertex_?ai["']?\s?[=:]\s?["']?true|chatvertexai|anthropicvertex|anthropicbedrock|chatbedrock
`
const keyWanted = regex`
  (?:api[_ ]?key|_api_key)[^;]{0,80}(?:must be set|is required|required|is missing|not set|not found|be provided|no value)
  |(?:missing|no|provide|set|requires?|without)[a-z ]{0,14} (?:an? |the |your )?(?:[a-z_]{0,20}api[_ ]key)\b
`

const wantsLogin =
  /run \/login|please (?:log|sign) in|not (?:logged|signed) in|log ?in (?:is )?required|you (?:must|need to) (?:log|sign) in|login first/
const loginDone = regex`
  (?:log-?in|sign-?in|signing in|logging in|authoriz(?:ation|ing)|authentication)(?: itself| in the browser| page)?[ ]
    (?:succeeds|succeeded|works|worked|passes|passed|completes|completed|is (?:fine|ok|successful|complete))
  |(?:says|shows|reports|confirms|prints) (?:that )?(?:the )?(?:log-?in|sign-?in) (?:was )?succe
  |(?:logged|signed) in (?:with|to|by|through|successfully)|login successful
`

const ofTheTool =
  /invalid_client|unauthorized_client|client authentication failed|unknown client|client (?:is )?(?:disabled|blocked|not allowed)/
const namesOwnClient =
  /client[ _-]?(?:id|secret)|consumer|developer (?:app|portal|console)|api (?:console|portal)|registered (?:an? |the |my )?app|redirect/
const signsInWithPassword = /\bpass(?:word|wd)|\blog-?in\b|\baccount\b|user ?name/

/** What of a program's doing shows that it spoils what it was given. */
export const seenInTheProgram: readonly Sign[] = [
  remarked(
    'key-twice-on-the-wire',
    regex`
      (?:key|token|scheme|bearer|prefix|header)[a-z ]{0,16} (?:two times|twice|doubled|repeated)[ ]
        (?:in|within|on) (?:the )?(?:[a-z]{2,14} )?(?:authorization|header|field|request|url|address|query)
      |(?:request|header|field|log|output|url)[a-z ]{0,30} (?:shows?|holds?|contains?|has|carries) (?:the )?
        (?:[a-z]{2,8} )?(?:key|token|word bearer|bearer|scheme|prefix|header) (?:two times|twice|doubled)
    `,
    strong,
    { 'send.conflict': fair, 'send.scheme_wrong': fair, 'send.absent': -strong, 'key.unknown': -weak },
  ),
  remarked(
    'by-its-own-tool-the-same-passes',
    regex`
      (?:command[- ]line (?:tool|client)|\bcli|web (?:interface|console)|\bui|console|dashboard|portal)\b[^;]{0,40} (?:does|did|do)[ ]
        (?:the same|it|so|that|this)\b(?! not)(?: thing| call)?(?: fine| well| without (?:an? )?(?:error|trouble|problem|complaint))
      |(?:same|this) (?:call|write|read|command|operation|request|thing) (?:with|by|from|in|through) (?:the )?
        (?:command[- ]line|cli|web interface|console|ui)[a-z ]{0,14} (?:works|succeeds|passes|is fine)
    `,
    fair,
    { 'perm.scope': -strong, 'perm.resource': -weak, 'env.wrong_account': weak, ...keyIsGood },
  ),
  noticed(
    'keyless-way-in-yet-a-key-wanted',
    'The code signs in without a key (a token provider, an identity of the cloud), and the program asks for a key all the same.',
    ({ zones }) => keylessWayIn.test(zones.code) && keyWanted.test(zones.answer),
    strong,
    { 'config.not_loaded': -strong, 'key.missing': -fair, 'send.absent': -hint },
  ),
  noticed(
    'login-passes-and-is-asked-for',
    'The login succeeds, and the program asks for it again: it does not keep or find what it was given.',
    ({ zones }) => wantsLogin.test(zones.answer) && loginDone.test(zones.remarks),
    fair,
    { 'config.shadowed': fair, 'key.missing': -fair, 'perm.scope': -fair, 'key.unknown': -weak },
  ),
  noticed(
    'client-of-the-tool-refused',
    'The server refuses the client, and all that the user entered is a name and a password: the client is the one that the tool brings along.',
    isOwnClientRefused,
    weak,
    {
      'api.retired': fair,
      'key.unknown': -fair,
      'send.wrong_place': -strong,
      'key.revoked': weak,
      'key.wrong_kind': -fair,
    },
  ),
  remarked(
    'new-login-does-not-help',
    regex`
      (?:new|fresh|another|second|renewed) (?:[a-z]{2,16} )?(?:code|log-?in|password|sign-?in|session|cookie|pairing|authori[sz]ation)s?[ ]
        (?:does|do|did|is|was|makes?|made|brings?)(?: not|n't| no)? ?(?:not |no )?(?:help|helps|help either|difference|change|use|work|better)
      |(?:logging|signing) (?:in|out and in|off and on)(?: again)? (?:does not|doesn't|did not|didn't|changes) ?(?:help|nothing|work)
    `,
    weak,
    { 'api.retired': weak, 'server.fault': weak, 'key.revoked': -strong, 'key.expired': -fair, 'token.expired': -weak },
  ),
]

function isOwnClientRefused({ zones }: Observed): boolean {
  const told = `${zones.answer.replace(ofTheTool, '')} ${zones.remarks}`
  return (
    ofTheTool.test(zones.answer) &&
    signsInWithPassword.test(told) &&
    !namesOwnClient.test(`${zones.remarks} ${zones.code} ${zones.config} ${zones.request}`)
  )
}
