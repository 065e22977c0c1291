import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.pactflow.io/docs/user-interface/settings/api-tokens/'

export const pactflow: Provider = {
  id: 'pactflow',
  name: 'PactFlow and Pact Broker',
  hosts: ['*.pactflow.io', '*.pact.dius.com.au'],
  aliases: ['pactflow', 'pact broker', 'pactbroker', 'pact-broker', 'pact_broker'],
  docs: [docs, 'https://docs.pact.io/pact_broker/configuration/features'],
  dashboard: { keys: '{base}/settings/api-tokens' },
  variables: [
    'PACT_BROKER_TOKEN',
    'PACT_BROKER_BASE_URL',
    'PACT_BROKER_USERNAME',
    'PACT_BROKER_PASSWORD',
    'PACTFLOW_TOKEN',
  ],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '22 letters, digits, - and _',
      note: 'One may read only, one may write, too.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'PactFlow.' },
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'A Pact Broker of one’s own.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null },
      causes: ['send.scheme_wrong', 'key.wrong_kind', 'send.absent', 'config.not_loaded', 'key.unknown'],
      note: 'The hosted broker wants an API token as Bearer: e-mail and password open its pages alone. A broker of one’s own wants Basic.',
      source: [docs, 'https://github.com/pact-foundation/pact-jvm/issues/881'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.scope', 'key.wrong_kind'],
      note: 'A token that only reads cannot publish.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host for each customer, or self-hosted',
  quirks: [],
}
