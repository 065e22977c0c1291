import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'

export const healthLive = defineRoute({
  id: 'health.live',
  method: 'GET',
  url: '/healthz',
  summary: 'This process answers',
  access: 'open',
  answers: { 200: Type.Object({ status: Type.Literal('ok') }) },
  handle: () => ok({ status: 'ok' as const }),
})
