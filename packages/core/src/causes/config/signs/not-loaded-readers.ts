import { cousinName } from '../../../looks/cousin-name.ts'
import { dockerLoginShown } from '../../../looks/docker-login.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { signedScope } from '../../key/signs/signed-scope.ts'
import { notLoadedHands } from './not-loaded-hands.ts'
import { notLoadedPaths } from './not-loaded-paths.ts'
import { notLoadedTools } from './not-loaded-tools.ts'

const nothingArrived = { 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair } as const

const loggedIn = regex`
  log ?in[a-z ]{0,12} (?:succeeded|succeeds|was successful|went through|worked|works|is done|was done|ran)
  |(?:is|am|are|was|were|successfully|already) logged in|logged in (?:to|as|with|by)|credsstore|credential helper
`
const loginNotFound = regex`
  no basic auth credentials|credentials not found|unauthenticated request|(?:un)?authori[sz]ed: authentication required
  |no (?:access token|credentials|login|authori[sz]ation|token)[a-z ]{0,12} (?:available|found|in config)
  |not logged in|you (?:must|need to) (?:log|be logged) in|need auth\b
`

const ownExample = regex`
  (?:["'“”]?hello[a-z ]{0,12}["'“”]? ?|quick-?start |getting[- ]started |first |sample |readme(?:'s)? )
    (?:example|sample|code|program|script)\b
  |(?:example|sample|code) (?:code |script )?(?:of|from|in) (?:the|its|their) (?:docs|documentation|readme|quick-?start|page)
`

/** Whoever reads the value looks at another name, file or store than the one in which it was put. */
export const notLoadedReaders: readonly Sign[] = [
  ...notLoadedHands,
  ...notLoadedTools,
  ...notLoadedPaths,
  signedScope.unresolved,
  noticed(
    'cousin-of-the-name',
    'The name that is set differs from the one that the provider’s tools read in the words for a credential alone.',
    (observed) => cousinName(observed) !== null,
    hint,
    { 'key.missing': hint, 'config.shadowed': -hint },
  ),
  noticed(
    'example-reads-a-variable',
    'The vendor’s own example is run, whose client takes the key from an environment variable, and curl works with the key written out.',
    ({ status, zones, remarkIds, provider }) =>
      status === 401 &&
      provider !== null &&
      remarkIds.includes('works-with-curl') &&
      ownExample.test(zones.remarks) &&
      !/(?:key|token) (?:is |was )?(?:printed|logged|written into|hard-?coded)/.test(zones.remarks),
    fair,
    { 'key.missing': hint, 'client.defect': -fair, 'send.absent': hint, ...nothingArrived },
  ),
  noticed(
    'login-kept-elsewhere',
    'A login succeeded, and the tool that calls finds none: it runs as another user or reads another file.',
    ({ zones }) => loginNotFound.test(zones.answer) && loggedIn.test(zones.remarks),
    fair,
    { 'config.shadowed': weak, 'send.absent': -fair, 'key.missing': -weak, ...nothingArrived },
  ),
  noticed(
    'login-file-not-read',
    'The file of logins has an entry for the registry that asks for a login: another file is read, or none.',
    dockerLoginShown,
    strong,
    { 'send.absent': -fair, 'perm.scope': -weak, ...nothingArrived },
  ),
  said(
    // What `docker login` says when the name or the password that it is given is empty.
    'login-given-nothing',
    /cannot perform an interactive login from a non[- ]?tty/,
    strong,
    { 'key.missing': fair, 'config.mangled': -fair, ...nothingArrived },
  ),
  said(
    // A plugin for WordPress that checks tokens, without the constant that holds its own secret.
    'secret-of-the-server-not-defined',
    regex`
      jwt_auth_bad_config|jwt is not config[a-z]{4,6} properly
      |secretorprivatekey must have a value|secret or public key must be provided
      |jwtstrategy requires a secret or key|(?:jwt|session|token|signing) secret (?:is )?(?:not (?:set|defined|configured)|missing|undefined)
    `,
    decisive,
    {
      'send.stripped': -decisive,
      'send.absent': -strong,
      'send.conflict': -strong,
      'token.claims': -weak,
      ...nothingArrived,
    },
  ),
  noticed(
    'server-asks-for-its-master-key',
    'The server asks for its administrator’s secret although a token is sent: it was not told how to check tokens.',
    ({ zones }) =>
      /x-hasura-admin-secret\/x-hasura-access-key required/.test(zones.answer) &&
      /jwt_secret|\bjwts?\b|bearer|x-hasura-(?:default-role|allowed-roles|user-id)/.test(
        `${zones.config} ${zones.code} ${zones.remarks} ${zones.request}`,
      ),
    decisive,
    { 'send.absent': -fair, 'token.claims': -strong, 'key.wrong_kind': -weak },
  ),
  said(
    'none-found-in-the-file',
    regex`
      no (?:authori[sz]ation|credentials?|token|api ?key|password|entry)[a-z ]{0,20} found (?:in|for)[a-z ]{0,10}[ ]
        (?:config|settings|file|keychain|keyring|store|host|registry)
      |credentials? (?:were |was )?not found in (?:the )?(?:config|settings|file|environment|keychain|keyring|store)
    `,
    strong,
    { 'key.expired': -strong, 'perm.scope': -fair, 'key.unknown': -fair, 'key.revoked': -fair },
  ),
  said(
    // A library says so before it sends anything.
    'library-lacks-credential',
    regex`
      requires ["'\`\\]{0,2}(?:api_?key|secret|uid|login|password|token|walletaddress|privatekey)["'\`\\]{0,2} credential
      |input required and not supplied: [a-z_-]{0,30}(?:token|key|secret|password)
    `,
    strong,
    {
      'key.missing': fair,
      'server.fault': -decisive,
      'client.defect': -fair,
      'sign.nonce': -strong,
      ...nothingArrived,
    },
  ),
  remarked(
    'installed-copy-fails',
    regex`
      (?:in|from|with) (?:a |the |my )?(?:checkout|source tree|clone|repository|source)[a-z ,]{0,16} it works
      |(?:works?|fine) (?:in|from|with) (?:a |the |my )?(?:checkout|source tree|clone|working copy)
      |python -m [a-z_.]{2,40}[a-z ]{0,24} (?:works|is fine)
      |(?:installed|package) (?:from|with|by|off) (?:pypi|pip|pipx|npm|homebrew|brew|uv)[a-z ,]{0,30}
        (?:does not|doesn't|cannot|never) (?:find|see|read)
      |site-packages
    `,
    fair,
    { 'config.shadowed': hint, 'key.unknown': -weak },
  ),
]
