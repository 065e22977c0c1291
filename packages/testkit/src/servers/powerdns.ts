import { startChild, versionOf } from './child.ts'
import { inHeader } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePorts } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer, SpoiledKey } from './server.ts'

const key = `${madeUpKey('powerdns', 32)}==`
const pagePassword = madeUpKey('powerdns page', 24)

const zone = `$TTL 300
@ IN SOA ns.zone.example. admin.zone.example. 1 3600 600 86400 300
@ IN NS ns.zone.example.
ns IN A 127.0.0.1
`

export const powerDns: RealServer = {
  id: 'powerdns',
  software: () => versionOf('PowerDNS', 'pdns_server', ['--version'], /\d+\.\d+\.\d+/),
  forgives: {
    'key.whitespace/carriage-return-after': 'it takes any number of carriage returns for the end of the line',
  },
  start: async () => {
    const [home, [port = 0, dns = 0]] = await Promise.all([scratch('powerdns'), freePorts(2)])
    const zonePath = await home.write('zone.example', zone)
    const zones = await home.write('named.conf', `zone "zone.example" { type master; file "${zonePath}"; };\n`)
    await home.write(
      'pdns.conf',
      `launch=bind
bind-config=${zones}
socket-dir=${home.directory}
local-address=127.0.0.1
local-port=${dns}
api=yes
api-key=${key}
webserver=yes
webserver-address=127.0.0.1
webserver-port=${port}
webserver-allow-from=127.0.0.1
webserver-password=${pagePassword}
`,
      0o600,
    )
    const args = [`--config-dir=${home.directory}`, '--daemon=no', '--guardian=no', '--disable-syslog']
    const { stop } = await startChild('pdns_server', args, { port })
    const url = `http://127.0.0.1:${port}`
    const spoiled: SpoiledKey[] = [
      {
        id: 'key.wrong_kind/page-password',
        cause: 'key.wrong_kind',
        also: ['key.unknown'],
        title: 'The password of the statistics page',
        key: pagePassword,
      },
    ]
    const api = '/api/v1/servers'
    const paths = {
      servers: api,
      server: `${api}/localhost`,
      zones: `${api}/localhost/zones`,
      statistics: `${api}/localhost/statistics`,
    }
    return {
      url,
      healthy: healthyGets(url, paths, inHeader('X-API-Key', key), { variable: 'PDNS_API_KEY', spoiled }),
      close: () => stop().then(home.remove),
    }
  },
}
