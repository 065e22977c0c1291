import type { AwsAccessKey } from './aws-iam.ts'
import type { CloudflareToken } from './cloudflare.ts'
import type { GitlabToken } from './gitlab.ts'
import type { GrafanaToken } from './grafana.ts'
import { madeUp } from './made-up.ts'
import type { SendgridKey } from './sendgrid.ts'
import type { ServiceKey } from './why401.ts'

const hex = '0123456789abcdef'
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Keys of the shapes that these issuers give out, of random text, made anew at each call. */
export const synthetic = {
  aws: (): Pick<AwsAccessKey, 'id' | 'secret'> => ({
    id: `AKIA${madeUp(16, base32)}`,
    secret: `${madeUp(20)}/${madeUp(19)}`,
  }),
  cloudflare: (mayWriteTokens: boolean): CloudflareToken => ({ id: madeUp(32, hex), text: madeUp(40), mayWriteTokens }),
  gitlab: (more: Partial<GitlabToken> = {}): GitlabToken => ({
    id: 40,
    text: `glpat-${madeUp(20)}`,
    scopes: ['read_api', 'self_rotate'],
    created: '2026-06-01T00:00:00.000Z',
    expires: '2026-08-30',
    revoked: false,
    from: null,
    ...more,
  }),
  grafana: (id: number, name: string, expiration: string | null = null): GrafanaToken => ({
    id,
    name,
    text: `glsa_${madeUp(32)}_${madeUp(8, hex)}`,
    created: '2026-10-01T00:00:00Z',
    expiration,
  }),
  sendgrid: (more: Partial<SendgridKey> = {}): SendgridKey => ({
    name: 'ci',
    text: `SG.${madeUp(22)}.${madeUp(43)}`,
    scopes: ['mail.send', 'api_keys.read', 'api_keys.create', 'api_keys.delete'],
    ...more,
  }),
  service: (): ServiceKey => ({
    id: 'key_old',
    text: `why401_live_${madeUp(38)}`,
    graceEndsAt: null,
    revoked: null,
    successorId: null,
  }),
}
