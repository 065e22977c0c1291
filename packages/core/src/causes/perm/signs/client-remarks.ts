import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of the program that is refused, and of others that get through. */
export const clientRemarks: readonly Sign[] = [
  remarked(
    'user-agent-spoken-of',
    regex`
      user-?agent|sets? no headers|default headers|library sets
      |(?:requests?|calls?|sent|made)\b[a-z .]{0,36} without (?:(?:any|further|other|more|custom) ){0,2}headers?\b(?! (?:it|this|that|works?|passes))
      |(?:sends|with) no (?:other|further|custom|extra) headers?\b
    `,
    strong,
  ),
  remarked(
    'browser-works',
    regex`
      (?:the |a |my |web ?)?browser [a-z ]{0,20}(?:
          gets?|works?|shows it|shows the (?:answer|data|json|result)|answers?|opens it|loads it|returns|is fine
          |displays
        )
      |(?<!(?:query|query string|query parameters?|parameters?) )(?:works?|opens?|fine|loads) (?:[a-z]{1,40} ){0,3}(?:in|from|with) (?:the |a |my )?(?:web )?
        (?:browser|chrome|firefox|edge|safari)
      |(?:works|fine) (?:from|with|in) (?:postman|curl)[a-z ]{0,20}(?:not|but)
    `,
    fair,
    { 'perm.referrer': weak, 'browser.cors': -hint },
  ),
  remarked(
    'gets-through-as-a-browser',
    regex`
      curl_cffi|cloudscraper|impersonat(?:e|es|ing) (?:a |the )?(?:browser|chrome|firefox|safari)
      |\b(?:selenium|playwright|puppeteer)\b|headless (?:browser|chrome)|undetected[ -]chrome|tls fingerprint
      |(?:calls?|requests?|logins?) of the (?:plug-?in|program|library|script|integration|tool)s?[ ]
        (?:is|are|get|gets) blocked
    `,
    fair,
    { 'send.companion': weak, 'key.unknown': -weak },
  ),
  remarked(
    'some-callers-only',
    regex`
      (?:some|certain|a few|one|most) (?:of (?:the|our|my) )?(?:
          servers?|hosts?|machines?|nodes?|networks?|ips?|addresses|countries|runners?
        ) (?:is |are |get |gets )?(?:refused|blocked|fails?|rejected|40[13])[a-z ,]{0,16}
        (?:others?|another|rest|not|work|fine)
      |(?:from|on|in) (?:another|a different|other) (?:
          network|ip|connection|provider|line|internet connection|hoster|address
        )[a-z ]{0,16}(?:works?|fine|succeeds?|passes)
    `,
    fair,
    { 'perm.ip': fair, 'perm.region': weak, 'key.unknown': -weak },
  ),
  remarked(
    'every-address',
    regex`
      even the (?:home|start|index|front) ?page|all requests fail,? whatever the key|whatever the key
      |without (?:a|any) key (?:it is )?the same|same (?:answer|error|403) (?:with|without)[a-z ]{0,14}key
      |(?:any|every) (?:key|request)[a-z ]{0,14}(?:same|403)|a wrong key gives the (?:very )?same
    `,
    strong,
    { 'server.fault': weak, 'key.unknown': -fair, 'perm.scope': -weak },
  ),
  remarked(
    // The cloud of a vendor is made for its own app: who else calls is put out now and then, by a rule or by a change.
    'outsiders-shut-out',
    regex`
      (?:unauthori[sz]ed|unofficial|unsupported|unapproved) third[- ]part(?:y|ies)
      |third[- ]party (?:access|apps?|clients?|integrations?|programs?|tools?)\b[a-z, ]{0,40} (?:
          refused|blocked|banned|broken|locked out|shut out|put out|no longer (?:work|allowed|supported)|not (?:allowed|supported|permitted)
        )
      |(?:breaks?|broke|blocks?|blocked|bans?|banned|shuts? out|locks? out|locked out|puts? out|forbids?|fights?) (?:all |the |any |its |most )?
        (?:third[- ]part(?:y|ies)|unofficial|outside|foreign) ?(?:access|apps?|clients?|integrations?|programs?|tools?|callers?)?
      |(?:only|nothing but) (?:the |its |their )?(?:own|official|vendor's|phone|mobile) apps? (?:is |are )?(?:let in|allowed|accepted|supported|served)
    `,
    fair,
    { 'api.retired': fair, 'key.unknown': -weak, 'send.absent': -weak, 'key.mistyped': -weak },
  ),
  remarked(
    'library-named',
    regex`
      (?:
          requests\.get|python[- ]?(?:requests|urllib)|urllib|httpx|aiohttp|java\.net|httpurlconnection
          |go-http-client|okhttp|guzzle|libwww|scrapy|axios|node-fetch|undici|wrapper|httpclient|httpwebrequest
          |restsharp|retrofit|faraday|net::http|reqwest|urlsession|cloudflare worker
        )\b
    `,
    weak,
  ),
  remarked(
    'many-requests',
    /\d{1,9} requests? (?:a|per) (?:second|minute|hour)|excessive|too fast|\bscrap(?:es?|ed|ing)\b|\bcrawl(?:s|ed|ing|ers?)?\b|bulk|loop/,
    weak,
    { 'limit.rate': fair },
  ),
  remarked(
    'data-centre-address',
    regex`
      (?:data ?cent(?:re|er)|cloud|vps|hosting|shared|aws|hetzner|ovh|azure|colab|heroku)[a-z' ]{0,20}
        (?:ip|address|server|range|runner)
      |ip reputation
      |(?:calls?|requests?|runs?|running|fails?|refused|sent) from (?:the |a |an |my |our )?
        (?:cloud|vps|server|ci|data ?cent(?:re|er))\b(?! console)
      |on (?:the )?server only
      |(?:at|of|from) (?:one|the same|another|this|that) (?:
          hosting company|hoster|host(?:ing)? provider|data ?cent(?:re|er)|cloud
        )
    `,
    fair,
    { 'perm.ip': fair, 'perm.region': weak },
  ),
  remarked(
    'server-is-wiki',
    /wikimedia|wikipedia|(?<!sub)reddit|nominatim|openstreetmap|met\.no|sec\.gov|nws|weather\.gov|musicbrainz|discogs/,
    fair,
    { 'send.companion': weak },
  ),
  remarked(
    'goes-after-hours',
    regex`
      (?:ended|gone|over|works again)[a-z ]{0,20}(?:after|within|in) (?:\d{1,6} |some |a few )?
        (?:hours?|minutes?|day)
      |temporar(?:y|ily) (?:ban|block)
    `,
    weak,
    { 'limit.rate': weak, 'server.fault': weak },
  ),
  remarked(
    'works-a-week-ago',
    /worked (?:about )?(?:a |one )?(?:week|month|few days) ago|worked until recently/,
    hint,
    { 'api.retired': hint },
  ),
  anywhere(
    // Filters in front of web sites compare the handshake of the client with that of browsers.
    'handshake-compared',
    /\bcurl[-_]cffi\b|\btls[- ](?:fingerprint|client hello)|\bja[34]\b ?(?:fingerprint|hash)|\bcloudscraper\b|\bimpersonate=["']chrome/,
    fair,
    { 'client.defect': weak },
  ),
]
