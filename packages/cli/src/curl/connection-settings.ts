import type { Connection, ConnectToRule, ResolveRule } from '../network/connection.ts'
import { seconds } from './numbers.ts'
import { proxyRules } from './proxy-settings.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'
import { proxyTlsSettings, tlsSettings } from './tls-settings.ts'

/** How curl would connect, from its options and the environment. */
export function connectionSettings(settings: Settings, userAgent: string | null, reading: Reading): Connection {
  return {
    proxies: proxyRules(settings, userAgent, reading),
    tls: tlsSettings(settings, reading),
    proxyTls: proxyTlsSettings(settings, reading),
    resolve: resolveRules(settings.all('resolve'), reading),
    connectTo: settings.all('connect-to').flatMap((text) => connectToRule(text, reading)),
    unixSocket: unixSocket(settings),
    family: family(settings),
    connectTimeout: seconds('connect-timeout', settings, reading),
    maxTime: seconds('max-time', settings, reading),
    continueTimeout: seconds('expect100-timeout', settings, reading) ?? 1000,
  }
}

function family(settings: Settings): 4 | 6 | null {
  const last = settings.lastOf(['ipv4', 'ipv6'])
  return last === null ? null : last.name === 'ipv4' ? 4 : 6
}

/** An abstract socket of Linux starts with a zero byte. */
function unixSocket(settings: Settings): string | null {
  const last = settings.lastOf(['unix-socket', 'abstract-unix-socket'])
  return last === null ? null : last.name === 'unix-socket' ? last.value : `\0${last.value}`
}

/** `[+]host:port:address[,address…]`; `-host:port` takes an earlier one back. */
function resolveRules(texts: readonly string[], { errors }: Reading): readonly ResolveRule[] {
  let rules: ResolveRule[] = []
  for (const text of texts) {
    const [, sign, host = '', port = '', list = ''] = /^([+-]?)(\[[^\]]*\]|[^:]+):(\d+)(?::(.+))?$/.exec(text) ?? []
    const name = host.replace(/^\[|\]$/g, '')
    if (name === '' || (sign !== '-' && list === '')) errors.push('--resolve is no host:port:address')
    rules = rules.filter((rule) => rule.host.toLowerCase() !== name.toLowerCase() || rule.port !== Number(port))
    const addresses = list.split(',').map((address) => address.replace(/^\[|\]$/g, ''))
    if (sign !== '-') rules.push({ host: name, port: Number(port), addresses })
  }
  return rules
}

/** `host1:port1:host2:port2`, each of them possibly empty. */
function connectToRule(text: string, { errors }: Reading): readonly ConnectToRule[] {
  const found = /^(\[[^\]]*\]|[^:]*):(\d*):(\[[^\]]*\]|[^:]*):(\d*)$/.exec(text)
  if (!found) {
    errors.push('--connect-to is no host1:port1:host2:port2')
    return []
  }
  const [, host = '', port = '', toHost = '', toPort = ''] = found.map((part) => part.replace(/^\[|\]$/g, ''))
  return [{ host, port: port === '' ? null : Number(port), toHost, toPort: toPort === '' ? null : Number(toPort) }]
}
