import type { Provider } from '../model/provider.ts'
import { jsonWebToken } from './keys/json-web-token.ts'

const docs = 'https://www.jhipster.tech/security/'

export const jhipster: Provider = {
  id: 'jhipster',
  name: 'JHipster',
  hosts: [],
  aliases: ['jhipster', 'jhipster-registry', 'generator-jhipster', 'jhipster gateway'],
  docs: [docs, 'https://www.jhipster.tech/jhipster-registry/'],
  dashboard: { keys: docs },
  variables: ['JHIPSTER_SECURITY_AUTHENTICATION_JWT_BASE64_SECRET', 'JHIPSTER_SECURITY_AUTHENTICATION_JWT_SECRET'],
  keys: [jsonWebToken],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'Invalid JWT signature', isCommon: true },
      causes: ['sign.mismatch', 'config.not_loaded', 'config.shadowed'],
      note: 'Gateway, registry and every microservice have to hold the same jhipster.security.authentication.jwt secret: each generated one brings its own, and the one of the registry wins where it is reached.',
      example: { sdkText: 'TokenProvider : Invalid JWT signature.' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Invalid JWT token', isCommon: true },
      causes: ['sign.mismatch', 'config.not_loaded', 'token.claims', 'key.encoded'],
      note: 'Logged for whatever is wrong with it: mostly another secret than the one of the gateway, or base64-secret and secret mixed up.',
      example: { sdkText: 'TokenProvider : Invalid JWT token.' },
      source: ['https://github.com/jhipster/generator-jhipster/issues/13282', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, pattern: 'Access Denied|Full authentication is required' },
      causes: ['sign.mismatch', 'perm.scope', 'send.stripped', 'send.absent'],
      note: 'A microservice takes a token of another secret for none at all. Gateway and microservice that were generated apart hold secrets of their own.',
      example: { body: '{"status":403,"error":"Forbidden","message":"Access Denied","path":"/api/orders"}' },
      source: ['https://github.com/jhipster/generator-jhipster/issues/3322', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [],
}
