import { hash } from 'node:crypto'
import { Type, type Static } from 'typebox'
import { hashKey } from '../../../keys/hash-key.ts'
import { takeLeak } from '../../../leaks/intake.ts'
import { badRequest, ok, type ProblemAnswer } from '../../answer.ts'
import type { Parts } from '../../parts.ts'
import { defineRoute } from '../../route.ts'

const alert = Type.Object({
  token: Type.String({ minLength: 1, maxLength: 8192 }),
  type: Type.String({ maxLength: 200 }),
  url: Type.Optional(Type.String({ maxLength: 4000 })),
  source: Type.Optional(Type.String({ maxLength: 200 })),
})

const unsigned: ProblemAnswer = {
  problem: { status: 403, detail: 'The signature does not fit the body.' },
}

const keysUnknown: ProblemAnswer = {
  problem: { status: 503, detail: 'The public keys of the sender cannot be had at the moment.' },
  headers: { 'retry-after': '60' },
}

/** Whether the key was one of ours; dealt with, if so. */
async function isOurs(parts: Parts, { token, url, source }: Static<typeof alert>, at: number): Promise<boolean> {
  const stored = await parts.store.keys.byHash(hashKey(token.trim()))
  if (!stored) return false
  const { projectId } = stored.record
  const changed = await takeLeak(parts, stored.record, {
    url: url ?? null,
    source: `github${source ? `:${source}` : ''}`,
    actor: { kind: 'system', id: 'github-secret-scanning', projectId },
    at,
  })
  if (changed) parts.keysChanged([changed])
  return true
}

export const leaksGithub = defineRoute({
  id: 'leaks.github',
  method: 'POST',
  url: '/v1/leaks/github',
  summary: "Alerts of GitHub's secret scanning partner programme",
  description:
    'Signed: `Github-Public-Key-Identifier` and `Github-Public-Key-Signature`, ECDSA P-256 over the body as it was sent. What a leaked key undergoes is a setting of its keyspace. Alerts may repeat.',
  access: 'open',
  rawBody: true,
  body: Type.Array(alert, { minItems: 1, maxItems: 1000 }),
  answers: {
    200: Type.Array(Type.Object({ token_hash: Type.String(), token_type: Type.String(), label: Type.String() }), {
      description: 'A label for each: SHA-256 of the token as hex, and whether it is a key of this service.',
    }),
  },
  problems: [403],

  async handle({ parts, body, request, now }) {
    const identifier = request.headers['github-public-key-identifier']
    const signature = request.headers['github-public-key-signature']
    if (typeof identifier !== 'string' || typeof signature !== 'string' || !request.bytes)
      return badRequest('The two signature headers are needed.')
    const isSigned = await parts.githubKeys.isSigned(request.bytes, identifier, signature).catch(() => null)
    if (isSigned === null) return keysUnknown
    if (!isSigned) return unsigned
    const labels = []
    for (const item of body)
      labels.push({
        token_hash: hash('sha256', item.token, 'hex'),
        token_type: item.type,
        label: (await isOurs(parts, item, now)) ? 'true_positive' : 'false_positive',
      })
    return ok(labels)
  },
})
