import { startChild, versionOf, type Child } from './child.ts'
import type { Scratch } from './scratch.ts'

const modules = `mpm_prefork authz_core authz_host authz_user authn_core authn_file auth_basic
  alias cgi setenvif mime env`.split(/\s+/)

export async function startApache(home: Scratch, port: number, lines: string): Promise<Child> {
  const path = await home.write(
    'apache.conf',
    `ServerRoot ${home.directory}
ServerName 127.0.0.1
PidFile ${home.path('pid')}
ErrorLog ${home.path('log')}
LogLevel error
Mutex file:${home.directory}
StartServers 1
MinSpareServers 1
MaxSpareServers 2
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddType application/json .json
${lines}
`,
  )
  return startChild('apache2', ['-D', 'FOREGROUND', '-f', path], { port })
}

export function apacheVersion(): Promise<string | null> {
  return versionOf('Apache', 'apache2', ['-v'])
}
