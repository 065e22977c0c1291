export * from './refusal/refusal.ts'
export {
  readCredential,
  type CredentialCode,
  type CredentialRead,
  type PresentedRequest,
} from './credential/read-credential.ts'
export type { FieldLines } from './credential/field-lines.ts'
export { looksIssued, readKeyStart, type KeyStart } from './own-key.ts'
export {
  matchesOrigin,
  parseOriginPattern,
  seenOrigin,
  type OriginPattern,
  type ParsedOrigin,
} from './origin/origin.ts'
export { covers, grants, isGrant, missingOf } from './permission/grants.ts'
export {
  deepestPermissionQuery,
  longestPermissionQuery,
  parsePermissionQuery,
  type ParsedPermissionQuery,
  type PermissionQuery,
  type PermissionQueryProblem,
} from './permission/query.ts'
export { answerRefusal, publicMembers } from './refusal/answer-refusal.ts'
export { rateLimitFields, retryAfterOf, type RateLimitFields } from './refusal/rate-limit-fields.ts'
export type { OwnerMember, PublicMember, RefusalRule } from './refusal/rule.ts'
export { checkOfUnasked, refusedAt, unaskedCodes, type UnaskedCode } from './refusal/refused-at.ts'
export { refusalRules } from './refusal/rules.ts'
export { autopsy } from './autopsy/autopsy.ts'
export type { Finding } from './autopsy/findings.ts'
export type { Issuer } from './autopsy/issuer-kinds.ts'
export { withWhy401Checksum } from '../keys/checksums/why401-crc32.ts'
export { Secret } from '../model/secret.ts'
