import type { Provider } from '@why401/core'
import { asciiOf } from './ascii.ts'
import { lazily } from './lazily.ts'

/**
 * Two lines of JSON for each provider: what it is, and the refusals it gives, which are the larger part. One diagnosis
 * reads a few of these lines.
 */
export function storedProviders(providers: readonly Provider[]): string {
  return asciiOf(
    providers.flatMap(({ refusals, ...rest }) => [JSON.stringify(rest), JSON.stringify(refusals)]).join('\n'),
  )
}

/** The list that was stored; each provider is parsed when it is first looked at. */
export function providersFrom(text: string): readonly Provider[] {
  const lines = text.split('\n')
  const providers: Provider[] = []
  for (let at = 0; at + 1 < lines.length; at += 2)
    lazily(providers, at / 2, () => providerFrom(lines[at] as string, lines[at + 1] as string))
  return providers
}

function providerFrom(rest: string, refusals: string): Provider {
  const provider = JSON.parse(rest) as Provider
  lazily(provider, 'refusals', () => JSON.parse(refusals) as unknown)
  return provider
}
