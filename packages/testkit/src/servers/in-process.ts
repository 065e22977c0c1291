import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface InProcess {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Middleware of others, mounted by a program of a few lines, on a loopback port of this process. */
export async function listen(listener: RequestListener): Promise<InProcess> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
