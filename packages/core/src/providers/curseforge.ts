import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.curseforge.com/rest-api/'

export const curseforge: Provider = {
  id: 'curseforge',
  name: 'CurseForge',
  hosts: ['api.curseforge.com', 'minecraft.curseforge.com', 'wow.curseforge.com', 'www.curseforge.com'],
  aliases: ['curse forge', 'cfcore', 'eternal api', 'auto_curseforge'],
  docs: [docs, 'https://support.curseforge.com/en/support/solutions/articles/9000197321-curseforge-upload-api'],
  dashboard: {
    keys: 'https://console.curseforge.com/#/api-keys',
    more: {
      upload: 'https://authors-old.curseforge.com/account/api-tokens',
    },
  },
  variables: ['CF_API_KEY', 'CURSEFORGE_API_KEY', 'CURSEFORGE_TOKEN', 'CFPROXY_APIKEY'],
  keys: [
    {
      kind: 'API key',
      prefix: '$2a$10$',
      pattern: '^\\$2a\\$10\\$[A-Za-z0-9./]{53}$',
      env: 'any',
      role: 'api',
      shape: '$2a$10$ and 53 characters',
      note: 'Three dollar signs: a shell, a .env file or docker compose cuts it to pieces unless it is quoted or they are doubled.',
      example: ['$2a$10$', 'Vq3mZr8TkWc1LxNs6HdYbuGf4PjRa0EiKo9XvBtM7nCyQw5SeDl2A'].join(''),
    },
    {
      kind: 'upload token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'a UUID',
      note: 'Of an author, for uploading files at minecraft.curseforge.com.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'x-api-key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'X-Api-Token',
      scheme: null,
      note: 'Upload.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.curseforge.com/v1/games',
    headers: {
      'x-api-key': '{KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Access to https://api.curseforge.com is forbidden or rate-limit has been exceeded',
      },
      causes: ['config.mangled', 'key.revoked', 'key.inactive', 'limit.rate'],
      note: 'The Docker image itzg/minecraft-server. Most often docker compose has eaten the parts of the key that begin with $: write $$ for each in compose.yaml, or put it into .env in single quotes.',
      example: {
        sdkText:
          "[mc-image-helper] ERROR : Invalid parameter provided for 'install-curseforge' command: Access to https://api.curseforge.com is forbidden or rate-limit has been exceeded. Ensure CF_API_KEY is set to a valid API key from https://console.curseforge.com/ or allow rate-limit to reset.",
      },
      source: 'https://github.com/itzg/docker-minecraft-server/issues/3591',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'You must provide an API token using the `X-Api-Token` header',
      },
      causes: ['send.absent', 'send.wrong_header', 'key.wrong_kind'],
      note: 'The upload API: it takes a token of the author, not a key of the console.',
      example: {
        body: '{"errorCode":401,"errorMessage":"You must provide an API token using the `X-Api-Token` header, the `token` query string parameter, your email address and an API token using HTTP basic authentication."}',
      },
      source: 'https://support.curseforge.com/en/support/solutions/articles/9000197321-curseforge-upload-api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['config.mangled', 'key.unknown', 'key.revoked', 'send.wrong_header', 'key.inactive'],
      note: 'An empty 403 is all that a wrong, missing or withdrawn key gets. A key with fewer than 60 characters was cut at its dollar signs.',
      source: [docs, 'https://github.com/itzg/docker-minecraft-server/issues/3591'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['send.absent', 'key.wrong_kind'],
      note: 'At the upload hosts: the token of the author is missing or unknown.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Keys of launchers that are built into programs get withdrawn; a key of one’s own is free.',
    'Mods whose author forbids third parties come without a download URL: no matter of the key.',
  ],
}
