import type { Provider } from '../model/provider.ts'

const keysDoc = 'https://meta.discourse.org/t/create-and-configure-an-api-key/230124'
const userKeys = 'https://meta.discourse.org/t/user-api-keys-specification/48536'

export const discourse = {
  id: 'discourse',
  name: 'Discourse',
  nameIsWord: true,
  hosts: ['meta.discourse.org', '*.discourse.group', 'discourse.{domain}'],
  aliases: ['discourse api', 'pydiscourse', 'wp-discourse', 'discourse_api', 'discourse forum'],
  docs: ['https://docs.discourse.org', keysDoc, userKeys],
  dashboard: { keys: keysDoc },
  variables: ['DISCOURSE_API_KEY', 'DISCOURSE_API_USERNAME'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 lower-case hex',
      note: 'Of one user or of all users, global or granular.',
    },
    {
      kind: 'user API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case hex',
      note: 'Stands within the payload of the redirect, which the private key has to decrypt first.',
    },
  ],
  placements: [
    { in: 'header', name: 'Api-Key', scheme: null, note: 'Beside Api-Username. Query and body are no longer read.' },
    { in: 'header', name: 'User-Api-Key', scheme: null, note: 'User API keys alone.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'Api-Username',
      required: 'with an API key; system for a key of all users',
      failure: '403 invalid_access',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'The API username or key is invalid' },
      causes: ['key.unknown', 'send.companion', 'key.revoked', 'perm.scope', 'env.wrong_account'],
      note: 'No such key on this site, or the user of Api-Username is not the one the key was made for. Each site of a multisite installation has keys of its own.',
      example: {
        body: '{"errors":["You are not permitted to view the requested resource. The API username or key is invalid."],"error_type":"invalid_access"}',
      },
      source: ['https://docs.discourse.org', 'https://meta.cyberforums.com/t/discourse-api-key-key/1816'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null, contains: '["BAD CSRF"]' },
      causes: ['send.absent', 'send.wrong_place', 'send.wrong_header'],
      note: 'A write in which no key was found: only headers count, Api-Key and Api-Username.',
      example: { body: '["BAD CSRF"]' },
      source: keysDoc,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'error_type', equals: 'not_logged_in' },
      causes: ['send.absent', 'send.wrong_place', 'send.companion'],
      note: 'No credential was found at all; keys in the query are not read since 2020.',
      example: { body: '{"errors":["You need to be logged in to do that."],"error_type":"not_logged_in"}' },
      source: keysDoc,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'error_type', equals: 'invalid_access' },
      causes: ['perm.scope', 'perm.resource', 'key.encoded', 'send.companion'],
      note: 'The user of the key may not see it, the key is granular, or a User-Api-Key is the payload as it came, not decrypted.',
      example: {
        body: '{"errors":["You are not permitted to view the requested resource."],"error_type":"invalid_access"}',
      },
      source: userKeys,
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'servers of one’s own, or a site each at discourse.org',
  quirks: ['Without the right header a private forum sends to the log-in page, and the answer is HTML.'],
} satisfies Provider
