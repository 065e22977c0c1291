import type { Provider } from '../model/provider.ts'

/** What the owner of an API has to say of it; everything else has a default. */
export type ProviderDescription = Pick<Provider, 'id' | 'hosts'> & Partial<Omit<Provider, 'id' | 'hosts'>>

/** Completes a description of one's own API, for `why401.config.ts`. */
export function defineProvider(description: ProviderDescription): Provider {
  return {
    name: description.id,
    aliases: [],
    docs: [],
    dashboard: { keys: '' },
    variables: [],
    keys: [],
    placements: [],
    companions: [],
    probe: null,
    refusals: [],
    regions: '',
    quirks: [],
    ...description,
  }
}
