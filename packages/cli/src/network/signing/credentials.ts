import { Secret } from '@why401/core'

type Env = Readonly<Record<string, string | undefined>>

export interface AwsKey {
  readonly keyId: string
  readonly secret: Secret
}

/** The secrets that can sign again: those of the command line first, then those of the environment. */
export function awsKeys(env: Env, given: AwsKey | null = null): readonly AwsKey[] {
  const { AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: secret } = env
  return [...(given === null ? [] : [given]), ...(keyId && secret ? [{ keyId, secret: new Secret(secret) }] : [])]
}

/** Key of a storage account, in base64; null where the environment has none for this account. */
export function azureKey(env: Env, account: string): Secret | null {
  const { AZURE_STORAGE_KEY: key, AZURE_STORAGE_ACCOUNT: name, AZURE_STORAGE_CONNECTION_STRING: connection } = env
  if (key && (name === undefined || name === account)) return new Secret(key)
  const fields = new Map((connection ?? '').split(';').map((pair) => split(pair)))
  const stored = fields.get('accountkey')
  return stored && fields.get('accountname') === account ? new Secret(stored) : null
}

function split(pair: string): readonly [name: string, value: string] {
  const equals = pair.indexOf('=')
  return [pair.slice(0, Math.max(0, equals)).trim().toLowerCase(), pair.slice(equals + 1).trim()]
}
