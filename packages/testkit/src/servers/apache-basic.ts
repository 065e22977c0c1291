import { wireRequest } from '../scripted-sender.ts'
import { apacheVersion, startApache } from './apache.ts'
import { base64, basic } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { passwordLine } from './nginx-basic.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'
import { stage } from './staged.ts'

const user = 'deploy'
const password = madeUpKey('apache basic', 30)

const lines = (port: number, www: string, passwords: string): string => `
Listen 127.0.0.1:${port}
DocumentRoot ${www}
SetEnvIfNoCase User-Agent curl is_tool
<Directory ${www}>
  AuthType Basic
  AuthName "builds"
  AuthBasicProvider file
  AuthUserFile ${passwords}
  Require valid-user
</Directory>
<Directory ${www}/office>
  <RequireAll>
    Require valid-user
    Require ip 10.0.0.0/8
  </RequireAll>
</Directory>
<Directory ${www}/agents>
  <RequireAll>
    Require valid-user
    Require not env is_tool
  </RequireAll>
</Directory>`

export const apacheBasic: RealServer = {
  id: 'apache-basic',
  software: apacheVersion,
  start: async () => {
    const [home, port] = await Promise.all([scratch('apache'), freePort()])
    const url = `http://127.0.0.1:${port}`
    const passwords = await home.write('passwords', passwordLine(user, password))
    await Promise.all(['builds', 'office', 'agents'].map((folder) => home.write(`www/${folder}/list.json`, '[7]')))
    const { stop } = await startApache(home, port, lines(port, home.path('www'), passwords))
    const get = (folder: string, agent: string) =>
      wireRequest(`${url}/${folder}/list.json`, {
        'User-Agent': agent,
        Authorization: `Basic ${base64(`${user}:${password}`)}`,
      })
    return {
      url,
      healthy: healthyGets(
        url,
        { list: '/builds/list.json', part: '/builds/list.json?from=3' },
        basic(user, password),
        {
          variable: 'BUILDS_PASSWORD',
        },
      ),
      staged: [
        stage(
          {
            id: 'perm.ip/require',
            cause: 'perm.ip',
            also: ['perm.resource', 'perm.scope'],
            title: 'Only the office network may read the folder',
          },
          get('office', 'curl/8.14.1'),
        ),
        stage(
          { id: 'perm.client/user-agent', cause: 'perm.client', title: 'curl is kept out by its User-Agent' },
          get('agents', 'curl/8.14.1'),
          {
            sound: get('agents', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'),
            provable: true,
          },
        ),
      ],
      close: () => stop().then(home.remove),
    }
  },
}
