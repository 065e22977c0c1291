import type { Secret } from '@why401/core'

export type ProxyKind = 'http' | 'https' | 'socks4' | 'socks4a' | 'socks5' | 'socks5h'

export interface ProxyServer {
  readonly kind: ProxyKind
  readonly host: string
  readonly port: number
  /** Both null where the proxy asks for no credentials. */
  readonly user: string | null
  readonly password: Secret | null
}

/** Which proxy a request takes. */
export interface ProxyRules {
  readonly http: ProxyServer | null
  readonly https: ProxyServer | null
  /** Hosts that no proxy is asked for, as in `NO_PROXY`. */
  readonly except: string
  /** CONNECT also for plain HTTP (`--proxytunnel`). */
  readonly tunnel: boolean
  /** Field lines of a CONNECT besides those it always has, without line breaks. */
  readonly fields: readonly Secret[]
}

export interface TlsSettings {
  /** False: any certificate is good enough (`-k`). */
  readonly verify: boolean
  /** PEM of trusted issuers; null: those of the system. */
  readonly ca: string | null
  /** PEM of the client certificate and its key; `pfx` is a PKCS #12 file with both. */
  readonly cert: Secret | null
  readonly key: Secret | null
  readonly pfx: Uint8Array | null
  readonly passphrase: Secret | null
  readonly min: TlsVersion | null
  readonly max: TlsVersion | null
  /** OpenSSL's names, separated by colons. */
  readonly ciphers: string | null
  readonly curves: string | null
}

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'

/** `--resolve`: these addresses for that host and port. `*` stands for any host. */
export interface ResolveRule {
  readonly host: string
  readonly port: number
  readonly addresses: readonly string[]
}

/** `--connect-to`: go there instead. An empty text or null fits any host or port, and keeps it on the right-hand side. */
export interface ConnectToRule {
  readonly host: string
  readonly port: number | null
  readonly toHost: string
  readonly toPort: number | null
}

/** How a request leaves this machine: everything that is not the request itself. */
export interface Connection {
  readonly proxies: ProxyRules
  readonly tls: TlsSettings
  /** For an `https:` proxy itself. */
  readonly proxyTls: Pick<TlsSettings, 'verify' | 'ca'>
  readonly resolve: readonly ResolveRule[]
  readonly connectTo: readonly ConnectToRule[]
  readonly unixSocket: string | null
  /** Only addresses of this version of IP. */
  readonly family: 4 | 6 | null
  /** Milliseconds; null where no limit was asked for. */
  readonly connectTimeout: number | null
  readonly maxTime: number | null
  /** Milliseconds to wait for `100 Continue`. */
  readonly continueTimeout: number
}

/** Straight to the server, as an ordinary client without settings. */
export const plainConnection: Connection = {
  proxies: { http: null, https: null, except: '', tunnel: false, fields: [] },
  tls: {
    verify: true,
    ca: null,
    cert: null,
    key: null,
    pfx: null,
    passphrase: null,
    min: null,
    max: null,
    ciphers: null,
    curves: null,
  },
  proxyTls: { verify: true, ca: null },
  resolve: [],
  connectTo: [],
  unixSocket: null,
  family: null,
  connectTimeout: null,
  maxTime: null,
  continueTimeout: 1000,
}
