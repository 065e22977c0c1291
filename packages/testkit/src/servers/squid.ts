import { startChild, versionOf } from './child.ts'
import { apiBehind } from './forward-proxy.ts'
import type { RealServer } from './server.ts'

const configuration = (port: number, home: string): string => `http_port 127.0.0.1:${port}
acl loopback src 127.0.0.1
http_access allow loopback
request_header_access Authorization deny all
cache deny all
pid_filename ${home}/pid
access_log none
cache_log /dev/null
cache_store_log none
coredump_dir ${home}
shutdown_lifetime 0 seconds
pinger_enable off
`

export const squid: RealServer = {
  id: 'squid',
  software: () => versionOf('Squid', 'squid', ['-v']),
  start: () =>
    apiBehind('squid', async (home, port) =>
      startChild('squid', ['-N', '-f', await home.write('squid.conf', configuration(port, home.directory))], { port }),
    ),
}
