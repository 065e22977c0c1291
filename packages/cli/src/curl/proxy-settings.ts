import { Secret } from '@why401/core'
import type { ProxyKind, ProxyRules, ProxyServer } from '../network/connection.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'
import { percentDecoded } from './curl-url.ts'

const kindOfOption: Readonly<Record<string, ProxyKind>> = {
  proxy: 'http',
  'proxy1.0': 'http',
  socks4: 'socks4',
  socks4a: 'socks4a',
  socks5: 'socks5',
  'socks5-hostname': 'socks5h',
}

const kindOfScheme: Readonly<Record<string, ProxyKind>> = {
  http: 'http',
  https: 'https',
  socks: 'socks4',
  socks4: 'socks4',
  socks4a: 'socks4a',
  socks5: 'socks5',
  socks5h: 'socks5h',
}

/** The proxy of the options, or else those that the environment names, by curl's rules. */
export function proxyRules(settings: Settings, userAgent: string | null, reading: Reading): ProxyRules {
  const { env } = reading
  const option = settings.lastOf(Object.keys(kindOfOption))
  const named =
    option === null ? null : readProxy(option.value ?? '', kindOfOption[option.name] ?? 'http', settings, reading)
  const from = (...names: readonly string[]): ProxyServer | null => {
    const text = names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
    return text === undefined ? null : readProxy(text, 'http', settings, reading)
  }
  return {
    // HTTP_PROXY in capitals could be the `Proxy` field of a CGI request: curl does not read it.
    http: option === null ? from('http_proxy', 'all_proxy', 'ALL_PROXY') : named,
    https: option === null ? from('https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY') : named,
    except: settings.last('noproxy') ?? env['no_proxy'] ?? env['NO_PROXY'] ?? '',
    tunnel: settings.isOn('proxytunnel'),
    fields: connectFields(settings.all('proxy-header'), userAgent),
  }
}

function readProxy(text: string, kind: ProxyKind, settings: Settings, { errors }: Reading): ProxyServer | null {
  if (text === '') return null
  const found = /^(?:([a-z][a-z\d]*):\/\/)?(?:([^@/]*)@)?(\[[^\]]*\]|[^:/@]+)(?::(\d{1,5}))?(?:\/.*)?$/i.exec(text)
  const [, scheme, login, host = '', port] = found ?? []
  const spoken = scheme === undefined ? kind : kindOfScheme[scheme.toLowerCase()]
  if (!found || spoken === undefined) {
    errors.push(
      'the proxy is no [scheme://][user:password@]host[:port] with http, https, socks4, socks4a, socks5 or socks5h',
    )
    return null
  }
  const [user, password] = splitLogin(settings.last('proxy-user'), login)
  return {
    kind: spoken,
    host: host.replace(/^\[|\]$/g, ''),
    port: port === undefined ? (spoken === 'https' ? 443 : 1080) : Number(port),
    user,
    password,
  }
}

function splitLogin(
  option: string | null,
  login: string | undefined,
): readonly [user: string | null, password: Secret | null] {
  const text = option ?? login
  if (text === undefined) return [null, null]
  const colon = text.indexOf(':')
  const read = option === null ? percentDecoded : (part: string) => part
  const [user, password] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
  return [read(user), new Secret(read(password))]
}

/** What curl puts into a CONNECT besides Host and credentials; --proxy-header of the same name replaces it. */
function connectFields(own: readonly string[], userAgent: string | null): readonly Secret[] {
  const has = (name: string): boolean => own.some((line) => line.toLowerCase().startsWith(`${name}:`))
  return [
    ...(userAgent === null || has('user-agent') ? [] : [`User-Agent: ${userAgent}`]),
    ...(has('proxy-connection') ? [] : ['Proxy-Connection: Keep-Alive']),
    ...own.filter((line) => /^[^:]+:.*\S/s.test(line)),
  ].map((line) => new Secret(line))
}
