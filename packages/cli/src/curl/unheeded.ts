import { curlOptions, findLongOption, type CurlTransfer } from '@why401/core'
import { nearest } from '../nearest.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

/** Options that are carried out here. */
const honoured = new Set(
  (
    'abstract-unix-socket aws-sigv4 basic cacert cert cert-type ciphers compressed config connect-timeout connect-to ' +
    'continue-at cookie create-dirs curves data data-ascii data-binary data-raw data-urlencode disable dump-header ' +
    'expect100-timeout fail fail-with-body follow form form-escape form-string get globoff head header http1.1 include insecure ' +
    'ipv4 ipv6 json key location max-redirs max-time netrc netrc-file netrc-optional noproxy ' +
    'oauth2-bearer out-null output output-dir pass path-as-is post301 post302 post303 proto-default proxy proxy-basic ' +
    'proxy-cacert proxy-header proxy-insecure proxy-user proxytunnel range raw referer remote-name remote-name-all ' +
    'request resolve retry retry-all-errors retry-connrefused retry-delay retry-max-time show-error show-headers ' +
    'silent socks4 socks4a socks5 socks5-basic socks5-hostname tls-max tls13-ciphers tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 ' +
    'tlsv1.3 unix-socket upload-file url url-query user user-agent verbose write-out'
  ).split(' '),
)

/** Options that change nothing that can be seen here. */
const idle = new Set(
  (
    'alpn buffer clobber fail-early happy-eyeballs-timeout-ms keepalive keepalive-cnt keepalive-time npn parallel ' +
    'parallel-immediate parallel-max progress-bar progress-meter sessionid styled-output suppress-connect-headers ' +
    'tcp-fastopen tcp-nodelay trace-ids trace-time'
  ).split(' '),
)

const overHttp11 = 'sent as HTTP/1.1'
const challenge = 'sent without credentials: the answer to a challenge is not made here'

const otherwise: Readonly<Record<string, string>> = {
  'location-trusted': 'no key is taken along to another site',
  'http1.0': overHttp11,
  http2: overHttp11,
  'http2-prior-knowledge': overHttp11,
  http3: overHttp11,
  'http3-only': overHttp11,
  'proxy-http2': overHttp11,
  digest: challenge,
  ntlm: challenge,
  'ntlm-wb': challenge,
  negotiate: challenge,
  anyauth: 'sent as Basic at once',
  'cookie-jar': 'no cookies are written',
  capath: 'use --cacert',
  'request-target': 'the path of the URL is sent',
}

/** Options that make another command of it. */
const refused: Readonly<Record<string, string>> = {
  variable: 'write its value into the command instead',
  help: 'it asks curl for help; run curl itself',
  version: 'it asks curl for its version; run curl itself',
  manual: 'it asks curl for its manual; run curl itself',
}

/** Says which options are not carried out, and which words curl itself would stop at. */
export function judgeOptions(transfer: CurlTransfer, settings: Settings, { errors, notHonoured }: Reading): void {
  for (const { kind, written } of transfer.problems) {
    if (kind === 'unknown') errors.push(unknown(written))
    else if (kind === 'lacks-value') errors.push(`${written} needs a value`)
    else errors.push(`${shown(written)} is not supported; write the value into the command instead`)
  }
  for (const { written } of transfer.settings)
    if (written.endsWith('='))
      errors.push(`curl takes the value of ${written.slice(0, -1)} as the next word, without =`)
  for (const name of settings.names()) {
    const why = refused[name]
    if (why !== undefined) errors.push(`--${name} is not supported: ${why}`)
    else if (!honoured.has(name) && !idle.has(name) && findLongOption(name)?.effect !== 'protocol')
      notHonoured.push(otherwise[name] === undefined ? `--${name}` : `--${name}: ${otherwise[name]}`)
  }
}

function unknown(written: string): string {
  const name = written.replace(/^--?/, '')
  const close = nearest(
    name,
    curlOptions().map((option) => option.name),
  )
  const guess = written.startsWith('--') && close !== null ? `; did you mean --${close}?` : ''
  return `curl has no option ${shown(written)}${guess}`
}

/** A key pasted behind two dashes must not be repeated. */
function shown(written: string): string {
  return /^(?:-.|--[a-z][a-z.-]{0,28}\d?)$/.test(written) ? written : 'of that name'
}
