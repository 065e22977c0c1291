/** What a `why401.config.ts` imports. */
export { defineProvider, type Provider, type ProviderDescription } from '@why401/core'
