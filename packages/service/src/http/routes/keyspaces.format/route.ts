import { Type } from 'typebox'
import { withWhy401Checksum } from '@why401/core/issuer'
import { notFound, ok } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { keyspaceParams } from '../../schemas/keyspace.ts'

const randomLength = 36

/** Keys that nobody was ever given: their digits are counted, not drawn. */
function vectorsOf(prefix: string) {
  const whole = (environment: string, digit: string) =>
    withWhy401Checksum(`${prefix}_${environment}_${digit.repeat(randomLength)}`)
  const live = whole('live', 'A')
  const mistyped = `${live.slice(0, -1)}${live.endsWith('0') ? '1' : '0'}`
  return [
    { text: live, valid: true, why: 'live' },
    { text: whole('test', 'z'), valid: true, why: 'test' },
    { text: mistyped, valid: false, why: 'checksum' },
    { text: live.slice(0, -1), valid: false, why: 'length' },
    { text: live.replace('_live_', '_prod_'), valid: false, why: 'environment' },
  ]
}

export const keyspacesFormat = defineRoute({
  id: 'keyspaces.format',
  method: 'GET',
  url: '/v1/keyspaces/:keyspace_id/format',
  summary: 'How a scanner recognises keys of a keyspace',
  description: 'Pattern, checksum and test vectors, as partner programmes for secret scanning ask for them.',
  access: { scope: 'keyspaces:read' },
  params: keyspaceParams,
  answers: {
    200: Type.Object({
      token_type: Type.String(),
      pattern: Type.String({ description: 'Regular expression without flags or lookaround.' }),
      random_bits: Type.Integer(),
      checksum: Type.Object({
        algorithm: Type.String(),
        covers: Type.String(),
        digits: Type.String(),
        alphabet: Type.String(),
        width: Type.Integer(),
      }),
      vectors: Type.Array(Type.Object({ text: Type.String(), valid: Type.Boolean(), why: Type.String() })),
    }),
  },

  async handle({ parts, actor, params }) {
    const found = await findKeyspace(parts.store, actor.projectId, params.keyspace_id)
    if (!found) return notFound('keyspace')
    return ok({
      token_type: tokenTypeOf(found.prefix),
      pattern: `${found.prefix}_(live|test)_[0-9A-Za-z]{${randomLength + 6}}`,
      random_bits: Math.floor(randomLength * Math.log2(62)),
      checksum: {
        algorithm: 'CRC-32 (ISO-HDLC, as in zip and PNG)',
        covers: 'every character before the last six',
        digits: 'most significant first, padded with 0',
        alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
        width: 6,
      },
      vectors: vectorsOf(found.prefix),
    })
  },
})

const tokenTypeOf = (prefix: string): string => `${prefix}_api_key`
