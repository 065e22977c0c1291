import { fair, weak } from '../../../model/sign.ts'

/** Whoever says so has seen the key accepted: it is neither dead nor unknown. */
export const keyIsGood = {
  'key.unknown': -fair,
  'key.revoked': -fair,
  'key.expired': -fair,
  'key.inactive': -weak,
  'key.leaked': -weak,
  'account.billing': -weak,
  'account.suspended': -weak,
  'server.fault': -weak,
} as const
