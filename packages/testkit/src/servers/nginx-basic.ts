import { createHash } from 'node:crypto'
import { basic } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { nginxVersion, startNginx } from './nginx.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'

const user = 'reporting'
const password = madeUpKey('nginx basic', 28)

/** A line of a password file that nginx and Apache read. */
export function passwordLine(name: string, word: string): string {
  return `${name}:{SHA}${createHash('sha1').update(word).digest('base64')}\n`
}

export const nginxBasic: RealServer = {
  id: 'nginx-basic',
  software: nginxVersion,
  start: async () => {
    const [home, port] = await Promise.all([scratch('nginx'), freePort()])
    const url = `http://127.0.0.1:${port}`
    const passwords = await home.write('passwords', passwordLine(user, password))
    await home.write('www/reports/2026.json', '{"year":2026}')
    await home.write('www/reports/list.json', '[2026]')
    const { stop } = await startNginx(
      home,
      port,
      `server { listen 127.0.0.1:${port}; root ${home.path('www')}; auth_basic "reports"; auth_basic_user_file ${passwords}; }`,
    )
    const paths = { list: '/reports/list.json', one: '/reports/2026.json?full=1' }
    return {
      url,
      healthy: healthyGets(url, paths, basic(user, password), { variable: 'REPORTS_PASSWORD' }),
      close: () => stop().then(home.remove),
    }
  },
}
