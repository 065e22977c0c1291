import { isLocal } from '../looks/hosts.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedText } from './pasted-text.ts'

/** The key that a vendor's emulator on the own machine has, in use at the vendor itself. JSON-able. */
export interface EmulatorKey {
  readonly where: string
  readonly emulator: string
}

const storageEmulator = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6'
const databaseEmulator = 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw'

export const emulatorKey = once((observed: Observed): EmulatorKey | null => {
  for (const { text, name, reading } of [...mentionedKeys(observed), ...inUse(observed)]) {
    const emulator = emulatorOf(text, reading.jwt?.iss ?? null)
    if (emulator !== null && namesVendor(observed, emulator)) return { where: name ?? 'The key', emulator }
  }
  return null
})

function inUse({ credentials }: Observed) {
  return credentials.map(({ value, name, reading }) => ({ text: value.reveal(), name, reading }))
}

function emulatorOf(text: string, issuer: string | null): string | null {
  if (issuer === 'supabase-demo') return 'supabase start'
  if (text.startsWith(storageEmulator)) return 'Azurite'
  return text.startsWith(databaseEmulator) ? 'the Cosmos DB emulator' : null
}

const vendors: Readonly<Record<string, RegExp>> = {
  'supabase start': /\b[a-z]{20}\.supabase\.(?:co|in)\b/,
  Azurite: /\b(?!devstoreaccount1)[a-z0-9]{3,24}\.(?:blob|queue|table|file|dfs)\.core\.windows\.net\b/,
  'the Cosmos DB emulator': /\b[a-z0-9-]{3,44}\.documents\.azure\.com\b/,
}

/** The hosted service is named as the address, and the machine itself is not what was called. */
function namesVendor(observed: Observed, emulator: string): boolean {
  const { host } = observed
  return (host === null || !isLocal(host)) && (vendors[emulator]?.test(pastedText(observed)) ?? false)
}
