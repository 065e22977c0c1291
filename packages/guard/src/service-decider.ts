import { GuardFault } from './guard-fault.ts'
import type { ServiceCall } from './service-call.ts'
import type { Decider } from './verdict.ts'
import { questionBody, verdictOfWire } from './wire.ts'

/** Asks the service about every request. */
export function serviceDecider(call: ServiceCall): Decider {
  return {
    decide: async (question) => {
      const { status, body } = await call('POST', '/v1/keys/verify', questionBody(question))
      if (status === 200) return verdictOfWire(body, question.requestId)
      throw new GuardFault(status === 401 || status === 403 ? 'root-key' : 'status', status)
    },
    close: async () => {},
  }
}
