import type { Provider } from '../model/provider.ts'

const docs = 'https://www.mongodb.com/docs/atlas/api/api-errors/'

export const mongodbAtlas: Provider = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  hosts: [
    'cloud.mongodb.com',
    '*.mongodb.net',
    'data.mongodb-api.com',
    '*.data.mongodb-api.com',
    'realm.mongodb.com',
    'services.cloud.mongodb.com',
  ],
  aliases: ['mongo atlas', 'atlas admin api', 'mongodb realm', 'mongodb-atlas', 'atlas data api'],
  docs: [
    docs,
    'https://www.mongodb.com/docs/atlas/troubleshoot-connection/',
    'https://www.mongodb.com/docs/atlas/configure-api-access/',
  ],
  dashboard: {
    keys: 'https://cloud.mongodb.com/v2#/account/publicApi',
  },
  variables: [
    'MONGODB_ATLAS_PUBLIC_KEY',
    'MONGODB_ATLAS_PRIVATE_KEY',
    'MONGODB_ATLAS_CLIENT_ID',
    'MONGODB_ATLAS_CLIENT_SECRET',
    'MONGODB_ATLAS_URI',
  ],
  keys: [
    {
      kind: 'public key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '8 lower-case letters',
    },
    {
      kind: 'private key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'a UUID',
      note: 'With HTTP Digest, not Basic.',
    },
    {
      kind: 'service account secret',
      prefix: 'mdb_sa_sk_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'mdb_sa_sk_ and 40 characters',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Digest',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Token of a service account.',
    },
    {
      in: 'userinfo',
      name: 'password',
      scheme: null,
      note: 'Connection string of a database user.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'bad auth : Authentication failed',
        orContains: 'bad auth : authentication failed',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.placeholder', 'key.encoded', 'config.shadowed'],
      note: 'User and password of a database user (Database Access), not those of the Atlas account. <password> or <db_password> with its brackets was left in, a character such as @ : / # % in the password is not percent-encoded, or the user is of another project.',
      example: {
        sdkText: "MongoServerError: bad auth : Authentication failed.\n  code: 8000,\n  codeName: 'AtlasError'",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "One common reason is that you're trying to access the database from an IP that isn't whitelisted",
      },
      causes: ['perm.ip', 'env.wrong_host'],
      note: 'Mongoose guesses: add this address under Network Access; a paused cluster or a closed port 27017 reads alike.',
      example: {
        sdkText:
          "MongooseServerSelectionError: Could not connect to any servers in your MongoDB Atlas cluster. One common reason is that you're trying to access the database from an IP that isn't whitelisted.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'user is not allowed to do action \\[[A-Za-z]{1,40}\\] on \\[',
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'The database user has not the role on this database or collection; a name of database that is missing in the connection string means test.',
      example: {
        sdkText: 'MongoServerError: user is not allowed to do action [find] on [test.users]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 'IP_ADDRESS_NOT_ON_ACCESS_LIST',
        orContains: 'is not allowed to access this resource.',
        isCommon: true,
      },
      causes: ['perm.ip'],
      note: 'The key of the Administration API has a list of addresses of its own, apart from that of the clusters.',
      example: {
        body: '{"detail":"IP address 203.0.113.7 is not allowed to access this resource.","error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","parameters":["203.0.113.7"],"reason":"Forbidden"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'errorCode',
        equals: 'ORG_REQUIRES_ACCESS_LIST',
      },
      causes: ['perm.ip'],
      note: 'The organization wants a list of addresses for each key, and this key has none.',
      example: {
        body: '{"detail":"This organization requires access through an access list of ip ranges.","error":403,"errorCode":"ORG_REQUIRES_ACCESS_LIST","reason":"Forbidden"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 'USER_UNAUTHORIZED',
        orContains: 'Current user is not authorized to perform this action.',
        isCommon: true,
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'The key has not the role in this project or organization; rights in the organization are not rights in a project.',
      example: {
        body: '{"detail":"Current user is not authorized to perform this action.","error":401,"errorCode":"USER_UNAUTHORIZED","reason":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'detail',
        equals: 'You are not authorized for this resource.',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'key.mistyped', 'key.wrong_kind', 'env.wrong_account'],
      note: 'Digest with public and private key is wanted (curl --digest --user); Basic or Bearer with them gets this.',
      example: {
        body: '{"detail":"You are not authorized for this resource.","error":401,"reason":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403, 404],
      match: {
        at: 'error_code',
        equals: 'InvalidSession',
        isCommon: true,
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'api.retired'],
      note: 'Data API and App Services, which were closed on 30 September 2025: use a driver.',
      example: {
        body: '{"error":"invalid session: error finding user for endpoint","error_code":"InvalidSession"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Three kinds of sign-in: account of the web site, database user of a project, key of the Administration API.',
  ],
}
