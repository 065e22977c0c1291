import { coded, fair, hint, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
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
