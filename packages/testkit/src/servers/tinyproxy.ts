import { startChild, versionOf } from './child.ts'
import { apiBehind } from './forward-proxy.ts'
import type { RealServer } from './server.ts'

/** With `Anonymous` set, tinyproxy hands on no field but those that are listed. */
const configuration = (port: number): string => `Port ${port}
Listen 127.0.0.1
Timeout 10
MaxClients 10
LogLevel Error
Anonymous "Host"
Anonymous "Accept"
Anonymous "User-Agent"
Anonymous "X-API-Key"
`

export const tinyproxy: RealServer = {
  id: 'tinyproxy',
  software: () => versionOf('tinyproxy', 'tinyproxy', ['-v']),
  start: () =>
    apiBehind('tinyproxy', async (home, port) =>
      startChild('tinyproxy', ['-d', '-c', await home.write('tinyproxy.conf', configuration(port))], { port }),
    ),
}
