import { lazy } from '../model/lazy.ts'

/** What an option changes: the message itself, the way to the server, what is shown or saved, or only another protocol than HTTP. */
export type CurlEffect = 'request' | 'connection' | 'output' | 'protocol'

export interface CurlOption {
  readonly name: string
  /** Letter after a single dash; null when there is only the long name. */
  readonly short: string | null
  readonly takesValue: boolean
  readonly effect: CurlEffect
}

// All options of curl 8, `name/letter`. `--no-<name>` exists for every option without value and is not listed.
const table: readonly (readonly [effect: CurlEffect, takesValue: boolean, names: string])[] = [
  [
    'connection',
    false,
    'alpn ca-native cert-status doh-cert-status doh-insecure false-start haproxy-protocol ignore-content-length ' +
      'insecure/k ipv4/4 ipv6/6 keepalive mptcp npn proxy-anyauth proxy-basic proxy-ca-native proxy-digest ' +
      'proxy-http2 proxy-http3 proxy-insecure proxy-negotiate proxy-ntlm proxy-ssl-allow-beast ' +
      'proxy-ssl-auto-client-cert proxy-tlsv1 proxytunnel/p retry-all-errors retry-connrefused sessionid ' +
      'socks5-basic socks5-gssapi socks5-gssapi-nec ssl ssl-allow-beast ssl-auto-client-cert ssl-no-revoke ssl-reqd ' +
      'ssl-revoke-best-effort sslv2/2 sslv3/3 tcp-fastopen tcp-nodelay tls-earlydata tlsv1/1 tlsv1.0 tlsv1.1 ' +
      'tlsv1.2 tlsv1.3 wdebug',
  ],
  [
    'connection',
    true,
    'abstract-unix-socket alt-svc cacert capath cert/E cert-type ciphers connect-timeout connect-to crlfile ' +
      'curves dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url ech egd-file engine expect100-timeout ' +
      'happy-eyeballs-timeout-ms haproxy-clientip hsts interface ip-tos keepalive-cnt keepalive-time key key-type ' +
      'limit-rate local-port max-redirs max-time/m noproxy pass pinnedpubkey preproxy proto proto-redir proxy/x ' +
      'proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key ' +
      'proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype ' +
      'proxy-tlspassword proxy-tlsuser proxy-user/U proxy1.0 random-file rate resolve retry retry-delay ' +
      'retry-max-time sigalgs socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit/Y ' +
      'speed-time/y ssl-sessions tls-max tls13-ciphers tlsauthtype tlspassword tlsuser unix-socket upload-flags ' +
      'vlan-priority',
  ],
  [
    'output',
    false,
    'append/a buffer/N clobber create-dirs disable/q dump-ca-embed fail/f fail-early fail-with-body include ' +
      'junk-session-cookies/j manual/M out-null parallel/Z parallel-immediate progress-bar/# progress-meter raw ' +
      'remote-header-name/J remote-name/O remote-name-all remote-time/R remove-on-error show-error/S show-headers/i ' +
      'silent/s skip-existing styled-output suppress-connect-headers trace-ids trace-time verbose/v version/V xattr',
  ],
  [
    'output',
    true,
    'cookie-jar/c create-file-mode dump-header/D etag-save help/h libcurl max-filesize output/o output-dir ' +
      'parallel-max parallel-max-host stderr trace trace-ascii trace-config write-out/w',
  ],
  [
    'protocol',
    false,
    'compressed-ssh disable-eprt disable-epsv eprt epsv ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ' +
      'ftp-ssl ftp-ssl-ccc ftp-ssl-control ftp-ssl-reqd list-only/l mail-rcpt-allowfails metalink sasl-ir ' +
      'tftp-no-options',
  ],
  [
    'protocol',
    true,
    'ftp-account ftp-alternative-to-user ftp-method ftp-port/P ftp-ssl-ccc-mode hostpubmd5 hostpubsha256 ' +
      'ipfs-gateway knownhosts krb krb4 mail-auth mail-from mail-rcpt pubkey quote/Q telnet-option/t tftp-blksize',
  ],
  [
    'request',
    false,
    'anyauth basic compressed crlf digest disallow-username-in-url follow form-escape get/G globoff/g head/I ' +
      'http0.9 http1.0/0 http1.1 http2 http2-prior-knowledge http3 http3-only location/L location-trusted negotiate ' +
      'netrc/n netrc-optional next/: ntlm ntlm-wb path-as-is post301 post302 post303 tr-encoding use-ascii/B',
  ],
  [
    'request',
    true,
    'aws-sigv4 config/K continue-at/C cookie/b data/d data-ascii data-binary data-raw data-urlencode delegation ' +
      'etag-compare form/F form-string header/H httpsig-algo httpsig-headers httpsig-key httpsig-keyid json ' +
      'login-options netrc-file oauth2-bearer proto-default range/r referer/e request/X request-target sasl-authzid ' +
      'service-name time-cond/z upload-file/T url url-query user/u user-agent/A variable',
  ],
]

interface Options {
  readonly all: readonly CurlOption[]
  readonly byName: ReadonlyMap<string, CurlOption>
  readonly byLetter: ReadonlyMap<string, CurlOption>
}

/** Most inputs hold no curl command. */
const options = lazy((): Options => {
  const all = table.flatMap(([effect, takesValue, names]) =>
    names.split(' ').map((entry): CurlOption => {
      const [name = entry, short = null] = entry.split('/')
      return { name, short, takesValue, effect }
    }),
  )
  return {
    all,
    byName: new Map(all.map((option) => [option.name, option])),
    byLetter: new Map(all.flatMap((option) => (option.short ? [[option.short, option] as const] : []))),
  }
})

/** Every option, in no particular order. */
export function curlOptions(): readonly CurlOption[] {
  return options().all
}

/** The option of a long name: exact, or an abbreviation that fits one option only, as curl accepted for long. */
export function findLongOption(name: string): CurlOption | null {
  const exact = options().byName.get(name)
  if (exact || name.length < 2) return exact ?? null
  const fitting = curlOptions().filter((option) => option.name.startsWith(name))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

export function findShortOption(letter: string): CurlOption | null {
  return options().byLetter.get(letter) ?? null
}
