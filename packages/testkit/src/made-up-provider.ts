import type { KeyKind, Provider } from '@why401/core'

/** A provider of whom nothing is known but the kinds of its keys. */
export function madeUpProvider(id: string, keys: readonly KeyKind[]): Provider {
  return {
    id,
    name: id,
    hosts: [],
    aliases: [],
    docs: [],
    dashboard: { keys: 'https://example.com/keys' },
    variables: [],
    keys,
    placements: [],
    companions: [],
    probe: null,
    refusals: [],
    regions: '',
    quirks: [],
  }
}
