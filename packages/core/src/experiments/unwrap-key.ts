import { layersOf } from '../keys/layers.ts'
import type { Unwrapped } from '../keys/unwrap.ts'
import { defineExperiment } from '../model/experiment.ts'
import { mendedAtEverySlot, type KeyChange } from './key-change.ts'

/** One layer off: base64, percent-encoding, JSON, brackets, colour codes, a scheme word or a name stored with the value. */
export const unwrapKey = defineExperiment({
  id: 'unwrap-key',
  propose: (situation) =>
    mendedAtEverySlot('unwrap-key', situation, (key, { scheme }) =>
      layersOf(key, scheme, situation.providers).flatMap((layer) => change(layer)),
    ),
})

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
