import { coded, configured, fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regex } from '../../../model/regex.ts'

/**
 * How HTTP clients are told of headers, and how that goes wrong without a word: a client that takes its headers elsewhere sends
 * none. Written for whole families of clients: what stands as the second argument, what option names, what copies mean.
 */
export const idiomsThatSendNothing: readonly Sign[] = [
  coded(
    // PHP: curl wants a list of lines, and CURLOPT_HEADER asks for the answer's header.
    'php-curl-headers-by-name',
    regex`
      curlopt_httpheader(?:["'])?,? ?(?:=>)? ?(?:array ?\(|\[) ?["'](?:authorization|x-[a-z-]{2,30}|api-?key)
        ["'] ?=>
      |curlopt_header,? ?(?:=>)? ?(?:array ?\(|\[|\$headers)
    `,
    strong,
    { 'key.missing': -weak, 'send.stripped': -weak },
  ),
  coded(
    // `axios.get(url, headers)`, `http.get(url, { Authorization })`: the second argument is a set of options.
    'headers-for-options',
    regex`
      (?:axios|http|https|client|api|instance|\$http|got|ky|superagent|guzzle|httpclient)(?:\.|->)
        (?:get|delete|head|request)\([^,;()]{1,120}, ?(?:
          headers? ?\)|(?:\{|\[|array\() ?["']?(?:authorization|x-api-key|apikey)["']? ?(?::|=>)
        )
    `,
    fair,
  ),
  coded(
    'header-in-the-singular',
    /(?:[{,(] ?|["'])header["']? ?(?::|=>|=) ?(?:\{|\[|array\()[^{}[\]]{0,60}(?:authorization|api-?key|token|bearer)/,
    fair,
    { 'client.defect': -hint },
  ),
  coded(
    // Python: the second argument of Request, post and put is the body, that of get the query.
    'headers-as-data',
    regex`
      (?:urllib2?\.(?:request\.)?)?request\([^,;()=]{1,120}, ?(?:headers?|auth)\)
      |(?:data|params|json|body|query) ?= ?headers?\b
      |(?:requests|httpx|session|client)\.(?:get|post|put|delete|patch)\([^,;()=]{1,120}, ?\{ ?["']
        (?:authorization|x-api-key|apikey)["']
    `,
    strong,
  ),
  coded(
    // Angular's HttpHeaders, Dart's and Kotlin's builders hand back a copy; what is set on the old one is lost.
    'copy-thrown-away',
    /new (?:httpheaders|httpparams)\([^;]{0,120};? (?:this\.)?(?:headers?|httpheaders|params)\.(?:set|append)\(/,
    strong,
  ),
  coded(
    'set-after-the-call',
    regex`
      (?:\.send\(|\.do\(|\.execute\(|getresponse\(|getinputstream\(|getresponsecode\()[^;]{0,60};[^;]{0,120}
        (?:
          setrequestheader|setrequestproperty|addheader|header\.set|headers\.add
        )\(
    `,
    fair,
  ),
  coded(
    'config-as-third-argument',
    /axios\.(?:get|delete|head|options)\([^;]{3,160}\}, ?(?:\{|[a-z_.]{2,40} ?\))/,
    strong,
  ),
  coded(
    'headers-as-body',
    regex`
      axios\.(?:post|put|patch)\([^,;()]{1,120}, ?\{ ?headers
      |axios\.(?:post|put|patch)\([^,;()]{1,120}, ?(?:config|headers|options)\)
      |requests\.(?:post|put|patch|get)\([^,;()=]{1,120}, ?(?:headers?|auth)\)
    `,
    strong,
  ),
  coded(
    'init-without-headers',
    regex`
      fetch\([^,;()]{1,160}, ?(?:headers ?\)|\{ ?["']?(?:authorization|x-api-key)["']? ?:)
      |fetch\([^;]{1,160}[{,] ?header ?:
    `,
    strong,
  ),
]

/** The key goes into a part of the request that the call names otherwise. */
export const idiomsOfAnotherPlace: readonly Sign[] = [
  coded(
    // RestSharp: AddParameter writes into query or form unless its third argument says otherwise.
    'header-as-parameter',
    regex`
      addparameter\( ?["'](?:authorization|x-[a-z-]{2,30}|api-?key)["'] ?,
        (?![^;)]{0,160}(?:httpheader|parametertype))
      |(?:params|query|searchparams|data|body|form|json)["']? ?[:=] ?\{ ?["']?(?:authorization|x-api-key)["']? ?:
    `,
    fair,
    { 'send.absent': fair },
  ),
]

/** Calls in code to which no key gets: the shell cuts it off, an option leaves it out, the client was given none. */
export const callsWithoutKey: readonly Sign[] = [
  coded(
    'address-cut-by-shell',
    regex`
      (?:curl|wget|http)(?: -[a-z-]{1,21}(?: [a-z]{1,8})?){0,6} https?:\/\/[^ "'&?]{3,300}\?[^ "'&]{1,200}&
        [^ "']{1,300}
    `,
    fair,
    { 'config.mangled': weak, 'key.missing': -weak },
  ),
  configured(
    'command-cut-by-shell',
    regex`
      curl (?:-[a-z-]{1,21} (?:[a-z]{1,8} )?){0,6}https?:\/\/[^ "'&?]{3,300}\?[^ "'&]{1,200}&[^ "']{0,200}
        (?:key|token|client_id|appid|secret|auth)=
    `,
    strong,
    { 'config.mangled': fair, 'key.wrong_kind': -weak, 'key.missing': -weak },
  ),
  said('jobs-of-shell', /\[\d\] \d{3,7} (?:\[\d\] \d{3,7} )?\[\d\]\+? |\[\d\]\+? done /, strong, {
    'config.mangled': fair,
    'key.missing': -weak,
  }),
  coded('cookies-left-out', /credentials["']? ?: ?["'](?:omit|same-origin)|withcredentials["']? ?[:=] ?false/, fair, {
    'browser.cors': weak,
  }),
  coded('mode-drops-it', /mode["']? ?: ?["']no-cors/, strong, { 'browser.cors': fair }),
  coded(
    'client-without-key',
    regex`
      new [a-z_.]{2,40}(?:client|api|sdk|octokit|openai|anthropic)\( ?\)
      |(?:client|api|sdk|octokit|openai) ?= ?[a-z_.]{0,30}(?:client|api|sdk|octokit|openai)\( ?\)
    `,
    weak,
    { 'key.missing': weak, 'config.not_loaded': weak },
  ),
  coded(
    'client-with-address-alone',
    regex`
      new [a-z_.]{2,40}\( ?\{ ?["']?(?:host|url|base_?url|endpoint|node|server|address)["']? ?: ?["'\`]
        [^"'\`{}]{1,200}["'\`] ?,? ?\} ?\)
    `,
    fair,
    { 'key.missing': weak },
  ),
  coded(
    'attached-on-condition',
    regex`
      if ?\(? ?!?(?:self\.|this\.)?_?(?:access_?token|auth_?token|token|api_?key|key)\)? ?[:{]?[^;]{0,60}
        (?:headers|setheader|authorization)
    `,
    weak,
    { 'key.missing': weak },
  ),
  noticed(
    'grant-not-asked',
    'The code holds a client id and secret but never asks for an access token.',
    (observed) => isGrantMissing(observed),
    fair,
    { 'token.incomplete': weak, 'key.missing': weak },
  ),
]

function isGrantMissing({ zones }: Observed): boolean {
  const code = `${zones.code} ${zones.config}`
  return /client_?secret/.test(code) && !/access_?token|refresh_?token|grant|authorize|token_?url|\btoken\b/.test(code)
}
