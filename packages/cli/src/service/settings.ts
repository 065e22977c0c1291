import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ServeOptions } from '@why401/service/operate'
import { usageError } from '../why401-error.ts'
import { dataDirectory } from './load.ts'

type Env = Readonly<Record<string, string | undefined>>
type Level = NonNullable<ServeOptions['log']['level']>

const usualPort = 8401

/** Beside the bundle that this is part of. */
const pages = join(__dirname, 'pages')
const pagesDirectory = existsSync(pages) ? pages : null

/** An option of the command line, or else its variable. */
export function serveSettings(said: ReadonlyMap<string, string>, env: Env): ServeOptions {
  const of = (flag: string, variable: string): string | null => said.get(flag) ?? (env[variable] || null)
  const publicUrl = of('--base-url', 'WHY401_BASE_URL')
  const docsBase = of('--docs-base', 'WHY401_DOCS_BASE')
  const proxies = of('--trusted-proxies', 'WHY401_TRUSTED_PROXIES')
  return {
    directory: dataDirectory(said.get('--data'), env),
    port: portOf(of('--port', 'WHY401_PORT')),
    host: of('--host', 'WHY401_HOST') ?? '127.0.0.1',
    log: { level: levelOf(of('--log', 'WHY401_LOG')) },
    settings: {
      publicUrl: publicUrl === null ? null : addressOf('--base-url', publicUrl),
      ...(docsBase === null ? {} : { docsBase: addressOf('--docs-base', docsBase) }),
      trustProxy: proxies === null ? false : proxiesOf(proxies),
      metricsToken: env['WHY401_METRICS_TOKEN'] || null,
      pagesDirectory,
    },
  }
}

function portOf(written: string | null): number {
  if (written === null) return usualPort
  if (!/^\d{1,5}$/.test(written) || Number(written) > 65_535) throw usageError('--port needs a number up to 65535')
  return Number(written)
}

function levelOf(written: string | null): Level {
  const known: readonly string[] = ['debug', 'info', 'warn', 'error', 'silent']
  if (written !== null && !known.includes(written)) throw usageError(`WHY401_LOG is one of ${known.join(', ')}`)
  return (written as Level | null) ?? 'warn'
}

/** Without the slash at its end: paths are appended. */
export function addressOf(flag: string, written: string): string {
  const isAddress = URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) && !/[?#@\s]/.test(written)
  if (!isAddress) throw usageError(`${flag} needs an address such as https://keys.example.com`)
  return written.replace(/\/+$/, '')
}

/** A number of hops, or addresses and ranges. */
function proxiesOf(written: string): number | readonly string[] {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const list = written.split(',').map((one) => one.trim())
  if (list.every((one) => /^[0-9a-f.:]{2,45}(?:\/\d{1,3})?$/i.test(one))) return list
  throw usageError('--trusted-proxies needs a number of hops, or addresses and ranges: 10.0.0.0/8,192.0.2.7')
}
