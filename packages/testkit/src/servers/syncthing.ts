import { startChild, versionOf } from './child.ts'
import { inHeader } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePorts } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'

const key = madeUpKey('syncthing', 32)

/** Everything by which it would look for others is off. */
const configuration = (port: number, peers: number): string => `<configuration version="35">
  <gui enabled="true" tls="false"><address>127.0.0.1:${port}</address><apikey>${key}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${peers}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
  </options>
</configuration>
`

export const syncthing: RealServer = {
  id: 'syncthing',
  software: () => versionOf('Syncthing', 'syncthing', ['--version']),
  start: async () => {
    const [home, [port = 0, peers = 0]] = await Promise.all([scratch('syncthing'), freePorts(2)])
    await home.write('config.xml', configuration(port, peers), 0o600)
    const env = { HOME: home.directory, STNOUPGRADE: '1', STNORESTART: '1' }
    const { stop } = await startChild(
      'syncthing',
      ['serve', `--home=${home.directory}`, '--no-browser', '--no-restart'],
      { port, env },
    )
    const url = `http://127.0.0.1:${port}`
    const paths = { ping: '/rest/system/ping', version: '/rest/system/version', status: '/rest/system/status' }
    return {
      url,
      healthy: healthyGets(url, paths, inHeader('X-API-Key', key), { variable: 'SYNCTHING_API_KEY' }),
      close: () => stop().then(home.remove),
    }
  },
}
