/** A server that is measured, as it tells whoever measures. */
export interface Ready {
  readonly url: string
  /** What each request carries besides its body. */
  readonly headers: Readonly<Record<string, string>>
  /** A file of JSON: bodies of requests, to be sent in turn; null: those of another server. */
  readonly bodies: string | null
  /** A file of JSON, too: `Issued[]`; null: it has none of its own. */
  readonly issued: string | null
}

/** A key of a server, for another one that is to know the same keys. */
export interface Issued {
  readonly key: string
  readonly state: 'good' | 'expired' | 'disabled'
}

export interface Used {
  /** By all threads of the process, since it began. */
  readonly cpuMicroseconds: number
  /** The whole process (RSS). */
  readonly memoryBytes: number
  /** The most it ever was. */
  readonly mostMemoryBytes: number
}

/** Prints a line of JSON when ready, one with what was used for every line of standard input, and ends with the input. */
export function serveMeasured(ready: Ready, close: () => Promise<void>): void {
  const print = (line: Ready | Used) => process.stdout.write(`${JSON.stringify(line)}\n`)
  process.stdin.on('data', () => {
    const { user, system } = process.cpuUsage()
    print({
      cpuMicroseconds: user + system,
      memoryBytes: process.memoryUsage.rss(),
      mostMemoryBytes: process.resourceUsage().maxRSS * 1024,
    })
  })
  process.stdin.on('end', () => void close().then(() => process.exit(0)))
  print(ready)
}
