import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { mentionedKeys } from './mentioned-keys.ts'

/** Somewhere in what was pasted the same key stands twice without a blank between. */
export const doubledKey = once((observed: Observed): { readonly where: string } | null => {
  const found = mentionedKeys(observed).find(
    ({ reading, isCredential, name }) =>
      // As long as a key of its issuer is, the halves are alike for another reason.
      !reading.matches.some(({ exact, provider }) => exact && provider === observed.provider?.id) &&
      (isCredential || name !== null || reading.matches.some(({ prefix }) => prefix.length >= 3)) &&
      reading.defects.some(({ defect }) => defect === 'doubled'),
  )
  return found ? { where: found.name ?? 'The key in use' } : null
})
