/** Settings of one installation. Those of a project stand in the store. */
export interface ServiceSettings {
  /**
   * How clients reach the service: `https://keys.example.com`; null: not known. Then nothing that others pass on names an absolute
   * URL, and an answer to whoever asks directly the one that they asked: see `links.ts`.
   */
  readonly publicUrl: string | null
  /** Base of the pages of causes; null: those that a service with a known address shows itself. */
  readonly docsBase: string | null
  /** Hops that may set `X-Forwarded-For`: addresses, ranges, or a number of hops; false: none. */
  readonly trustProxy: boolean | number | readonly string[]
  /** Webhooks to private and loopback addresses, and over plain HTTP. */
  readonly allowPrivateWebhooks: boolean
  /** A webhook is tried again for so long. */
  readonly webhookGiveUpMs: number
  /** Where GitHub publishes the keys that sign its alerts. */
  readonly githubKeysUrl: string
  /** Where the built pages of the dashboard lie; null: the API alone. */
  readonly pagesDirectory: string | null
  /** Bearer token of `/metrics`; null: open. */
  readonly metricsToken: string | null
}

export const defaultSettings: ServiceSettings = {
  publicUrl: null,
  docsBase: null,
  trustProxy: false,
  allowPrivateWebhooks: false,
  webhookGiveUpMs: 3 * 24 * 3_600_000,
  githubKeysUrl: 'https://api.github.com/meta/public_keys/secret_scanning',
  pagesDirectory: null,
  metricsToken: null,
}
