import type { Provider } from '../model/provider.ts'

export const sonatype = {
  id: 'sonatype',
  name: 'Sonatype (Maven Central)',
  hosts: ['central.sonatype.com', 'oss.sonatype.org', 's01.oss.sonatype.org', 'ossrh-staging-api.central.sonatype.com'],
  aliases: ['sonatype', 'ossrh', 'maven central', 'mavencentral'],
  docs: ['https://central.sonatype.org/publish/generate-portal-token/'],
  dashboard: { keys: 'https://central.sonatype.com/account' },
  variables: [
    'OSSRH_TOKEN',
    'OSSRH_USERNAME',
    'OSSRH_PASSWORD',
    'MAVEN_CENTRAL_TOKEN',
    'SONATYPE_PASSWORD',
    'SONATYPE_USERNAME',
  ],
  keys: [
    {
      kind: 'user token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'a name and a password, both random',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 402, 403],
      match: { at: null, contains: 'Content access is protected by token' },
      causes: ['key.wrong_kind', 'api.retired'],
      note: 'A user token of the portal, no account password.',
      example: { sdkText: 'Failed to deploy artifacts: 401 Content access is protected by token' },
      source: 'https://central.sonatype.org/publish/generate-portal-token/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Cannot get stagingProfiles for account' },
      causes: ['key.revoked', 'api.retired', 'key.wrong_kind'],
      example: { sdkText: 'Cannot get stagingProfiles for account' },
      source: 'https://central.sonatype.org/publish/generate-portal-token/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'oss.sonatype.org', andContains: '401' },
      causes: ['api.retired', 'key.wrong_kind', 'key.revoked'],
      note: 'OSSRH was shut down in June 2025.',
      example: {
        sdkText:
          'Could not transfer artifact to ossrh (https://oss.sonatype.org/service/local/staging/deploy/maven2/): status code: 401',
      },
      source: 'https://central.sonatype.org/publish/generate-portal-token/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
