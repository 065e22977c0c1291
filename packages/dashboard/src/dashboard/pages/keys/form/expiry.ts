/** When a key is to end, as it is chosen. Days are counted from when the form is sent. */
export type Expiry = 'default' | 'never' | 'at' | `${number}`

export const presetDays = [7, 30, 90, 365] as const

/** What is said to the service: undefined leaves it to the keyspace. */
export function expiresAt(expiry: Expiry, at: string | null, now: number): string | null | undefined {
  if (expiry === 'default') return undefined
  if (expiry === 'never') return null
  if (expiry === 'at') return at
  return new Date(now + Number(expiry) * 86_400_000).toISOString()
}
