import type { Provider } from '../model/provider.ts'

const docs = 'https://dart.dev/tools/pub/publishing'

export const pubDev: Provider = {
  id: 'pub-dev',
  name: 'pub.dev',
  hosts: ['pub.dev', 'pub.dartlang.org'],
  aliases: ['dart pub', 'dart pub publish', 'flutter pub publish', 'pub.dartlang.org', 'pub publish'],
  docs: [docs, 'https://dart.dev/tools/pub/automated-publishing'],
  dashboard: {
    keys: 'https://dart.dev/tools/pub/automated-publishing',
  },
  variables: ['PUB_TOKEN', 'PUB_CREDENTIALS', 'PUB_HOSTED_URL'],
  keys: [
    {
      kind: 'credentials of OAuth',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'pub-credentials.json with an access and a refresh token',
    },
    {
      kind: 'OIDC token of a job',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT, lives for minutes',
      note: 'GitHub Actions and Google Cloud; setup-dart fetches it.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'publishing is only allowed from "tag" refType',
      },
      causes: ['perm.resource'],
      note: 'The workflow ran for a branch or by hand: it has to be triggered by pushing the tag.',
      example: {
        sdkText:
          'The calling GitHub Action is not allowed to publish, because: publishing is only allowed from "tag" refType, this token has "branch" refType.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'The calling GitHub Action is not allowed to publish',
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'What follows names what does not fit: repository, tag pattern, event or environment, as set at the package under Admin.',
      example: {
        sdkText:
          'The calling GitHub Action is not allowed to publish, because: publishing is configured to only be allowed from actions with an environment, this token originates from an action running without environment',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: '[Pp]ublishing (?:with|from) [Gg]it[Hh]ub(?: [Aa]ctions)? is not enabled',
      },
      causes: ['perm.resource'],
      note: 'Switched on at the package, under Admin; the first version has to be published by a person.',
      example: {
        sdkText: 'publishing from github is not enabled',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "Pub's authorization to upload packages has expired and can't be automatically refreshed",
      },
      causes: ['token.expired'],
      note: 'dart pub logout, then publish again and log in.',
      example: {
        sdkText: "Pub's authorization to upload packages has expired and can't be automatically refreshed.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Pub needs your authorization to upload packages on your behalf',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'It asks a person to log in: in a job the credentials are not there.',
      example: {
        sdkText:
          'Pub needs your authorization to upload packages on your behalf.\nIn a web browser, go to https://accounts.google.com/o/oauth2/auth?…',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Insufficient permissions to perform administrative actions on package',
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'Not an uploader of the package, nor an admin of its publisher.',
      example: {
        sdkText: 'Insufficient permissions to perform administrative actions on package `acme`.',
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
      causes: ['token.expired', 'send.absent', 'key.missing'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource', 'env.wrong_account'],
      note: 'Not an uploader, or a workflow that the package does not allow.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Publishing from GitHub Actions: the workflow has to run for a pushed tag of the pattern that is set at the package, with permissions: id-token: write.',
    'PUB_HOSTED_URL points fetches to a mirror; publishing there goes astray.',
  ],
}
