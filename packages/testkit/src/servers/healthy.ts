import { wireRequest } from '../scripted-sender.ts'
import type { Credential } from './credential.ts'
import type { HealthyRequest } from './server.ts'
import { nothingAround } from './surroundings.ts'

interface Given {
  readonly variable: string
  readonly headers?: readonly (readonly [string, string])[]
  readonly surroundings?: HealthyRequest['surroundings']
  readonly spoiled?: HealthyRequest['spoiled']
}

/** A reading request as curl would send it. */
export function healthyGet(id: string, url: string, credential: Credential, given: Given): HealthyRequest {
  return {
    id,
    base: wireRequest(url, [['User-Agent', 'curl/8.14.1'], ['Accept', '*/*'], ...(given.headers ?? [])]),
    credential,
    variable: given.variable,
    surroundings: given.surroundings ?? nothingAround,
    spoiled: given.spoiled ?? [],
  }
}

/** One request for each path, all with the same credential. */
export function healthyGets(
  url: string,
  paths: Readonly<Record<string, string>>,
  credential: Credential,
  given: Given,
): HealthyRequest[] {
  return Object.entries(paths).map(([id, path]) => healthyGet(id, `${url}${path}`, credential, given))
}
