import { restriction, type Restriction } from '../../looks/restriction.ts'
import { tryCommands } from '../../looks/try-command.ts'
import { defineCause, fix } from '../../model/cause.ts'
import type { Fix } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import { headersShown, requestHeader } from '../../wire/sent.ts'
import { localModels } from './signs/local-models.ts'
import { refusedOrigins } from './signs/referrer-origins.ts'
import { statefulHosts } from './signs/stateful-hosts.ts'
import { regex } from '../../model/regex.ts'

export const referrer = defineCause({
  id: 'perm.referrer',
  title: 'A referrer, origin, bundle or app restriction of the key refuses the caller',
  signs: [
    ...statefulHosts,
    said(
      'referer-blocked',
      regex`
        requests? from (?:this )?referr?er
        |referr?er[a-z <>:"'/.-]{0,50}(?:blocked|not allowed|is not authorized|denied|invalid|mismatch|rejected)
        |referr?er_?(?:not_?allowed|blocked|denied)|http_referrer_blocked|invalidreferr?er|referr?ernotallowed
        |referr?erdenied|not allowed with this referr?er
      `,
      decisive,
      { 'perm.ip': -hint },
    ),
    said(
      'referer-restrictions',
      /referr?er restrictions?|keys? with referr?er|restricted (?:by|to) (?:http )?referr?er|per-referr?er/,
      decisive,
      { 'key.wrong_kind': weak },
    ),
    said(
      'site-or-app',
      regex`
        (?:ip|address), ?site,? or mobile app|site url to be authorized|not authorized to use this api key
        |app(?:lication)?[a-z ]{0,20}not authorized to use|unauthorized[-_ ]?(?:domain|url)
        |domain (?:is )?not (?:allowed|authorized|whitelisted|registered)
        |origin (?:is )?not (?:allowed|authorized|on)|unspecified origin
        |allowed (?:domains?|urls?|websites?|referr?ers?)|associated domains?
        |domain[a-z ]{0,12} (?:is )?not (?:allowed|permitted|valid) (?:to use|for) (?:this|the|your) (?:api )?
          (?:key|token)
        |(?:key|token)[a-z ]{0,12} not (?:valid|allowed|authorized) (?:for|on) (?:this|your)[ ]
          (?:domain|site|website|url|origin|app)
        |(?:key|token) (?:may|can) only be used (?:on|by|with)|invalid domain for (?:site|this|the) key
        |not allow requests from this (?:web ?site|domain|page|app)
      `,
      strong,
      { 'perm.ip': hint, 'browser.cors': weak },
    ),
    said(
      'app-identity',
      regex`
        (?:android|ios) (?:client )?(?:application|app)[a-z0-9 <>._\\-]{0,60}(?:blocked|not|are)
        |(?:android|ios)_app_blocked|bundle[ _]?(?:id|identifier)[a-z ]{0,20}(?:not|mismatch|invalid|blocked)
        |package name[a-z ]{0,20}(?:not|mismatch|invalid|blocked)|sha-?1[a-z ]{0,20}(?:fingerprint|certificate)
        |app-not-authorized|invalid_cert(?:ificate)?_?(?:fingerprint|hash)
      `,
      decisive,
    ),
    said('request-denied', /request_denied|request denied(?! because)/, fair, {
      'perm.resource': fair,
      'account.billing': weak,
    }),
    said('project-settings', /rejected due to project id settings|token is not allowed|key is restricted to/, fair, {
      'perm.ip': weak,
      'token.incomplete': hint,
    }),
    said(
      'empty-referer',
      /referr?er <?(?:empty|null|none|missing)>?|<empty> are blocked|missing (?:http )?(?:referr?er|origin)/,
      decisive,
    ),
    said(
      'browser-key-use',
      regex`
        forbidden use of secret api key in browser|browser[a-z ]{0,20}not allowed|only (?:from|for) localhost
        |except from localhost
      `,
      fair,
      { 'key.wrong_kind': weak, 'browser.cors': weak, 'perm.resource': weak },
    ),
    said(
      'map-did-not-load',
      /page (?:didn't|did not|cannot|can't) load [a-z ]{0,20}maps|for development purposes only/,
      weak,
      { 'perm.resource': weak, 'account.billing': weak },
    ),
    remarked(
      'restrictions-off-works',
      regex`
        (?:without|no|removing|removed|switched off|turned off|lifted|none|blank|empty)[a-z ]{0,20}
          (?:restrictions?|list|allowed domains|referr?ers?)[a-z, ]{0,30}(?:works?|is fine|accepted|passes|helps)
        |restrictions?[a-z ]{0,24}(?:switched off|off|removed|none)[a-z ]{0,12}works
      `,
      strong,
      { 'perm.ip': fair, 'perm.resource': -weak },
    ),
    remarked(
      'restriction-spoken-of',
      regex`
        referr?er|allowed domains?|http restriction|website restriction|domain restriction
        |(?:app|application|android|ios) restriction|key restrictions?
        |restricted (?:api )?key (?:for|to|by) (?:http|android|ios|referr?er|the domain|web)
        |(?:restricted|limited|bound) to (?:\*|https?:|[a-z0-9-]{2,30}\.[a-z]{2,6}\b|(?:an? )?(?:android|ios)\b)
        |(?:restricted|limited|bound) to (?:my|the|an?|our|one|its|this) (?:[a-z]{1,14} )?
          (?:site|domain|website|app|package|bundle)\b
        |fingerprints? of the|(?<!hmac-|hmac |hmac\(|with |openssl )\bsha-?1\b|package names?\b|bundle id
        |(?:debug|release|signing) (?:certificate|fingerprint|keystore)
      `,
      strong,
      { 'perm.ip': hint },
    ),
    remarked(
      'works-in-page',
      regex`
        (?:works?\b|fine)[a-z ]{0,20}(?:in|from|with) (?:the )?(?:javascript|page|front-?end|web map)
        |same key works in (?:the )?(?:javascript|browser)
      `,
      strong,
      { 'perm.resource': weak },
    ),
    remarked(
      'server-side',
      regex`
        server[- ]side(?=,| ?;|$| (?:calls?|requests?|code|scripts?|programs?|application|ruby|php|python|java|node|use))
        |from (?:a |the )?(?:ruby|php|python|java|node|c#|backend|back end|server|cron|command line)\b[a-z ]{0,20}
          \b(?:application|program|script|call|app|job)\b
        |(?:php|ruby|c#|java) program|windows server|in a build script
      `,
      weak,
      { 'perm.ip': hint },
    ),
    remarked(
      'mobile',
      regex`
        (?:\b(?:android|ios|mobile)\b|flutter|react native|xamarin|cordova|\bionic\b|\bexpo\b)[a-z ]{0,20}[ ]
          (?:key|emulator|signing|fingerprint|package name|bundle)
        |(?:key|keys) (?:for|made for|limited to) (?:android|ios)|release build|debug build|play store|signed apk
        |testflight
      `,
      fair,
      { 'key.wrong_kind': hint },
    ),
    remarked(
      'site-moved',
      regex`
        (?:new|changed|another|second)[ -]?(?:domain|site|url|subdomain)|(?:with|without) www(?!-)\.?|http to https
        |preview deployment|staging (?:site|domain)|on (?:netlify|vercel|github pages)|iframe|webview
      `,
      weak,
      { 'browser.cors': weak, 'config.not_loaded': hint },
    ),
    remarked(
      'key-locked-down',
      regex`
        (?:security|restrict)[a-z ]{0,20}(?:warning|mail|hint|advice|recommendation)
        |changed the key in the console|locked (?:it|the key) down
      `,
      strong,
    ),
    coded(
      'map-script',
      /maps\.googleapis\.com\/maps\/api\/js|new google\.maps|mapbox-gl|mapboxgl|loadscript|gmaps/,
      fair,
      { 'perm.resource': fair },
    ),
    coded(
      'server-geocoding',
      regex`
        (?:requests|urllib|file_get_contents|curl_init|restclient|httpclient|axios|net::http)[^;]{0,120}
          (?:maps|geocode|youtube|places)
      `,
      fair,
      { 'perm.resource': weak },
    ),
    coded('no-referrer-policy', /referrer-?policy|no-referrer|rel=["']noreferrer/, strong),
    requested('referer-shown', / (?:referer|origin): /, hint),
    noticed(
      'no-referer-sent',
      'The answer speaks of the referrer, and the request as shown sends none.',
      (observed) => speaksOfReferrer(observed) && headersShown(observed) && requestHeader(observed, 'referer') === null,
      fair,
    ),
    noticed(
      'publishable-key',
      'A publishable key, made for web pages, is in use.',
      (observed) => observed.credentials.some(({ reading }) => reading.matches[0]?.role === 'publishable'),
      hint,
      { 'key.wrong_kind': weak },
    ),
    remarked(
      'privacy-tool',
      regex`
        umatrix|ublock|noscript|privacy (?:badger|add-?on|extension|plug-?in|mode|settings)|ad-?block|\bbrave\b
        |in one browser|referr?er[- ](?:policy|control)|(?:strips?|hides?|removes?) (?:the )?referr?er
      `,
      strong,
      { 'key.wrong_kind': -weak },
    ),
    noticed(
      'map-service-forbids',
      'A map service answers 403 to a key that is made for web pages.',
      ({ status, zones }) =>
        status === 403 && /mapbox|maptiler|tomtom|stadiamaps|thunderforest|hereapi|mapy\.cz|arcgis/.test(zones.all),
      fair,
      { 'perm.resource': weak, 'key.wrong_kind': -hint, 'server.fault': -hint },
    ),
    noticed(
      'page-works-on-localhost',
      'A page that works on localhost is refused once it has an address of its own.',
      ({ zones }) =>
        /on localhost|localhost works/.test(zones.remarks) &&
        /deployed|production|online|live site|hosted|own domain/.test(zones.remarks) &&
        /javascript|fetch|browser|page|react|angular|\bvue\b|front-?end|\bmap\b/.test(`${zones.remarks} ${zones.code}`),
      strong,
      { 'browser.cors': weak, 'perm.resource': weak, 'config.not_loaded': hint, 'key.whitespace': -weak },
    ),
    remarked(
      'caller-is-an-app',
      regex`
        (?:android|ios|mobile|iphone) (?:app|simulator|device|build|project|phone)
        |(?:key|called|calls|used|made) (?:of|from|in|for) an app\b|on the (?:simulator|emulator|device|phone)
      `,
      hint,
      { 'key.wrong_kind': hint },
    ),
    ...refusedOrigins,
    ...localModels,
  ],

  examine: (observed) => documentedAs(observed, 'perm.referrer'),

  explain({ providerName, observed }) {
    const page =
      requestHeader(observed, 'referer') ??
      /site url to be authorized: (https?:\/\/[^ "']{4,120})/.exec(observed.zones.answer)?.[1]
    const limit = restriction(observed)
    if (limit.to === 'redirect')
      return `The login asks to return to ${limit.address ?? 'an address'} that is not registered with the OAuth client: it has to be listed there to the letter, scheme, port and closing slash included.`
    if (page) return `The key is limited to listed sites or apps, and ${siteOf(page)} is not among them.`
    if (limit.to === 'app')
      return `The key is limited to certain apps, and ${namesOfApp[limit.system ?? 'any']} of this build ${limit.system === 'ios' ? 'is' : 'are'} not among them, or did not come with the request.`
    if (limit.to === 'any')
      return `The key is limited to certain sites, apps or addresses, and what the request came from${limit.address === null ? '' : ` (${limit.address})`} is not among them.`
    return `The key is limited to certain sites. The request to ${providerName} came without a matching Referer or Origin, as every call from a server does.`
  },

  fix: ({ observed }) => allow(restriction(observed), observed),

  dashboard: 'keys',
  question: 'Is the key restricted to web sites or apps, and does the call come from a server, which sends no Referer?',
})

const namesOfApp = {
  android: 'package name and SHA-1 fingerprint',
  ios: 'the bundle identifier',
  any: 'package or bundle name',
} as const

/** What to enter, and where; a request by hand shows it for sites alone, which a header names. */
function allow(limit: Restriction, observed: Observed): Fix {
  if (limit.to === 'redirect')
    return fix(
      `Add ${limit.address ?? 'the address that the request names as redirect_uri'} to the redirect addresses of the OAuth client, letter for letter, or send one that is listed.`,
    )
  if (limit.to === 'app')
    return fix(
      limit.system === 'ios'
        ? 'Add the bundle identifier of the app to the key’s list, or use a key for iOS apps; a call to a web service needs a key without an app restriction.'
        : 'Add package name and SHA-1 of this very build (debug, release and store signing differ) to the key’s list; a call to a web service needs a key without an app restriction.',
      limit.system === 'android' ? { commands: ['./gradlew signingReport'] } : {},
    )
  if (limit.to === 'any')
    return fix(
      `See in the list of keys which restriction this key has. For addresses: add ${limit.address ?? 'the one that the server sees'}. For apps or sites: make another key, with an IP restriction, for calls from a server.`,
      limit.address === null ? { commands: ['curl -s https://api.ipify.org'] } : {},
    )
  return fix(
    'For a web page: add its site to the key’s list. For a server: use another key with an IP restriction instead of a referrer restriction.',
    { commands: tryCommands(observed, { more: '-H "Referer: https://$YOUR_SITE/"' }) },
  )
}

function speaksOfReferrer({ zones }: Observed): boolean {
  return /referr?er/.test(zones.answer)
}

/** Scheme and host of an address: its path or query could hold something private. */
function siteOf(address: string): string {
  return /^https?:\/\/[^/?#@\s]{1,120}/.exec(address)?.[0] ?? 'this site'
}
