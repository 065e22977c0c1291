import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/**
 * The input in its order, whatever its lines were sorted into: a pasted text as it was pasted, of which settings and code are
 * copies of its lines; parts that were given apart one below the other.
 */
export const wholeText = once(({ facts, raw }: Observed): string => {
  const pasted = facts.text?.reveal() ?? ''
  if (facts.kind === 'text' && pasted !== '') return pasted
  return [raw.config, raw.code, raw.request, raw.answer, raw.remarks].filter((part) => part !== '').join('\n')
})

/** The same for those who look for what code and settings do; nothing, and at once, where neither was given. */
export const shownText = once((observed: Observed): string => {
  const { facts, raw } = observed
  return facts.kind !== 'text' && raw.code === '' && raw.config === '' ? '' : wholeText(observed)
})
