import { once } from './once.ts'

/**
 * Everything that was given, as written. A paste is whole and in its order in its error text: what its lines were sorted into
 * are copies of them. Where the parts were given apart, they stand one below the other.
 */
export const wholeText = once(({ facts, raw }): string => {
  const pasted = facts.text?.reveal() ?? ''
  const parts =
    facts.kind === 'text' && pasted !== '' ? [pasted] : [raw.config, raw.code, raw.request, raw.remarks, raw.answer]
  return parts.filter((part) => part !== '').join('\n')
})
