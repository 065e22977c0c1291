import { readCurlCommand } from '../curl/read-command.ts'
import type { Io } from '../io.ts'
import type { Connection } from '../network/connection.ts'
import { inputError } from '../why401-error.ts'

/** The way to this address as the environment says: proxies, certificates. */
export async function connectionTo(url: string, io: Io): Promise<Connection> {
  const reading = await readCurlCommand(['-q', new URL(url).origin], { env: io.env })
  if (!reading.ok) throw inputError(`the request cannot be sent: ${reading.usageErrors.join('; ')}`)
  return reading.command.connection
}
