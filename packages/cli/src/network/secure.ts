import { isIP } from 'node:net'
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls'
import type { Duplex } from 'node:stream'
import type { TlsSettings } from './connection.ts'
import { failureOf } from './failure.ts'
import type { Lifeline } from './lifeline.ts'
import { placeOf } from './target.ts'
import { systemTrust } from './trust.ts'

/** TLS over a stream that leads to the host. */
export function secure(
  stream: Duplex,
  server: { readonly host: string; readonly port: number },
  settings: Partial<TlsSettings>,
  life: Lifeline,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(failureOf(error, placeOf(server)))
    try {
      const socket = life.hold(
        connect({
          socket: stream,
          host: server.host,
          // A name only: RFC 6066 has no addresses in it.
          servername: isIP(server.host) === 0 ? server.host.replace(/\.$/, '') : '',
          secureContext: contextOf(settings),
          rejectUnauthorized: settings.verify !== false,
          ALPNProtocols: ['http/1.1'],
        }),
      )
      socket.once('secureConnect', () => resolve(socket)).on('error', fail)
      socket.once('close', () => fail(Object.assign(new Error(), { code: 'EPROTO' })))
    } catch (error) {
      fail(error)
    }
  })
}

// Reading some hundred certificates takes longer than a handshake: once per set of settings.
const contexts = new WeakMap<Partial<TlsSettings>, SecureContext>()

function contextOf(settings: Partial<TlsSettings>): SecureContext {
  const known = contexts.get(settings)
  if (known) return known
  const { cert, key, pfx, passphrase, min, max, ciphers, curves } = settings
  const ca = settings.ca ?? (settings.verify === false ? null : systemTrust(process.env))
  const made = createSecureContext({
    ...(ca === null ? {} : { ca }),
    ...(cert ? { cert: cert.reveal() } : {}),
    ...(key ? { key: key.reveal() } : {}),
    ...(pfx ? { pfx: Buffer.from(pfx) } : {}),
    ...(passphrase ? { passphrase: passphrase.reveal() } : {}),
    ...(min ? { minVersion: min } : {}),
    ...(max ? { maxVersion: max } : {}),
    ...(ciphers ? { ciphers } : {}),
    ...(curves ? { ecdhCurve: curves } : {}),
  })
  contexts.set(settings, made)
  return made
}
