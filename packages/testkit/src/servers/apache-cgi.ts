import { wireRequest } from '../scripted-sender.ts'
import { apacheVersion, startApache } from './apache.ts'
import { bearer, inHeader } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'
import { stage } from './staged.ts'

const key = madeUpKey('apache cgi', 40)

/** What a CGI program sees of a request is what Apache hands it in the environment. */
const script = `#!/bin/sh
case "$SCRIPT_NAME" in
  /kept) sent="own header $HTTP_X_API_KEY" ;;
  *) sent="$HTTP_AUTHORIZATION" ;;
esac
case "$sent" in
  "own header ${key}" | "Bearer ${key}")
    printf 'Content-Type: application/json\\r\\n\\r\\n{"ok":true}' ;;
  *)
    printf 'Status: 401\\r\\nContent-Type: application/json\\r\\nWWW-Authenticate: Bearer realm="cgi"\\r\\n\\r\\n{"error":"no authorization"}' ;;
esac
`

const lines = (port: number, program: string): string => `
Listen 127.0.0.1:${port}
ScriptAlias /passed ${program}
ScriptAlias /by-rule ${program}
ScriptAlias /kept ${program}
<Directory />
  Require all granted
</Directory>
<Location /passed>
  CGIPassAuth On
</Location>
<Location /by-rule>
  SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1
</Location>`

/** Apache keeps Authorization from CGI programs unless it is told to pass it. */
export const apacheCgi: RealServer = {
  id: 'apache-cgi',
  software: apacheVersion,
  start: async () => {
    const [home, port] = await Promise.all([scratch('apache'), freePort()])
    const url = `http://127.0.0.1:${port}`
    const { stop } = await startApache(home, port, lines(port, await home.write('api.cgi', script, 0o755)))
    const given = { variable: 'CGI_TOKEN' }
    return {
      url,
      healthy: [
        ...healthyGets(url, { passed: '/passed', rule: '/by-rule?a=1' }, bearer(key), given),
        healthyGet('own-header', `${url}/kept`, inHeader('X-API-Key', key), given),
      ],
      staged: [
        stage(
          {
            id: 'send.stripped/cgi',
            cause: 'send.stripped',
            also: ['send.wrong_header'],
            title: 'Apache keeps Authorization from the CGI program',
          },
          wireRequest(`${url}/kept`, { Accept: '*/*', Authorization: `Bearer ${key}` }),
          { sound: wireRequest(`${url}/kept`, { Accept: '*/*', 'X-API-Key': key }), provable: true },
        ),
      ],
      close: () => stop().then(home.remove),
    }
  },
}
