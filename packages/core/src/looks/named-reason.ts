import { hint, weak } from '../model/sign.ts'

/**
 * What an answer that names its reason speaks against: causes that a server could not have named, and those that
 * leave it with nothing better to say than "unauthorized".
 */
export const namedReason = {
  'server.fault': -weak,
  'client.defect': -weak,
  'config.shadowed': -weak,
  'config.not_loaded': -weak,
  'key.missing': -hint,
  'key.mistyped': -hint,
  'key.unknown': -hint,
  'key.revoked': -hint,
} as const
