import { once } from '../../model/once.ts'

const maxShown = 24_000

/**
 * Everything in which code may stand, as given. A paste is read whole: where its lines were sorted to matters little to
 * whoever looks for calls, and a call that is split over zones is no call any more. Other than in `wholeText`, a request and
 * an answer that were given apart are left out: their fields are read as such, and are nobody's code.
 */
export const shownText = once(({ facts, raw }): string => {
  const pasted = facts.text?.reveal() ?? ''
  const whole = facts.kind === 'text' ? pasted : [raw.code, raw.config, pasted, raw.remarks].join('\n')
  return whole.slice(0, maxShown)
})
