import type { Provider } from '@why401/core'
import { lazily } from './lazily.ts'
import { Lines, storedLines } from './lines.ts'

/**
 * Two lines of JSON for each provider: what it is, and the refusals it gives, which are the larger part. One diagnosis
 * reads a few of these lines.
 */
export function storedProviders(providers: readonly Provider[]): Buffer {
  return storedLines(providers.flatMap(({ refusals, ...rest }) => [JSON.stringify(rest), JSON.stringify(refusals)]))
}

/** The list that was stored; each provider is parsed when it is first looked at. */
export function providersFrom(bytes: Buffer): readonly Provider[] {
  const lines = new Lines(bytes)
  const providers: Provider[] = []
  for (let at = 0; at * 2 < lines.length; at++) lazily(providers, at, () => providerFrom(lines, at * 2))
  return providers
}

function providerFrom(lines: Lines, line: number): Provider {
  const provider = JSON.parse(lines.at(line)) as Provider
  lazily(provider, 'refusals', () => JSON.parse(lines.at(line + 1)) as unknown)
  return provider
}
