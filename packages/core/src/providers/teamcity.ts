import type { Provider } from '../model/provider.ts'

const docs = 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html'

export const teamcity: Provider = {
  id: 'teamcity',
  name: 'TeamCity',
  hosts: ['{company}.teamcity.com', 'teamcity.{domain}', 'teamcity.jetbrains.com'],
  apart: ['teamcity.jetbrains.com'],
  aliases: ['teamcity', 'team city', 'teamcity rest api', 'jetbrains teamcity'],
  docs: [docs],
  dashboard: {
    keys: '{base}/profile.html?item=accessTokens',
  },
  variables: [
    'TEAMCITY_TOKEN',
    'TEAMCITY_ACCESS_TOKEN',
    'TEAMCITY_API_TOKEN',
    'TEAMCITY_URL',
    'TEAMCITY_SERVER_URL',
    'TEAMCITY_USER',
    'TEAMCITY_PASSWORD',
    'TC_TOKEN',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: 'eyJ0eXAiOiAiVENWMiJ9.',
      pattern: '^eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{20,60}\\.[A-Za-z0-9_=-]{30,120}$',
      env: 'any',
      role: 'api',
      shape: 'eyJ0eXAiOiAiVENWMiJ9 and two parts of base64, with dots',
      example: 'eyJ0eXAiOiAiVENWMiJ9.cTdUelcybVhjOVJ2TGs0TnM4QmRZMGhK.M2Y4YTFjNmUtOTBiMi00NzcxLTVlYTQtYzhmMDZkMzliN2U1',
      sameShapeAs: [
        'auth0',
        'azure',
        'azure-openai',
        'deepgram',
        'directus',
        'docusign',
        'entra',
        'here',
        'homeassistant',
        'meilisearch',
        'n8n',
        'reddit',
        'strapi',
        'supabase',
        'tmdb',
        'zoom',
      ],
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Name and password; needs the login module for HTTP Basic.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-TC-CSRF-Token',
      required: 'POST, PUT and DELETE with a session cookie',
      failure: '403 failed CSRF check',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Incorrect username or password',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'send.scheme_wrong'],
      note: 'Basic with a token as password is not taken; send it as Bearer.',
      example: {
        sdkText: 'Incorrect username or password.\nTo login manually go to "/login.html" page',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'failed CSRF check',
      },
      causes: ['send.companion', 'send.conflict', 'perm.referrer'],
      note: 'A cookie came along: send the token alone. With a text on Origin the proxy changes Host, or the origin has to be allowed.',
      example: {
        sdkText:
          '403 Forbidden: Responding with 403 status code due to failed CSRF check: authenticated POST request is made, but neither tc-csrf-token parameter nor X-TC-CSRF-Token header are provided.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'To login manually go to',
        orContains: 'Authentication required\nTo login manually',
      },
      causes: ['send.absent', 'send.stripped', 'key.revoked', 'key.expired', 'send.scheme_wrong'],
      note: 'Nobody was recognised; a token that it does not know reads the same.',
      example: {
        sdkText: 'Authentication required\nTo login manually go to "/login.html" page',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'jetbrains.buildServer.serverSide.auth.AccessDeniedException',
      },
      causes: ['perm.scope'],
      note: 'The text names the permission and the project; a token can be limited to a project besides.',
      example: {
        sdkText:
          'Responding with error, status code: 403 (Forbidden).\nDetails: jetbrains.buildServer.serverSide.auth.AccessDeniedException: You do not have "View project" permission in project with internal id: project5\nAccess denied. Check the user has enough permissions to perform the operation.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Check the user has enough permissions to perform the operation',
      },
      causes: ['perm.scope'],
      example: {
        sdkText: 'Access denied. Check the user has enough permissions to perform the operation.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'jetbrains.buildServer.server.rest.errors.AuthorizationFailedException',
      },
      causes: ['perm.scope'],
      example: {
        sdkText:
          'jetbrains.buildServer.server.rest.errors.AuthorizationFailedException: Current user does not have global permission VIEW_SERVER_SETTINGS',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [404],
      match: {
        at: null,
        contains: 'jetbrains.buildServer.server.rest.errors.NotFoundException',
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'Also what the user may not see.',
      example: {
        sdkText: 'jetbrains.buildServer.server.rest.errors.NotFoundException: No project found by locator',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['send.absent', 'key.revoked', 'key.expired', 'key.unknown', 'send.scheme_wrong'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'send.companion'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted, or a host of one’s own under teamcity.com',
  quirks: ['/guestAuth/ and /httpAuth/ before the path choose who calls; a token needs neither.'],
}
