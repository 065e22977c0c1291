import { Type } from 'typebox'
import { ok, type ProblemAnswer } from '../../answer.ts'
import { defineRoute } from '../../route.ts'

const storeSilent: ProblemAnswer = {
  problem: { status: 503, detail: 'The store does not answer.' },
  headers: { 'retry-after': '2', 'cache-control': 'no-store' },
}

export const healthReady = defineRoute({
  id: 'health.ready',
  method: 'GET',
  url: '/readyz',
  summary: 'This process can decide: its store answers',
  access: 'open',
  answers: { 200: Type.Object({ status: Type.Literal('ready') }) },

  async handle({ parts }) {
    try {
      await parts.store.ping()
      return ok({ status: 'ready' as const })
    } catch {
      return storeSilent
    }
  },
})
