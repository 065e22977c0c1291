import { usualLimits } from '@why401/core'
import { lastFix } from '../../fix/take-back.ts'
import { version } from '../../version.ts'
import type { LocalSession } from '../protocol.ts'
import type { Route } from '../route.ts'

export const session: Route = {
  method: 'GET',
  path: '/local/session',
  answer: (_call, { options, io }): LocalSession => ({
    directory: process.cwd(),
    version,
    offline: options.offline,
    maxRequests: options.live.maxRequests ?? usualLimits.requests,
    undoable: lastFix(io),
  }),
}
