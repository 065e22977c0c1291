import { Secret } from '@why401/core'
import { credentialed, type KeyCredential, type SigningMaterial } from '../servers/credential.ts'
import type { FaultyRequest, HealthyRequest, Labelled, RealServer } from '../servers/server.ts'

/** One way in which a request goes wrong, whatever the server. */
export interface Fault extends Labelled {
  /** A tool that sees request, answer and surroundings can name the one change that makes it accepted. */
  readonly provableByOneChange: boolean
  /** Null where a request of this kind cannot have the fault. */
  readonly apply: (healthy: HealthyRequest, server: RealServer) => FaultyRequest | null
}

export interface Told extends Labelled {
  readonly provableByOneChange: boolean
}

/** A fault of the characters of the key. The change gets the key and its place; null: no such fault there. */
export function keyFault(told: Told, change: (key: string, credential: KeyCredential) => string | null): Fault {
  return {
    ...told,
    apply: (healthy) => {
      const { credential } = healthy
      if (credential.kind !== 'key') return null
      const key = change(credential.key, credential)
      return key === null || key === credential.key ? null : sending(healthy, { ...credential, key })
    },
  }
}

/** A fault of how the key is put on the request. */
export function sendFault(told: Told, change: (credential: KeyCredential) => Partial<KeyCredential> | null): Fault {
  return {
    ...told,
    apply: (healthy) => {
      const { credential } = healthy
      const changed = credential.kind === 'key' ? change(credential) : null
      return changed && credential.kind === 'key' ? sending(healthy, { ...credential, ...changed }) : null
    },
  }
}

/** A fault of what a signature is made with; the secret stands in the environment, so a tool can sign again. */
export function signFault(told: Told, change: (material: SigningMaterial) => Partial<SigningMaterial> | null): Fault {
  return {
    ...told,
    apply: ({ base, credential, surroundings }) => {
      if (credential.kind !== 'signed') return null
      const changed = change(credential.material)
      if (!changed) return null
      const material = { ...credential.material, ...changed }
      return {
        request: credential.sign(base, material),
        surroundings: {
          ...surroundings,
          env: { ...surroundings.env, ...signingEnvironment(material, credential.variables) },
        },
      }
    },
  }
}

/** The request with another credential, in the same surroundings. */
export function sending(healthy: HealthyRequest, credential: KeyCredential): FaultyRequest {
  return { request: credentialed(healthy.base, credential), surroundings: healthy.surroundings }
}

/** The variables that a signer reads. */
export function signingEnvironment(
  { id, secret }: SigningMaterial,
  [idName, secretName]: readonly [string, string],
): Record<string, Secret> {
  return { [idName]: new Secret(id), [secretName]: new Secret(secret) }
}
