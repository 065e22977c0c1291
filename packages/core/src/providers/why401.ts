import type { Provider } from '../model/provider.ts'
import { why401CredentialsRefusals } from './refusals/why401-credentials.ts'
import { why401PermissionsRefusals } from './refusals/why401-permissions.ts'
import { why401Rotation } from './rotation/why401.ts'

export const why401: Provider = {
  id: 'why401',
  name: 'why401 key service',
  hosts: [],
  aliases: ['why401', 'why401 service', 'why401 key', '@why401/guard', 'why401 guard'],
  docs: ['https://www.rfc-editor.org/rfc/rfc9457', 'https://www.rfc-editor.org/rfc/rfc6750'],
  dashboard: { keys: '{base}/dashboard/keys' },
  variables: ['WHY401_API_KEY'],
  keys: [
    {
      kind: 'live key',
      prefix: 'why401_live_',
      pattern: '^why401_live_[0-9A-Za-z]{38,80}$',
      env: 'live',
      role: 'api',
      checksum: 'why401-crc32',
      shape:
        'why401_live_, 32 or more random letters and digits, then six letters or digits: the base62 CRC-32 of all that stands before them',
      note: 'The first word is the prefix that the issuer chose; why401 is the one of a fresh installation.',
      example: 'why401_live_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y2DA9XO',
    },
    {
      kind: 'test key',
      prefix: 'why401_test_',
      pattern: '^why401_test_[0-9A-Za-z]{38,80}$',
      env: 'test',
      role: 'api',
      checksum: 'why401-crc32',
      shape:
        'why401_test_, 32 or more random letters and digits, then six letters or digits: the base62 CRC-32 of all that stands before them',
      note: 'The first word is the prefix that the issuer chose; why401 is the one of a fresh installation.',
      example: 'why401_test_w9EuSHoKT8L7mHytpN6J4cb5FNnmj7wa1tY9d7',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'X-API-Key', scheme: null, note: 'Where the issuer allows it.' },
  ],
  companions: [],
  probe: null,
  refusals: [...why401CredentialsRefusals, ...why401PermissionsRefusals],
  regions: 'Self-hosted: the host is the issuer’s own. Live and test keys are told apart by the second word.',
  quirks: [
    'Every refusal carries code, which is the cause id, and evaluated, which lists all checks and not only the first that failed.',
    'An expired, revoked or rotated key is remembered by its hash: the answer stays true long after.',
    'The checksum lets a typing error be found, and often corrected, without a request.',
    'Trouble of the verifier is 503, never 401.',
  ],
  rotationApi: [why401Rotation],
  rotation: '`why401 rotate VAR`, or the rotate call of the service: the old key works until the end of its grace.',
  leakPolicy: 'The issuer chooses: revoke at once, grace, or tell only.',
}
