export type { FieldLines, Refusal, RefusalAnswer } from '@why401/core/issuer'
export type { TrustedProxies } from './client-address.ts'
export { createGuard, type Guard, type GuardResult, type PresentedCall } from './guard.ts'
export { GuardFault, type FaultReason } from './guard-fault.ts'
export { grantOf } from './held.ts'
export type {
  Demands,
  EmbeddedSource,
  GuardOptions,
  RememberOptions,
  ResourceOptions,
  ServiceSource,
} from './options.ts'
export { metadataPath, metadataUrl, type ResourceMetadata } from './resource-metadata.ts'
export type { Caller, Denial, EarlyWarning, Grant, Holder, Verdict } from './verdict.ts'
