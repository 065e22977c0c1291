import { printed, startChild, versionOf } from './child.ts'
import { basic } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'

const user = 'robot'
const password = madeUpKey('docker registry', 32)

const configuration = (port: number, home: string, passwords: string): string => `version: 0.1
log:
  level: error
  accesslog:
    disabled: true
storage:
  filesystem:
    rootdirectory: ${home}/data
http:
  addr: 127.0.0.1:${port}
auth:
  htpasswd:
    realm: registry
    path: ${passwords}
`

export const dockerRegistry: RealServer = {
  id: 'docker-registry',
  software: () => versionOf('Docker Registry', 'docker-registry', ['--version']),
  start: async () => {
    const [home, port, line] = await Promise.all([
      scratch('registry'),
      freePort(),
      printed('htpasswd', ['-nbBC4', user, password]),
    ])
    const passwords = await home.write('passwords', line ?? '')
    const path = await home.write('config.yml', configuration(port, home.directory, passwords))
    const { stop } = await startChild('docker-registry', ['serve', path], { port })
    const url = `http://127.0.0.1:${port}`
    return {
      url,
      healthy: healthyGets(url, { version: '/v2/', catalog: '/v2/_catalog?n=5' }, basic(user, password), {
        variable: 'REGISTRY_PASSWORD',
      }),
      close: () => stop().then(home.remove),
    }
  },
}
