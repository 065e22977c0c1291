import { takeBack } from '../../fix/take-back.ts'
import type { Route } from '../route.ts'

/** Takes the last fix in this directory back. */
export const undo: Route = {
  method: 'POST',
  path: '/local/undo',
  answer: (_call, { io, alone }) => alone(async () => takeBack(io)),
}
