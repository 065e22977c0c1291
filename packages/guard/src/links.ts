/** Where the pages behind a refusal are; null: not known, and no link is told. */
export interface Links {
  /** Pages of causes. */
  readonly docsBase: string | null
  /** Pages of single refusals. */
  readonly refusalsBase: string | null
}

export const noLinks: Links = { docsBase: null, refusalsBase: null }

const longest = 1000

/** The links of a refusal that the service wrote, as bases: the guard tells the same refusal in its own style. */
export function linksIn(body: Readonly<Record<string, unknown>>): Links {
  const { docs, code, instance, request_id: requestId } = body
  return { docsBase: baseOf(docs, code), refusalsBase: baseOf(instance, requestId) }
}

function baseOf(link: unknown, last: unknown): string | null {
  if (typeof link !== 'string' || typeof last !== 'string' || link.length > longest) return null
  const end = `/${last}`
  const isLink = /^https?:\/\/[^\s"<>\\]+$/.test(link) && URL.canParse(link)
  return isLink && last !== '' && link.endsWith(end) ? link.slice(0, -end.length) : null
}

/** What a guard knows of links: as it was told when it was set up, else as the service told last. */
export class KnownLinks {
  readonly #set: Partial<Links>
  readonly #isOfOneApi: boolean
  #learned: Links = noLinks

  constructor({ docsBase, refusalsBase, keyspace }: Partial<Links> & { readonly keyspace?: string }) {
    this.#set = { ...(docsBase ? { docsBase } : {}), ...(refusalsBase ? { refusalsBase } : {}) }
    this.#isOfOneApi = keyspace !== undefined
  }

  get known(): Links {
    return { ...this.#learned, ...this.#set }
  }

  /** For a refusal that the service has no record of. */
  get unrecorded(): Links {
    return { ...this.known, refusalsBase: null }
  }

  /** Takes what came with one refusal, and answers what holds for that one. */
  learn(told: Links): Links {
    // Each API may have pages of its own; of which one a request without a key was meant for, only the name of one tells.
    this.#learned = this.#isOfOneApi ? told : { ...told, docsBase: null }
    return { ...told, ...this.#set }
  }
}
