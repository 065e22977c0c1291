import { readFile } from 'node:fs/promises'
import { startChild, type Child } from './child.ts'
import { startNginx } from './nginx.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'

const example = (name: string): Promise<string> =>
  readFile(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')

/** What the examples are about: the service, the API behind the gateway, the gateway's root key. */
export interface GatewaySetUp {
  readonly servicePort: number
  readonly apiPort: number
  readonly rootKey: string
}

export interface Gateway {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The configuration of the examples, on other ports. */
function filled(text: string, { servicePort, apiPort }: GatewaySetUp): string {
  return text
    .replaceAll('127.0.0.1:8401', `127.0.0.1:${servicePort}`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${apiPort}`)
}

export async function nginxGateway(setUp: GatewaySetUp): Promise<Gateway> {
  const [home, port, text] = await Promise.all([scratch('nginx'), freePort(), example('nginx/nginx.conf')])
  const http = filled(text, setUp)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('"WHY401_ROOT_KEY"', `"${setUp.rootKey}"`)
  return running(port, home, await startNginx(home, port, http))
}

export async function caddyGateway(setUp: GatewaySetUp): Promise<Gateway> {
  const [home, port, text] = await Promise.all([scratch('caddy'), freePort(), example('caddy/Caddyfile')])
  const config = filled(text, setUp).replace('http://:8080 {', `http://:${port} {\n\tbind 127.0.0.1`)
  const path = await home.write('Caddyfile', `{\n\tadmin off\n\tauto_https off\n}\n${config}`)
  const directories = { HOME: home.directory, XDG_DATA_HOME: home.directory, XDG_CONFIG_HOME: home.directory }
  const env = { ...directories, WHY401_ROOT_KEY: setUp.rootKey }
  return running(
    port,
    home,
    await startChild('caddy', ['run', '--config', path, '--adapter', 'caddyfile'], { port, env }),
  )
}

function running(port: number, home: { remove(): Promise<void> }, { stop }: Child): Gateway {
  return { url: `http://127.0.0.1:${port}`, close: () => stop().then(home.remove) }
}
