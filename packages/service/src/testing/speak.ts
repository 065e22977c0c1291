import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Spoken {
  /** All that came, a character a byte. */
  readonly text: string
  /** Throws where that is not one answer behind the other, each with its Content-Length: a reader would be lost there. */
  readonly answers: readonly RawAnswer[]
  /** Whether the server ended the connection; else it went quiet. */
  readonly isClosed: boolean
}

export interface SpeakOptions {
  /** The connection is left when nothing came for so long. */
  readonly quietMs?: number
  /** Between two parts. */
  readonly pauseMs?: number
}

/** Writes bytes as they are to a server on loopback, and reads until it ends the connection or goes quiet. */
export function speak(
  port: number,
  parts: readonly (string | Buffer)[],
  { quietMs = 500, pauseMs = 20 }: SpeakOptions = {},
): Promise<Spoken> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1')
    const finish = (isClosed: boolean) => () => {
      socket.destroy()
      const text = Buffer.concat(chunks).toString('latin1')
      resolve({
        text,
        isClosed,
        get answers() {
          return answersIn(text)
        },
      })
    }
    socket.setTimeout(quietMs, finish(false))
    socket.on('end', finish(true)).on('error', finish(true))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('connect', async () => {
      for (const [at, part] of parts.entries()) {
        if (at > 0) await new Promise((next) => setTimeout(next, pauseMs))
        socket.write(part)
      }
    })
  })
}

function answersIn(text: string): readonly RawAnswer[] {
  const answers: RawAnswer[] = []
  for (let rest = text; rest !== '';) {
    const [, status, fields] = /^HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n((?:[^\r\n]+\r\n)*)\r\n/.exec(rest) ?? []
    if (status === undefined || fields === undefined) throw new Error(`No answer begins with ${rest.slice(0, 80)}`)
    const headers = headersIn(fields)
    const from = rest.indexOf('\r\n\r\n') + 4
    const length = Number(headers['content-length'] ?? 0)
    answers.push({ status: Number(status), headers, body: rest.slice(from, from + length) })
    rest = rest.slice(from + length)
  }
  return answers
}

const headersIn = (fields: string): Record<string, string> =>
  Object.fromEntries(
    fields
      .trim()
      .split('\r\n')
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
  )
