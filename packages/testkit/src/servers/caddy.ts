import { startChild, printed, versionOf } from './child.ts'
import { basic, bearer } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'

const key = `${madeUpKey('caddy', 40)}+/==`
const password = madeUpKey('caddy user', 24)

const configuration = (port: number, hash: string): string => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  header Content-Type application/json
  handle /people/* {
    basicauth {
      ops ${hash}
    }
    respond \`{"people":1}\` 200
  }
  @known header Authorization "Bearer ${key}"
  handle @known {
    respond \`{"ok":true}\` 200
  }
  handle {
    header WWW-Authenticate Bearer
    respond \`{"error":"unauthorized"}\` 401
  }
}
`

export const caddy: RealServer = {
  id: 'caddy',
  software: () => versionOf('Caddy', 'caddy', ['version']),
  forgives: {
    'send.conflict/stale-first/list': 'one of several fields of the name is enough',
    'send.conflict/basic-besides/one': 'one of several fields of the name is enough',
  },
  start: async () => {
    const [home, port] = await Promise.all([scratch('caddy'), freePort()])
    const hash = (await printed('htpasswd', ['-nbBC4', 'ops', password]))?.trim().split(':')[1] ?? ''
    const path = await home.write('Caddyfile', configuration(port, hash))
    const env = { HOME: home.directory, XDG_DATA_HOME: home.directory, XDG_CONFIG_HOME: home.directory }
    const { stop } = await startChild('caddy', ['run', '--config', path, '--adapter', 'caddyfile'], { port, env })
    const url = `http://127.0.0.1:${port}`
    return {
      url,
      healthy: [
        ...healthyGets(url, { list: '/v1/list', one: '/v1/list/1?x=y' }, bearer(key), { variable: 'CADDY_TOKEN' }),
        healthyGet('people', `${url}/people/1`, basic('ops', password), { variable: 'CADDY_PASSWORD' }),
      ],
      close: () => stop().then(home.remove),
    }
  },
}
