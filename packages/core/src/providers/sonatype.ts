import type { Provider } from '../model/provider.ts'

const token = 'https://central.sonatype.org/publish/generate-portal-token/'
const sunset = 'https://central.sonatype.org/pages/ossrh-eol/'

export const sonatype: Provider = {
  id: 'sonatype',
  name: 'Sonatype (Maven Central)',
  hosts: ['central.sonatype.com', 'oss.sonatype.org', 's01.oss.sonatype.org', 'ossrh-staging-api.central.sonatype.com'],
  aliases: [
    'sonatype',
    'ossrh',
    'maven central',
    'mavencentral',
    'central portal',
    'central-publishing-maven-plugin',
    'sbt-sonatype',
  ],
  docs: [token, 'https://central.sonatype.org/faq/401-error/', sunset],
  dashboard: {
    keys: 'https://central.sonatype.com/usertoken',
    status: 'https://status.maven.org',
    more: { namespaces: 'https://central.sonatype.com/publishing/namespaces' },
  },
  variables: [
    'OSSRH_TOKEN',
    'OSSRH_USERNAME',
    'OSSRH_PASSWORD',
    'MAVEN_CENTRAL_TOKEN',
    'MAVEN_CENTRAL_USERNAME',
    'MAVEN_CENTRAL_PASSWORD',
    'CENTRAL_USERNAME',
    'CENTRAL_PASSWORD',
    'SONATYPE_PASSWORD',
    'SONATYPE_USERNAME',
    'ORG_GRADLE_PROJECT_mavenCentralUsername',
    'ORG_GRADLE_PROJECT_mavenCentralPassword',
    'JRELEASER_MAVENCENTRAL_USERNAME',
    'JRELEASER_MAVENCENTRAL_TOKEN',
  ],
  keys: [
    {
      kind: 'user token of the portal',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'a short name and a long password, both random',
      note: 'Both parts are random and both are needed; can have an expiry. A new one ends the old one.',
    },
    {
      kind: 'user token of OSSRH',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'a name of 8 and a password of 44 characters',
      note: 'Of oss.sonatype.org or s01.oss.sonatype.org, each its own; without use since June 2025.',
    },
    {
      kind: 'log-in of the account',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'mail address or user name and password',
      note: 'Opens the site only, no upload.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'Maven, Gradle: name and password of the token.' },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Publisher API: base64 of name, colon, password. UserToken is the older word for the scheme.',
    },
  ],
  companions: [
    {
      in: 'other',
      name: 'server id in settings.xml',
      required: 'Maven: equal to the id of the repository or publishingServerId',
      failure: '401, since nothing is sent',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://central.sonatype.com/api/v1/publisher/published?namespace=org.apache&name=x&version=1',
    headers: { authorization: 'Bearer {BASE64 OF NAME:PASSWORD}' },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: [401, 402, 403],
      match: { at: null, contains: 'Content access is protected by token' },
      causes: ['key.wrong_kind', 'api.retired', 'env.wrong_host', 'token.incomplete'],
      note: 'The log-in of the account was sent: make a user token of the portal and send its name and its password (in one thread the name stood in both fields). Still said by oss. and s01.oss.sonatype.org, which were shut down.',
      example: {
        sdkText:
          'Failed to deploy artifacts: Could not transfer artifact … from/to ossrh (https://s01.oss.sonatype.org/service/local/staging/deploy/maven2/): status code: 401, reason phrase: Content access is protected by token (401)',
      },
      source: [
        'https://github.com/vanniktech/gradle-maven-publish-plugin/issues/868',
        'https://github.com/gluonhq/rich-text-area/issues/339',
        'https://github.com/ESAPI/esapi-java-legacy/issues/891',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 402,
      match: { at: null, pattern: 'oss\\.sonatype\\.org' },
      causes: ['api.retired', 'env.wrong_host'],
      note: 'Nothing is to be paid: OSSRH was shut down on 2025-06-30. Publish through the portal or ossrh-staging-api.central.sonatype.com, with a token of the portal.',
      example: {
        sdkText:
          "Could not PUT 'https://s01.oss.sonatype.org/service/local/staging/deploy/maven2/com/acme/lib/1.0/lib-1.0.pom'. Received status code 402 from server: Payment Required",
      },
      source: [sunset, 'https://github.com/entzik/status-machina/pull/16'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Cannot get stagingProfiles for account' },
      causes: ['api.retired', 'key.revoked', 'env.wrong_host', 'key.wrong_kind'],
      note: 'The account belongs to the other host (oss or s01), or was moved to the portal: its tokens ended then.',
      example: { sdkText: 'Cannot get stagingProfiles for account' },
      source: 'https://github.com/vanniktech/gradle-maven-publish-plugin/issues/720',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Failed to load staging profiles' },
      causes: ['api.retired', 'config.not_loaded', 'env.wrong_host', 'key.wrong_kind', 'key.revoked'],
      note: 'Gradle nexus-publish. A missing user name or password gives it too (nothing is sent). Point nexusUrl to ossrh-staging-api.central.sonatype.com and send a token of the portal.',
      example: {
        sdkText:
          'Failed to load staging profiles, server at https://s01.oss.sonatype.org/service/local/ responded with status code 401, body: ',
      },
      source: [
        'https://github.com/gradle-nexus/publish-plugin/issues/118',
        'https://github.com/gradle-nexus/publish-plugin/issues/356',
        'https://github.com/sami-eljabali/java-time-fun/issues/49',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null, contains: 'repository/maven-snapshots' },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'The token is known, but snapshots are not enabled for the namespace (a switch on the page of namespaces), or the namespace is of another account.',
      example: {
        sdkText:
          'Could not transfer artifact … from/to central (https://central.sonatype.com/repository/maven-snapshots/): status code: 403, reason phrase: Forbidden (403)',
      },
      source: 'https://github.com/aehrc/pathling/issues/2459',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'repository/maven-snapshots' },
      causes: ['config.not_loaded', 'send.absent', 'key.wrong_kind', 'key.expired'],
      note: 'Mostly nothing was sent: the id of the server in settings.xml and of the repository (publishingServerId) differ.',
      example: {
        sdkText:
          'Could not transfer artifact … from/to central-portal-snapshots (https://central.sonatype.com/repository/maven-snapshots): status code: 401, reason phrase: Unauthorized (401)',
      },
      source: 'https://github.com/eclipse-ee4j/ee4j/pull/103',
      checked: '2026-11',
      confidence: 'seen',
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
      source: sunset,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: '$console', contains: 'Server credentials with ID', andContains: 'not found' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'settings.xml has no server of that id, or another settings.xml is read.',
      example: {
        sdkText:
          'Execution injected-nexus-deploy of goal org.sonatype.plugins:nexus-staging-maven-plugin:1.6.8:deploy failed: Server credentials with ID "ossrh" not found!',
      },
      source: 'https://github.com/blackears/svgSalamander/pull/40',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'MavenCentralAPIException' },
      causes: ['key.wrong_kind', 'key.expired', 'server.fault'],
      note: 'In one thread the upload had passed a minute before with the same token: then it is the portal.',
      example: { sdkText: 'org.jreleaser.sdk.mavencentral.MavenCentralAPIException: 401 Unauthorized' },
      source: 'https://github.com/jreleaser/jreleaser/issues/1757',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.wrong_kind', 'send.scheme_wrong', 'key.revoked', 'key.expired', 'token.incomplete', 'send.absent'],
      note: 'Publisher API: Bearer and base64 of name:password. The bare password behind Bearer fails.',
      source: 'https://central.sonatype.org/publish/publish-portal-api/',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'The namespace is not verified for this account; or the version is published already, which cannot be done twice and is no matter of keys.',
      source: ['https://central.sonatype.org/faq/403-error/', 'https://github.com/cdklabs/publib/pull/834'],
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions:
    'one portal; ossrh-staging-api.central.sonatype.com stands in for the old addresses, with tokens of the portal',
  quirks: [
    'Tokens of oss.sonatype.org, s01.oss.sonatype.org and the portal are three things.',
    'The migration of an account to the portal ended its old tokens.',
    'A namespace that is not allowed shows up as a failed validation of the upload, not as 403.',
  ],
}
