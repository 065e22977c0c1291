import { wireRequest } from '../scripted-sender.ts'
import type { SigningMaterial } from './credential.ts'
import type { Labelled, StagedFault } from './server.ts'
import { azureVersion, hmacBase64 } from './sign-shared-key.ts'
import { nothingAround } from './surroundings.ts'

interface Grant {
  /** `r` read, `l` list, `w` write. */
  readonly permissions?: string
  /** Hours from now. */
  readonly from?: number
  readonly until?: number
  readonly addresses?: string
  readonly protocols?: string
}

const blob = '/photos/cat.txt'

/**
 * The query of a shared access signature for the one blob.
 * @see https://learn.microsoft.com/rest/api/storageservices/create-service-sas
 */
export function sasToken({ id, secret }: SigningMaterial, grant: Grant = {}): string {
  const { permissions = 'r', from = -1, until = 1, addresses = '', protocols = 'https,http' } = grant
  const [start, end] = [from, until].map((hours) =>
    new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, ''),
  )
  const resource = `/blob/${id}${blob}`
  const signed = [
    permissions,
    start,
    end,
    resource,
    '',
    addresses,
    protocols,
    azureVersion,
    'b',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]
  const fields: [string, string][] = [
    ['sv', azureVersion],
    ['st', start ?? ''],
    ['se', end ?? ''],
    ['sr', 'b'],
    ['sp', permissions],
    ['spr', protocols],
    ...(addresses ? [['sip', addresses] satisfies [string, string]] : []),
    ['sig', hmacBase64(secret, signed.join('\n'))],
  ]
  return fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

export function sasFaults(url: string, material: SigningMaterial): StagedFault[] {
  const read = (token: string) => ({
    request: wireRequest(`${url}${blob}?${token}`, { Accept: '*/*' }),
    surroundings: nothingAround,
  })
  const sound = () => read(sasToken(material))
  const fault = (told: Labelled, token: () => string, provableByOneChange = false): StagedFault => ({
    ...told,
    provableByOneChange,
    faulty: () => read(token()),
    sound,
  })
  const encoded = (change: (token: string) => string) => () => change(sasToken(material))
  return [
    fault(
      {
        id: 'token.expired/sas',
        cause: 'token.expired',
        also: ['key.expired', 'sign.clock'],
        title: 'The SAS has expired',
      },
      () => sasToken(material, { from: -3, until: -2 }),
    ),
    fault(
      {
        id: 'key.inactive/sas',
        cause: 'key.inactive',
        also: ['token.claims', 'sign.clock'],
        title: 'The SAS is not valid yet',
      },
      () => sasToken(material, { from: 1, until: 2 }),
    ),
    fault(
      { id: 'perm.scope/sas', cause: 'perm.scope', also: ['perm.resource'], title: 'The SAS lets write, not read' },
      () => sasToken(material, { permissions: 'w' }),
    ),
    fault({ id: 'perm.ip/sas', cause: 'perm.ip', title: 'The SAS is for other addresses' }, () =>
      sasToken(material, { addresses: '10.1.2.3' }),
    ),
    fault(
      { id: 'sign.mismatch/sas-secret', cause: 'sign.mismatch', title: 'The SAS was made with another account key' },
      () => sasToken({ ...material, secret: Buffer.from('another account key').toString('base64') }),
    ),
    fault(
      {
        id: 'sign.mismatch/sas-changed',
        cause: 'sign.mismatch',
        also: ['token.claims'],
        title: 'A field of the SAS was changed after signing',
      },
      encoded((token) => token.replace('sp=r&', 'sp=rw&')),
    ),
    fault(
      {
        id: 'key.truncated/sas',
        cause: 'key.truncated',
        also: ['sign.mismatch'],
        title: 'The signature of the SAS lacks its end',
      },
      // Whole characters, encoded or not: half an escape is another fault, which Azurite answers with 500.
      encoded((token) => token.replace(/(?:%[0-9A-F]{2}|[^=%]){6}%3D$/, '')),
    ),
    fault(
      {
        id: 'token.incomplete/sas',
        cause: 'token.incomplete',
        also: ['sign.mismatch', 'key.truncated'],
        title: 'The SAS lacks its signature',
      },
      encoded((token) => token.replace(/&sig=.*$/, '')),
    ),
    fault(
      {
        id: 'key.encoded/sas',
        cause: 'key.encoded',
        also: ['sign.mismatch'],
        title: 'The SAS was percent-encoded twice',
      },
      encoded((token) => token.replace(/sig=(.*)$/, (_, sig: string) => `sig=${encodeURIComponent(sig)}`)),
      true,
    ),
    fault(
      {
        id: 'key.whitespace/sas',
        cause: 'key.whitespace',
        also: ['sign.mismatch'],
        title: 'A line feed after the SAS',
      },
      encoded((token) => `${token}%0A`),
      true,
    ),
  ]
}
