import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net'

/** Stands between a program and a loopback server, and takes the time of every answer. */
export interface TimingRelay {
  readonly port: number
  /** Milliseconds from the first byte of each request to the last byte of its answer, together since the last call. */
  readonly waited: () => number
  readonly close: () => Promise<void>
}

export async function startTimingRelay(to: { readonly host: string; readonly port: number }): Promise<TimingRelay> {
  let total = 0
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = createConnection(to)
    let since: number | null = null
    let counted = 0
    client.on('data', () => void (since ??= performance.now()))
    upstream.on('data', () => {
      const sofar = performance.now() - (since ?? performance.now())
      total += sofar - counted
      counted = sofar
    })
    for (const socket of [client, upstream]) socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    sockets.add(client).add(upstream)
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    waited: () => {
      const since = total
      total = 0
      return since
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
