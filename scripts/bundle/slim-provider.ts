import type { Provider } from '@why401/core'

/** Of a provider, key kind, placement, companion, probe or refusal: for readers of the source, the generated pages and tests. */
const forReaders = new Set([
  'quirks',
  'rotation',
  'rotationApi',
  'leakPolicy',
  'example',
  'sameShapeAs',
  'checked',
  'confidence',
  'failure',
  'identifies',
])

/** A provider without what no diagnosis reads; `stored.test.ts` proves that none does. Halves what a cold start has to parse. */
export function slimProvider(provider: Provider): unknown {
  return JSON.parse(JSON.stringify(provider), (field: string, value: unknown) => {
    if (forReaders.has(field)) return undefined
    // Reports cite one page for each fact.
    return field === 'source' && Array.isArray(value) ? (value as unknown[])[0] : value
  })
}
