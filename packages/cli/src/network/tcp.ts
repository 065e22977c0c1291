import { connect, isIP, type LookupFunction, type Socket, type TcpSocketConnectOpts } from 'node:net'
import type { Connection } from './connection.ts'
import { failureOf } from './failure.ts'
import type { Lifeline } from './lifeline.ts'
import { placeOf } from './target.ts'

export interface Server {
  readonly host: string
  readonly port: number
}

/** A TCP connection, by the names and addresses that the settings give. */
export function openTcp(server: Server, connection: Connection, life: Lifeline): Promise<Socket> {
  const { unixSocket } = connection
  return opened(
    () => life.hold(connect(unixSocket === null ? tcpOptions(server, connection) : { path: unixSocket })),
    unixSocket === null ? placeOf(server) : 'the Unix socket',
  )
}

function tcpOptions(server: Server, connection: Connection): TcpSocketConnectOpts {
  const addresses = addressesFor(server, connection)
  return {
    ...server,
    noDelay: true,
    ...(connection.family === null ? {} : { family: connection.family }),
    ...(addresses === null ? {} : { lookup: always(addresses) }),
  }
}

function opened(open: () => Socket, place: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    try {
      const socket = open()
      socket.once('connect', () => resolve(socket)).on('error', (error) => reject(failureOf(error, place)))
    } catch (error) {
      reject(failureOf(error, place))
    }
  })
}

/** `--resolve`: the last rule for host and port wins. */
function addressesFor({ host, port }: Server, { resolve, family }: Connection): readonly string[] | null {
  const name = host.toLowerCase()
  const fits = (rule: { readonly host: string; readonly port: number }, wanted: string): boolean =>
    rule.port === port && rule.host.toLowerCase() === wanted
  const rule = resolve.findLast((one) => fits(one, name)) ?? resolve.findLast((one) => fits(one, '*'))
  const addresses = rule?.addresses.filter((address) => family === null || isIP(address) === family) ?? []
  return addresses.length > 0 ? addresses : null
}

function always(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, options, callback) => {
    const [first] = found
    if (options.all) callback(null, found)
    else callback(null, first?.address ?? '', first?.family ?? 4)
  }
}

/** `--connect-to`: where the connection goes instead; null when no rule fits. */
export function connectToOf({ host, port }: Server, { connectTo }: Connection): Server | null {
  const rule = connectTo.find(
    (one) => (one.host === '' || one.host.toLowerCase() === host.toLowerCase()) && (one.port ?? port) === port,
  )
  return rule ? { host: rule.toHost === '' ? host : rule.toHost, port: rule.toPort ?? port } : null
}
