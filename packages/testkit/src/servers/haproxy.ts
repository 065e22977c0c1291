import type { WireRequest } from '@why401/core'
import { wireRequest } from '../scripted-sender.ts'
import { sendRaw } from '../wire/raw-client.ts'
import { startChild, versionOf } from './child.ts'
import { basic, inHeader } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'
import { stage } from './staged.ts'
import { nothingAround } from './surroundings.ts'

const key = `${madeUpKey('haproxy', 36)}/+=`
const password = madeUpKey('haproxy user', 24)

const configuration = (port: number): string => `
defaults
  mode http
  timeout client 5s
  timeout server 5s
  timeout connect 5s
userlist people
  user ops insecure-password ${password}
frontend gateway
  bind 127.0.0.1:${port}
  stick-table type string len 64 size 1k expire 1h store http_req_rate(1h)
  acl is_people path_beg /people
  acl is_slow path_beg /slow
  http-request auth realm people if is_people !{ http_auth(people) }
  http-request deny deny_status 401 unless is_people or { req.fhdr(x-api-key) -m str ${key} }
  http-request track-sc0 req.fhdr(x-api-key) if is_slow
  http-request deny deny_status 429 if is_slow { sc0_http_req_rate gt 2 }
  http-request deny deny_status 403 if { path_beg /office } !{ src 10.0.0.0/8 }
  http-request return status 200 content-type application/json string '{"ok":true}'
`

/** A gateway that checks a key by a list, a user by a password, and counts requests for each key. */
export const haproxy: RealServer = {
  id: 'haproxy',
  software: () => versionOf('HAProxy', 'haproxy', ['-v']),
  forgives: { 'send.conflict/stale-first/list': 'the last of several fields of the name counts' },
  start: async () => {
    const [home, port] = await Promise.all([scratch('haproxy'), freePort()])
    const { stop } = await startChild(
      'haproxy',
      ['-db', '-f', await home.write('haproxy.cfg', configuration(port), 0o600)],
      { port },
    )
    const url = `http://127.0.0.1:${port}`
    const get = (path: string): WireRequest => wireRequest(`${url}${path}`, { Accept: '*/*', 'X-API-Key': key })
    return {
      url,
      healthy: [
        ...healthyGets(url, { list: '/v1/list', one: '/v1/list/1' }, inHeader('X-API-Key', key), {
          variable: 'GATEWAY_API_KEY',
        }),
        healthyGet('people', `${url}/people`, basic('ops', password), { variable: 'GATEWAY_PASSWORD' }),
      ],
      staged: [
        stage(
          {
            id: 'limit.rate/stick-table',
            cause: 'limit.rate',
            also: ['limit.quota'],
            title: 'Two requests an hour for each key',
          },
          get('/slow'),
          {
            prepare: async () => {
              for (let count = 0; count < 3; count++) await sendRaw(get('/slow'), nothingAround)
            },
          },
        ),
        stage(
          {
            id: 'perm.ip/source',
            cause: 'perm.ip',
            also: ['perm.resource', 'perm.scope'],
            title: 'Only the office network may read this',
          },
          get('/office'),
        ),
      ],
      close: () => stop().then(home.remove),
    }
  },
}
