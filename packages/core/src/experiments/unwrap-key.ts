import { fromBase64 } from '../intake/base64.ts'
import { percentDecoded } from '../intake/url.ts'
import { unwrap, type Unwrapped } from '../keys/unwrap.ts'
import { Secret } from '../model/secret.ts'
import { defineExperiment } from '../model/experiment.ts'
import { atEverySlot, type KeyChange } from './key-change.ts'

/** One layer off: base64, percent-encoding, JSON, brackets, colour codes, a scheme word or a name stored with the value. */
export const unwrapKey = defineExperiment({
  id: 'unwrap-key',
  propose: (situation) =>
    atEverySlot('unwrap-key', situation, (key, { scheme }) =>
      layers(key, scheme, unwrap(key.trim(), situation.providers)).flatMap((layer) => change(layer)),
    ),
})

/** The layer that the shape tells, and those that only trying can tell where the key has no known shape. */
function layers(key: string, scheme: string | null, known: Unwrapped | null): Unwrapped[] {
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

function change({ wrapper, detail, inner }: Unwrapped): KeyChange[] {
  if (!inner) return []
  const isScheme = wrapper === 'scheme'
  return [
    {
      key: inner.reveal(),
      words: `${detail} taken off`,
      edit: { kind: 'unwrap-key', target: null, wrapper },
      suggests: { 'key.encoded': isScheme ? 0.4 : 0.45 },
      heals: isScheme ? { 'key.encoded': 0.9, 'send.scheme_wrong': 0.85 } : { 'key.encoded': 0.9 },
    },
  ]
}
