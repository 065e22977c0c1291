import { anywhere, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Endpoints, scopes and places of a key that their owners have taken out of service, by name. */
export const withdrawnByName: readonly Sign[] = [
  anywhere(
    'closed-address',
    regex`
      slack\.com\/api\/(?:channels|groups|im|mpim)\.[a-z]{3,12}
      |outlook\.office(?:365)?\.com\/api\/(?:v1|v2|beta)|api\.microsofttranslator\.com|speech\.platform\.bing\.com
      |googleapis\.com\/(?:plus|urlshortener|plusdomains)\/v1|picasaweb\.google\.com\/data
      |gdata\.youtube\.com|spreadsheets\.google\.com\/feeds|maps\.google\.com\/maps\/geo\b
      |android\.googleapis\.com\/gcm|gcm-http\.googleapis\.com|www\.google\.com\/accounts\/clientlogin
      |api\.pro\.coinbase\.com|api\.gdax\.com|api\.binance\.com\/wapi\/v[12]|bittrex\.com\/api|poloniex\.com\/tradingapi
      |okex\.com\/api|ftx\.com\/api|api\.bybit\.com\/(?:v2\/private|spot\/v1|unified\/v3|private\/linear)
      |api\.digitalocean\.com\/v1|api\.travis-ci\.org|api\.zoom\.us\/v1|api\.yelp\.com\/v2|api\.forecast\.io
      |api-v2launch\.trakt\.tv|api\.trakt\.tv\/auth\/login|api\.met\.no\/weatherapi\/locationforecast\/1
      |api\.pinterest\.com\/v[13]\/|vimeo\.com\/api\/v2|api\.feedly\.com\/v2|api\.crunchbase\.com\/v[12]\b
      |newapi\.brewerydb|api\.petfinder\.com\/(?!v2)|api\.openweathermap\.org\/data\/2\.[0-4]\/
      |api\.heweather|free-api\.heweather|api\.football-data\.org\/v[12]\/|api\.fixer\.io\/latest
      |api\.spotify\.com\/v1\/artists\/[a-z0-9{}:_]{1,40}\/related-artists
      |api\.openai\.com\/v1\/(?:answers|classifications)\b|api\.instagram\.com\/(?!oauth)[a-z0-9]
    `,
    fair,
    { 'key.unknown': -weak, 'key.inactive': -weak, 'env.wrong_host': hint, 'key.placeholder': -hint },
  ),
  said(
    // The page of Google for paths that are no more: the batches of Firebase Messaging and its keys of old.
    'path-of-firebase-gone',
    /requested url \/(?:batch|fcm\/send|gcm\/send)\b[^.]{0,80}was not found on this server/,
    decisive,
    { 'perm.resource': -strong, 'env.wrong_host': -fair, 'client.defect': weak },
  ),
  anywhere(
    // Sports, weather, films, homes and markets: services that went over to another address, or closed.
    'closed-address-of-data',
    regex`
      api-2445582011268\.apicast\.io|api-v3\.igdb\.com|api\.openweathermap\.org\/data\/2\.5\/onecall
      |api\.darksky\.net|api\.wunderground\.com\/api\/|weather\.cit\.api\.here\.com|datapoint\.metoffice\.gov\.uk
      |api\.iextrading\.com|cloud\.iexapis\.com|api\.worldtradingdata\.com|api\.cryptowat\.ch|api\.coindesk\.com\/v1
      |api\.propublica\.org\/congress|api\.instagram\.com\/(?:v1\/|oauth\/authorize)|api\.linkedin\.com\/v1\/
      |openapi\.etsy\.com\/v2|graph\.api\.smartthings\.com|cds\.climate\.copernicus\.eu\/api\/v2
      |onlinetools\.ups\.com\/(?:rest|ups\.app)|wsbeta\.fedex\.com|gateway(?:beta)?\.fedex\.com|\bws\.fedex\.com
      |secure\.shippingapis\.com|api\.twitter\.com\/1\/|(?:www|test)\.deribit\.com\/api\/v1|api\.kucoin\.com\/v1\/
      |owner-api\.teslamotors\.com\/api\/1\/vehicles|api\.home\.nest\.com|developer-api\.nest\.com
    `,
    fair,
    { 'env.wrong_host': weak, 'client.defect': weak, 'key.unknown': -weak, 'key.revoked': -hint },
  ),
  anywhere(
    'lately-closed-address',
    regex`
      api\.todoist\.com\/(?:rest\/v[12]|sync\/v[89]|api\/v[78])|slack\.com\/api\/(?:files\.upload\b|rtm\.start)
      |graph\.windows\.net|api\.bing\.microsoft\.com|api\.cognitive\.microsoft\.com\/bing
      |s01\.oss\.sonatype\.org|oss\.sonatype\.org\/service\/local|(?<!api\.)\bporkbun\.com\/api\/json
    `,
    hint,
    { 'env.wrong_host': hint },
  ),
  anywhere(
    // The free tier behind the log-in of Qwen Code ended in April 2026; the log-in itself still succeeds.
    'free-log-in-ended',
    /qwen[- _]?oauth\b/,
    strong,
    { 'token.expired': -weak, 'key.expired': -weak, 'account.billing': weak, 'limit.quota': weak },
  ),
  anywhere(
    'scope-of-old',
    regex`
      strava\.com[^ ]{0,200}[?&]scope=(?:public|write|view_private)\b|scope=(?:view_private|write,view_private)
      |scope=view_private(?:,|%2c)write|\bw_share\b|\br_basicprofile\b|scope=[a-z_,+%0-9]{0,40}publish_actions
      |googleapis\.com\/auth\/(?:plus|glass)\b|"resource": ?"authorize", ?"field": ?"scope"
    `,
    strong,
    { 'perm.scope': fair, 'client.defect': fair },
  ),
  noticed(
    'forum-key-in-query',
    'The key of a Discourse forum stands in the address: since April 2020 it is read in the header fields Api-Key and Api-Username alone.',
    ({ zones }) =>
      /discourse|discuss\.|forum|community\.|\/latest\.json|\/t\/\d{1,7}\.json|\/posts\.json/.test(zones.all) &&
      /\.json\?(?:[a-z_]{1,20}=[^ &]{0,60}&){0,4}api_(?:key|username)=|discourse[^;]{0,60}api_key=/.test(zones.all),
    strong,
    { 'send.wrong_place': fair, 'key.unknown': -weak, 'perm.scope': -weak },
  ),
  said(
    'login-by-token-alone',
    regex`
      content access is protected by token|password(?:-based)? (?:login|authentication) (?:is |was |has been )?
        (?:disabled|removed|no longer|not supported)
      |legacy (?:auth(?:entication)?|api password|login)(?! cannot be upgraded)[a-z ]{0,20}(?:disabled|removed|not|no longer|deprecated)
      |token is not valid for v\d|\bv\d_retired
    `,
    strong,
    { 'key.wrong_kind': fair, 'config.not_loaded': -fair, 'key.revoked': -weak },
  ),
  remarked(
    'old-way-of-sign-in',
    regex`
      legacy[ _-]?(?:auth|login|api|password)|\bapi_password\b|node-red-contrib-home-assistant\b(?!-websocket)
      |(?:token|key) (?:is|was|stands|goes)[a-z ]{0,12} (?:an? )?parameter (?:of|in) the (?:url|address|query)
      |(?:url|address|way) (?:was |had been )?accepted (?:in former times|formerly|before|earlier|until)
      |(?:old|earlier|former) (?:api )?(?:key|token|password)[a-z ]{0,20} (?:no longer|not any more|does not) work
    `,
    fair,
    { 'send.wrong_place': weak, 'client.defect': weak, 'key.unknown': -hint },
  ),
  remarked(
    'server-had-big-update',
    regex`
      (?:had|got|received|made|came|with) an? (?:big|major|large|huge|breaking) (?:update|upgrade|release|version)
      |(?:big|major|breaking) (?:update|upgrade|release|version) (?:of|to) (?:the )?(?:server|api|service|product)
    `,
    fair,
    { 'client.defect': weak, 'send.wrong_header': weak, 'key.unknown': -hint },
  ),
  remarked(
    // Who offers keys for the next version only has given up the one before.
    'keys-for-the-next-version-only',
    regex`
      only (?:get |gives? |issues? |offers? |hands? out )?(?:api )?(?:keys?|tokens?|accounts?|credentials?)[a-z ]{0,8} (?:for|of) (?:the )?(?:new|next|newer|v\d)
      |(?:keys?|tokens?|credentials?) (?:for|of) (?:the )?(?:old|former|legacy|previous|v\d)[a-z0-9 ]{0,16}[ ]
        (?:(?:are|is) (?:no longer|not|never) |(?:cannot|can not|can no longer|could not) be )(?:issued|given|made|created|handed|available|had|got|obtained)
      |no (?:longer|more|new) (?:issues? |gives? (?:out )?|hands? out |makes? )?(?:api )?(?:keys?|tokens?) (?:for|of) (?:the )?(?:old|former|legacy|previous|v\d)
    `,
    strong,
    { 'env.wrong_host': weak, 'client.defect': weak, 'key.wrong_kind': weak },
  ),
]
