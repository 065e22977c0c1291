import { scrub } from '../../observe/scrub.ts'
import { isWithin, readAddress } from '../address.ts'
import type { KeyCheck } from './check.ts'

/** The caller's address is one that the key may be used from. Who tells none, or none that can be read, is not let in. */
export const ip: KeyCheck = ({ policy }, { caller }) => {
  if (policy.ranges === null) return 'not-applicable'
  const seen = caller?.address ?? null
  const address = seen === null ? null : readAddress(seen)
  if (address && isWithin(address, policy.ranges)) return 'passed'
  if (seen === null) {
    return {
      code: 'perm.ip',
      detail: 'The key is bound to addresses, and the address of the caller is not known.',
      members: {},
    }
  }
  const from = caller?.addressFrom === undefined ? {} : { address_from: scrub(caller.addressFrom) }
  return {
    code: 'perm.ip',
    detail: address ? 'The key may not be used from this address.' : 'The address of the caller cannot be read.',
    members: { address_seen: scrub(seen).slice(0, longestTold), ...from },
  }
}

const longestTold = 100
