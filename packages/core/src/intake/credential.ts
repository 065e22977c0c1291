import type { Credential, CredentialPlace } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'

/** Builds a credential from plain text. */
export function credential(
  place: CredentialPlace,
  name: string | null,
  scheme: string | null,
  value: string,
): Credential {
  return { place, name, scheme, value: new Secret(value) }
}
