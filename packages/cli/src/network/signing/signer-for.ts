import type { Signer } from '@why401/core'
import { awsSigner } from './aws-signer.ts'
import { azureSigner } from './azure-signer.ts'
import { awsKeys, azureKey, type AwsKey } from './credentials.ts'

/**
 * Signs anew whatever was signed with a secret that is at hand.
 * @param given the keys of `--aws-sigv4`, which come before those of the environment.
 */
export function signerFor(env: Readonly<Record<string, string | undefined>>, given: AwsKey | null = null): Signer {
  const signers = [awsSigner(awsKeys(env, given)), azureSigner((account) => azureKey(env, account))]
  return {
    async resign(request, change) {
      for (const signer of signers) {
        const signed = await signer.resign(request, change)
        if (signed !== null) return signed
      }
      return null
    },
  }
}
