import { Secret } from '@why401/core'

/** What stands around a request where it is made: a tool may look at it to find what is wrong. */
export interface Surroundings {
  readonly env: Readonly<Record<string, Secret>>
  /** Files of the project's directory, by relative path. */
  readonly files: Readonly<Record<string, Secret>>
  /** URL of the proxy through which requests go, as after curl's `-x`. */
  readonly proxy: string | null
  /** `host:port` of a URL to the loopback `host:port` that answers for it, as curl's `--connect-to`. */
  readonly connectTo: Readonly<Record<string, string>>
  /** PEM text of the certificate to trust, as in a file after curl's `--cacert`. */
  readonly certificate: string | null
}

export const nothingAround: Surroundings = { env: {}, files: {}, proxy: null, connectTo: {}, certificate: null }

/** Variables of the environment, and lines of an env file, besides what is there. */
export function around(
  surroundings: Surroundings,
  { env = {}, files = {} }: { readonly env?: Record<string, string>; readonly files?: Record<string, string> },
): Surroundings {
  return {
    ...surroundings,
    env: { ...surroundings.env, ...secrets(env) },
    files: { ...surroundings.files, ...secrets(files) },
  }
}

function secrets(plain: Readonly<Record<string, string>>): Record<string, Secret> {
  return Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, new Secret(text)]))
}
