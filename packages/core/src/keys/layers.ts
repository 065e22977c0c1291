import { fromBase64 } from '../intake/base64.ts'
import { percentDecoded } from '../intake/url.ts'
import type { Provider } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import { unwrap, type Unwrapped } from './unwrap.ts'

/** The layer that the shape tells, and those that only trying can tell where the key has no known shape. */
export function layersOf(key: string, scheme: string | null, providers: readonly Provider[]): readonly Unwrapped[] {
  const known = unwrap(key.trim(), providers)
  const plain = /^[\w+/-]{16,}={0,2}$/.test(key) ? fromBase64(key, 4000) : null
  const decoded = percentDecoded(key)
  const isDoubled = scheme !== null && key.toLowerCase().startsWith(`${scheme.toLowerCase()} `)
  const guesses: Unwrapped[] = [
    ...(isDoubled ? [layer('scheme', `the word “${scheme}”`, key.slice(scheme.length + 1))] : []),
    ...(plain && /^[\x21-\x7e]{8,}\s*$/.test(plain) ? [layer('base64', 'base64', plain.trim())] : []),
    ...(decoded !== key ? [layer('percent', 'percent-encoding', decoded)] : []),
    ...(/^(?:<[^<>]+>|\{[^{}]+\}|\[[^[\]]+\]|\([^()]+\))$/.test(key)
      ? [layer('angle-brackets', 'the brackets', key.slice(1, -1))]
      : []),
  ]
  const all = known?.inner ? [known, ...guesses] : guesses
  return all.filter((one, at) => all.findIndex(({ wrapper }) => wrapper === one.wrapper) === at)
}

function layer(wrapper: Unwrapped['wrapper'], detail: string, inner: string): Unwrapped {
  return { wrapper, detail, inner: new Secret(inner) }
}
