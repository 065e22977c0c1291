import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { InjectOptions } from 'fastify'

/** Publishes a public key as GitHub does, and signs alerts with the private one. */
export interface GithubSender {
  /** Where the public key is published. */
  readonly url: string
  /** How often it was asked for. */
  readonly asked: number
  alert(
    items: readonly object[],
    options?: { readonly identifier?: string; readonly tampered?: boolean },
  ): InjectOptions
  close(): void
}

export async function githubSender(): Promise<GithubSender> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    const key = publicKey.export({ type: 'spki', format: 'pem' })
    response.end(JSON.stringify({ public_keys: [{ key_identifier: 'k1', key, is_current: true }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/`,
    get asked() {
      return asked
    },
    alert: (items, { identifier = 'k1', tampered = false } = {}) => {
      const payload = JSON.stringify(items)
      const signature = sign('sha256', Buffer.from(payload), privateKey).toString('base64')
      const headers = {
        'content-type': 'application/json',
        'github-public-key-identifier': identifier,
        'github-public-key-signature': signature,
      }
      return { method: 'POST', url: '/v1/leaks/github', headers, payload: tampered ? ` ${payload}` : payload }
    },
    close: () => void server.close(),
  }
}
