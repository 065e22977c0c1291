import type { Provider } from '../model/provider.ts'

const docker = 'https://help.sonatype.com/en/docker-authentication.html'
const npm = 'https://help.sonatype.com/en/npm-security.html'
const tokens = 'https://help.sonatype.com/en/user-tokens.html'

export const nexus: Provider = {
  id: 'nexus',
  name: 'Sonatype Nexus Repository',
  hosts: ['nexus.{domain}'],
  aliases: ['nexus repository', 'nexus oss', 'nexus3', 'nexus 3', 'sonatype nexus', 'org.sonatype.nexus'],
  docs: [npm, docker, tokens],
  dashboard: { keys: tokens },
  variables: ['NEXUS_PASSWORD', 'NEXUS_USERNAME', 'NEXUS_TOKEN', 'NEXUS_AUTH'],
  keys: [
    {
      kind: 'user and password, or the two parts of a user token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'any text',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'npm and Docker, each behind a realm of its own.' },
    { in: 'header', name: 'X-NuGet-ApiKey', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, pattern: 'BASIC realm="Sonatype Nexus Repository|Basic realm="Sonatype Nexus Repository' },
      causes: ['send.absent', 'config.not_loaded', 'key.unknown', 'perm.resource'],
      note: 'npm: the line with the credentials has to begin with // and the host, no scheme, and to end like the registry. A token of npm login needs the npm Bearer Token Realm switched on.',
      example: { sdkText: 'npm error Unable to authenticate, need: BASIC realm="Sonatype Nexus Repository Manager"' },
      source: [npm, 'https://github.com/opendevstack/ods-quickstarters/issues/1059'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null, contains: 'User is authenticated but has insufficient permissions' },
      causes: ['perm.scope', 'perm.resource'],
      note: 'A privilege of this repository (browse, read, add, edit) is missing.',
      example: { sdkText: 'User is authenticated but has insufficient permissions to access this resource' },
      source: 'https://help.sonatype.com/en/privileges.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'org.sonatype.nexus.repository.docker.internal.BearerTokenManager' },
      causes: ['server.fault'],
      note: 'A NullPointerException there: versions around 3.59 stumble over characters such as & and [ in a password.',
      example: {
        sdkText: 'java.lang.NullPointerException at org.sonatype.nexus.repository.docker.internal.BearerTokenManager',
      },
      source: 'https://github.com/sonatype/nexus-public/issues/227',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'each installation has its own users',
  quirks: ['Docker: the Docker Bearer Token Realm has to be active, or every login is refused.'],
}
