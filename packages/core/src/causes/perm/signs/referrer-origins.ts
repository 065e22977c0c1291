import {
  anywhere,
  configured,
  decisive,
  fair,
  hint,
  noticed,
  remarked,
  said,
  strong,
  weak,
} from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { requestHeader } from '../../../wire/sent.ts'
import { namedReason } from '../../../looks/named-reason.ts'
import { regex } from '../../../model/regex.ts'

/** A server that compares where a call comes from (Origin, Referer, host, app) with a list of its own. */
export const refusedOrigins: readonly Sign[] = [
  said(
    'origin-mismatch',
    regex`
      (?:referr?er|origin|host) header ?(?:&|and|vs\.?|\/) ?(?:target )?(?:origin|host) mismatch
      |(?:referr?er|origin) (?:header )?(?:[^ ]{1,80} )?(?:mismatch|does not match|doesn't match|didn't match|did not match)
      |(?:origin|referr?er) checking failed|blocking (?:cross origin|request with non-local)
      |invalid (?:origin|referr?er)\b|(?:origin|referr?er) is not trusted|untrusted origin
    `,
    decisive,
    { 'send.stripped': -weak, 'browser.cors': hint, 'perm.ip': -fair, 'send.companion': hint, 'send.absent': -weak },
  ),
  said(
    'app-named-empty',
    regex`
      (?:android|ios) (?:client )?(?:application|app) ["'<\`\\u003ce]{0,8}empty
      |(?:bundle|package)[ _-]?(?:id|name|identifier) ["'<\`]{0,2}(?:empty|null|missing)
    `,
    decisive,
    { 'send.companion': fair },
  ),
  noticed(
    'origin-of-an-app',
    'The call comes from a browser extension or a packaged app, whose Origin is no web site that the server has on its list.',
    (observed) =>
      observed.status === 403 &&
      /^(?:(?:chrome|moz|safari-web)-extension|app|capacitor|ionic|tauri|vscode-webview|file|obsidian|electron):\/\/|^null$/.test(
        requestHeader(observed, 'origin')?.trim().toLowerCase() ?? '',
      ),
    strong,
    { 'send.absent': -strong, 'browser.cors': fair, 'server.fault': -weak },
  ),
  noticed(
    'session-of-unlisted-host',
    'A page signs in with Sanctum and is unknown at its next call: its host and port must be in the list of stateful domains.',
    ({ statuses, zones }) =>
      statuses.some((one) => one === 401 || one === 419) &&
      /sanctum|airlock/.test(zones.all) &&
      /virtual (?:domain|host)|valet\b|\.test\b|laragon|homestead|own (?:name|domain)|custom (?:domain|host)|cookie|\bspa\b|same (?:site|domain)|subdomain|:\d{4}\b|axios/.test(
        zones.all,
      ) &&
      !/bearer|personal access token|plaintexttoken|createtoken/.test(zones.all),
    decisive,
    { 'send.companion': weak, 'config.not_loaded': weak, 'send.stripped': -strong, 'env.wrong_host': -fair },
  ),
  configured(
    'strict-referrer-policy',
    /referrer-?policy["']? ?[:=] ?["']?(?:same-origin|no-referrer(?!-when)|origin-when-same|strict-origin(?!-when))/,
    strong,
    { 'send.stripped': -hint },
  ),
  remarked(
    'list-of-origins',
    regex`
      (?:allowed|trusted|permitted|stateful|listed|authori[sz]ed)[ _-](?:origins?|hosts?|domains?|sites?|urls?)\b
      |(?:list|whitelist|allow-?list) of (?:the )?(?:allowed )?(?:origins|domains|sites|urls|web ?sites)
      |(?:url|site|domain|origin) restrictions?|callback (?:url )?lock
    `,
    fair,
    { 'browser.cors': hint, 'perm.ip': -hint },
  ),
  remarked(
    'map-in-one-page-only',
    regex`
      (?:map|tiles?|geocoder)[a-z ,]{0,40}(?:admin|panel|preview|back ?end|editor|iframe)[a-z ,]{0,30}
        (?:fails?|not|refused|40[13]|blank|grey)
      |only (?:in|on) (?:the )?(?:admin|panel|preview|back ?office|editor)[a-z ]{0,14}(?: page|\b)
    `,
    hint,
    { 'perm.scope': -hint },
  ),
  remarked(
    'restrictions-checked',
    regex`
      (?:sha-?1|fingerprints?|package names?|bundle ids?|(?:referr?er|origin|domain|url|website|app|ip|key)s? restrictions?|restrictions?|allowed (?:domains|origins|urls))\b
        [a-z0-9 ,*-]{0,24} (?:is|are|was|were|have been|has been) (?:[a-z]{2,12} and (?:is|are) )?
        (?:all )?(?:right|correct|checked|verified|double-?checked|matching|as (?:it|they) should|the same|fine|ok\b|in order)
      |(?:sha-?1|fingerprints?|package names?|bundle ids?|restrictions?|allowed (?:domains|origins|urls)) (?:that |which )?(?:fits?|match(?:es)?\b)
      |(?:right|correct|matching) (?:sha-?1|fingerprints?|package names?|bundle ids?|referr?ers?|restrictions?)
    `,
    -fair,
    { 'perm.resource': weak, 'server.fault': hint, 'account.billing': hint },
  ),
  said(
    'callback-not-listed',
    regex`
      redirect[_ ]?ur[il]_?mismatch|origin_mismatch
      |(?:redirect(?:ion)?|callback)[_ ]?(?:ur[il]|domain|address)["'\`]?[a-z0-9 _:/."',-]{0,40} (?:is |was |does |are )?(?:not|n't|un)[ ]?
        (?:match|registered|allowed|whitelisted|listed|authori[sz]ed|valid|permitted|approved)
      |(?:invalid|mismatching|unregistered|unauthori[sz]ed|illegal|bad|incorrect|unknown)[_ ](?:redirect|callback)[_ ]?(?:ur[il]|domain)?
      |["']redirect_uri["'] ?, ?["']code["'] ?: ?["']invalid
    `,
    decisive,
    { ...namedReason, 'env.wrong_account': hint, 'send.companion': -weak, 'perm.scope': -weak, 'api.retired': -weak },
  ),
  said(
    // Servers at home and development servers answer only to the names that they were told (against DNS rebinding), before any key.
    'host-name-not-listed',
    regex`
      refused connection with hostname|hostname verification failed|disallowedhost|blocked hosts?:
      |invalid (?:http_)?host(?:_| )header|unrecognized ["'\`]host["'\`] header|host header (?:was |is )?(?:not allowed|not recogni[sz]ed|blocked|rejected)
      |blocked request\. this host|(?:allowed_hosts|host_?whitelist|rpc-host-whitelist)
    `,
    decisive,
    { 'perm.client': hint, 'env.wrong_host': weak, 'client.defect': -fair, 'key.unknown': -fair, 'sign.clock': -weak },
  ),
  remarked(
    // Keys of maps, scenes and forms list the sites that may use them; a preview of each branch has a host name of its own.
    'on-a-preview-host',
    regex`
      \b(?:deploy(?:ment)?|branch|pull request|netlify|vercel|pages) previews?\b|preview (?:deploy(?:ment)?s?|urls?|sites?|hosts?|domains?)\b
      |works? on (?:the )?(?:production|live|main) (?:site|domain|host)\b
    `,
    fair,
    { 'config.not_loaded': fair, 'env.test_live': -weak },
  ),
  anywhere(
    // The libraries of Google Maps draw their logo on empty ground where the key does not answer to this app or product.
    'map-stays-empty',
    regex`
      \b(?:blank|gr[ae]y|beige|empty|white) (?:google )?(?:map|tiles)\b|\bmap (?:view )?(?:is|stays|remains|shows up|appears|comes) (?:as )?(?:all )?(?:blank|gr[ae]y|beige|empty|white)\b
      |only (?:the )?google logo|(?:karte|mapa|carte|mappa) (?:bleibt|ist|queda|fica|reste|resta|aparece) (?:leer|grau|en blanco|em branco|vac[ií]o|cinza|gris|vide|vuota|grigia)
      |地图(?:不显示|空白|白屏)|지도가 (?:안 |뜨지|표시되지|나오지)|地図が(?:表示されない|真っ白|グレー)
    `,
    fair,
    { 'perm.resource': fair, 'key.missing': hint, 'account.billing': hint },
  ),
]
