import type { KeyPolicy } from '../model/key.ts'

const names = new WeakMap<KeyPolicy, string>()

/** Equal policies have one name. Remembered, as stores hand out one object for all keys of a policy. */
export function policyName(policy: KeyPolicy): string {
  const known = names.get(policy)
  if (known !== undefined) return known
  const name = JSON.stringify(policy)
  names.set(policy, name)
  return name
}
