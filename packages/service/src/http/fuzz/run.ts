import * as fc from 'fast-check'
import { scopes } from '../../model/actor.ts'
import { testBed } from '../test-bed.ts'
import { requestsOf } from './requests.ts'

export interface FuzzReport {
  readonly requests: number
  /** Answers by status. */
  readonly statuses: Readonly<Record<number, number>>
}

/** Sends so many generated requests to a service on a store of its own. Rejects at the first answer that breaks the rules, with the request. */
export async function fuzz(requests: number, seed?: number): Promise<FuzzReport> {
  let lastLine = ''
  const log = { level: 'error', destination: { write: (line: string) => void (lastLine = line) } } as const
  const bed = await testBed({ log, settings: { githubKeysUrl: 'http://127.0.0.1:1/' } })
  try {
    const { body: document } = await bed.call('GET', '/openapi.json', undefined, null)
    const keys = [await bed.key(), await bed.key({ permissions: ['user:read'], uses: { remaining: 5 } })]
    const { body: hook } = await bed.call('POST', '/v1/webhooks', {
      url: 'https://hooks.example.com/',
      events: ['key.created'],
    })
    const { body: spare } = await bed.call('POST', '/v1/root-keys', { name: 'spare', scopes: ['keys:read'] })
    const texts = keys.map(({ text }) => text)
    const known = {
      key_id: keys.map(({ id }) => id),
      keyspace_id: [bed.keyspaceId],
      keyspace: ['acme', bed.keyspaceId],
      webhook_id: [hook.webhook.id],
      root_key_id: [spare.root_key.id],
      key: texts,
      token: texts,
      url: ['https://hooks.example.com/x', 'https://paste.example/1'],
      permissions: [],
    }
    const lesser = await bed.rootKeyWith(scopes.filter((scope) => scope.endsWith(':read')))
    const root = `Bearer ${bed.rootKey}`
    const credentials = [root, root, root, root, root, root, `Bearer ${lesser}`, `Bearer ${texts[0]}`, 'Basic eDp5', '']
    const statuses: Record<number, number> = {}
    const property = fc.asyncProperty(requestsOf(document, known, credentials), async (request) => {
      const { status, headers, body } = await bed.inject(request)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status >= 500 && !isStrangeGateway(String(request.url), status))
        throw new Error(`a server error: ${status} ${JSON.stringify(body)} ${lastLine}`)
      // nginx passes one status on alone: the refusal with its own is in this header
      const isOwnStatus = body.status === status || 'why401-answer' in headers
      const isProblem = String(headers['content-type']).startsWith('application/problem+json') && isOwnStatus
      if (status >= 400 && !isProblem) throw new Error(`no problem+json: ${status} ${String(headers['content-type'])}`)
    })
    await fc.assert(property, { numRuns: requests, endOnFailure: true, ...(seed === undefined ? {} : { seed }) })
    return { requests, statuses }
  } finally {
    await bed.close()
  }
}

/** A gateway that does not say who it is hears 503 by design: the caller behind it must not be told that its key is bad. */
function isStrangeGateway(url: string, status: number): boolean {
  return status === 503 && url.startsWith('/v1/authorize')
}
