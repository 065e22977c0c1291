/** One exchange of a HAR file; what is left out is empty. */
export interface GivenEntry {
  readonly method?: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly status: number
  readonly answer?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A HAR 1.2 file as a browser or tool writes it. */
export function harOf(entries: readonly GivenEntry[], creator = 'insomnia'): string {
  return JSON.stringify({
    log: { version: '1.2', creator: { name: creator, version: '1' }, entries: entries.map(entryOf) },
  })
}

function entryOf({ method = 'GET', url, headers = {}, status, answer = {}, body = '' }: GivenEntry): unknown {
  return {
    request: { method, url, headers: listed(headers) },
    response: { status, headers: listed(answer), content: { text: body } },
  }
}

function listed(fields: Readonly<Record<string, string>>): readonly unknown[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value }))
}
