import type { KeyForm } from '../keys/form/use-key-form.ts'
import { partsOf } from '../keys/form/values.ts'
import type { Tried } from './queries.ts'

export type TriedPart = 'restrictions' | 'access' | 'limits'

/** What was changed of a key in a form, as it would be saved; of what is as it was, nothing. */
export function triedOf({ values, isDirty }: KeyForm, parts: readonly TriedPart[]): Tried {
  return {
    ...(parts.includes('restrictions') ? restrictionsOf() : {}),
    ...(parts.includes('access') ? accessOf() : {}),
    ...(parts.includes('limits') && isDirty('limits') ? { limits: limitsOf() } : {}),
  }

  function restrictionsOf(): Tried {
    const { ips, origins } = values.restrictions
    const restrictions = {
      ...(isDirty('restrictions.ips') ? { ips } : {}),
      ...(isDirty('restrictions.origins') ? { origins } : {}),
    }
    return Object.keys(restrictions).length > 0 ? { restrictions } : {}
  }

  /** The other of the two stays as the key has it. */
  function accessOf(): Tried {
    const { permissions, roles } = values
    return { ...(isDirty('permissions') ? { permissions } : {}), ...(isDirty('roles') ? { roles } : {}) }
  }

  /** Names do not matter here, and may not be typed yet. */
  function limitsOf(): NonNullable<Tried['limits']> {
    return (partsOf.limits(values).limits ?? []).map((limit, at) => ({ ...limit, name: `limit-${at}` }))
  }
}
