import type { Provider } from '../model/provider.ts'

const docs = 'https://documentation.ubuntu.com/snapcraft/stable/how-to/publishing/authenticate'

export const snapcraft: Provider = {
  id: 'snapcraft',
  name: 'Snap Store (Snapcraft)',
  hosts: [
    'dashboard.snapcraft.io',
    'api.snapcraft.io',
    'upload.apps.ubuntu.com',
    'storage.snapcraftcontent.com',
    'login.ubuntu.com',
  ],
  aliases: ['snapcraft', 'snap store', 'snapcraft.io', 'snapcraft upload', 'snapcraft_store_credentials', 'charmhub'],
  docs: [docs],
  dashboard: {
    keys: 'https://snapcraft.io/account',
  },
  variables: [
    'SNAPCRAFT_STORE_CREDENTIALS',
    'SNAPCRAFT_TOKEN',
    'SNAPCRAFT_LOGIN',
    'SNAPCRAFT_STORE_LOGIN',
    'SNAPCRAFT_STORE_AUTH',
    'SNAP_STORE_LOGIN',
    'CHARMCRAFT_AUTH',
    'CHARMHUB_TOKEN',
  ],
  keys: [
    {
      kind: 'exported login',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'base64 of several lines; written by snapcraft export-login',
      note: 'Runs out, after a year at most.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Macaroon',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'Exported credentials are no longer valid for the Snap Store',
      },
      causes: ['key.expired'],
      note: 'They run out: snapcraft export-login again, and put the whole of the file into the secret.',
      example: {
        sdkText:
          'Exported credentials are no longer valid for the Snap Store.\nRecommended resolution: Run export-login and update SNAPCRAFT_STORE_CREDENTIALS.\nFor more information, check out: https://snapcraft.io/docs/snapcraft-authentication',
      },
      source: ['https://github.com/FreeCAD/FreeCAD/issues/15775', 'https://github.com/OWASP/threat-dragon/issues/977'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'redentials are no longer valid for the Snap Store',
      },
      causes: ['key.expired', 'token.expired'],
      note: 'Log in again.',
      example: {
        sdkText:
          'Credentials are no longer valid for the Snap Store.\nRecommended resolution: Run snapcraft login or export-login to obtain new credentials.',
      },
      source: 'https://github.com/plentico/plenti/issues/284',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'The request is missing an Authorization header field containing a valid macaroon',
      },
      causes: ['key.expired', 'key.wrong_kind', 'config.not_loaded'],
      note: 'The exported login ran out or is of an older form.',
      example: {
        sdkText:
          'Error fetching account information from store: The request is missing an Authorization header field containing a valid macaroon',
      },
      source: 'https://github.com/solvespace/solvespace/issues/1153',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: '--with is no longer supported, export the auth to the environment variable',
      },
      causes: ['config.not_loaded', 'api.retired'],
      note: 'Since version 7 the login comes from the environment, not from a file.',
      example: {
        sdkText:
          "--with is no longer supported, export the auth to the environment variable 'SNAPCRAFT_STORE_CREDENTIALS' instead",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'No keyring found to store or retrieve credentials from',
      },
      causes: ['config.not_loaded'],
      note: 'On a machine of CI the variable has to be there; it is empty.',
      example: {
        sdkText:
          'No keyring found to store or retrieve credentials from.\nRecommended resolution: Ensure the keyring is working or SNAPCRAFT_STORE_CREDENTIALS is correctly exported into the environment',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "No credentials found for 'snapcraft'",
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Neither logged in nor SNAPCRAFT_STORE_CREDENTIALS set.',
      example: {
        sdkText: "No credentials found for 'snapcraft' on 'dashboard.snapcraft.io'.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Failed to get unbound discharge',
      },
      causes: ['key.mistyped', 'key.expired'],
      note: 'A login with mail address and password where nobody can type: snapcraft found no exported one.',
      example: {
        sdkText: 'Authentication error: Failed to get unbound discharge: Invalid request data',
      },
      source: 'https://github.com/samuelmeuli/action-snapcraft/issues/25',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'macaroon-permission-required',
      },
      causes: ['perm.scope'],
      note: 'The login was exported without this right (--acls), or for other snaps and channels.',
      example: {
        body: '{"error_list":[{"code":"macaroon-permission-required","message":"Permission is required: package_upload"}]}',
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
      causes: ['key.expired', 'key.wrong_kind'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'Not a collaborator of this snap, or narrowed at the export.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Snapcraft 7 changed the form of the exported login: one of version 6 or older is not understood.',
    'export-login can narrow to snaps, channels and rights (ACLs); what is outside is refused.',
  ],
}
