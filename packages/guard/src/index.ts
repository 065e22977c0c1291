export type { Refusal } from '@why401/core/issuer'
