import { Type } from 'typebox'
import { takeReport } from '../../../leaks/report.ts'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { closed } from '../../schemas/types.ts'

export const leakReport = closed({
  token: Type.String({ minLength: 1, maxLength: 8192 }),
  url: Type.Optional(Type.String({ maxLength: 2000, description: 'Where it was found.' })),
})

export const leaksReport = defineRoute({
  id: 'leaks.report',
  method: 'POST',
  url: '/v1/leaks/report',
  summary: 'Report a key that was found somewhere',
  description:
    'For anybody, as JSON or as a form; `/leaks/report` is a page for people. The text is hashed and forgotten; the answer is the same whether or not it is a key.',
  access: 'open',
  form: true,
  body: leakReport,
  answers: { 200: Type.Object({ received: Type.Literal(true) }) },

  async handle({ parts, body, now }) {
    await takeReport(parts, body, now)
    return ok({ received: true as const })
  },
})
