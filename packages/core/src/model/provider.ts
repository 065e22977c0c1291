import type { CauseId } from '../causes/ids.gen.ts'
import type { RotationApi } from './rotation.ts'

/** How sure a fact is: read in the provider's documentation, seen in real refusals, or remembered and not yet checked. */
export type Confidence = 'documented' | 'seen' | 'from-memory'

export interface Sourced {
  /** Page or thread the fact comes from; several where one alone does not carry it. */
  readonly source: string | readonly string[]
  /** Year and month of the check, `2026-11`. */
  readonly checked: string
  readonly confidence: Confidence
}

/** Checks that can be computed offline; one implementation each in `keys/checksums/`. */
export type ChecksumId = 'github-crc32' | 'gitlab-routable-crc32' | 'npm-crc32' | 'why401-crc32'

/** One kind of credential that a provider issues. */
export interface KeyKind extends Partial<Sourced> {
  /** Words a user knows: "secret key", "publishable key". Unique within the provider. */
  readonly kind: string
  /** Literal start of the key; null where it has none. */
  readonly prefix: string | null
  /** Anchored regular expression source for a whole key; null where no shape is known. */
  readonly pattern: string | null
  /** Environment that the shape itself tells. */
  readonly env: 'live' | 'test' | 'any'
  /** What it is good for: `api` authenticates API calls; the others are what users send by mistake. */
  readonly role: 'api' | 'publishable' | 'id' | 'session' | 'signing' | 'sample' | 'other'
  readonly checksum?: ChecksumId
  /** What a JSON Web Token of this kind says of itself where its issuer is no address: one of these as `iss`, and this role. */
  readonly claims?: { readonly iss: readonly string[]; readonly role?: string }
  /** Alphabet and length in words. */
  readonly shape: string
  readonly note?: string
  /** One synthetic key that matches the pattern. */
  readonly example?: string
  /** Other providers whose keys look the same. */
  readonly sameShapeAs?: readonly string[]
}

export interface Placement {
  readonly in: 'header' | 'query' | 'cookie' | 'body' | 'path' | 'userinfo'
  readonly name: string
  readonly scheme: string | null
  /** What HTTP Basic encodes, where all but the key is the same for everybody: `api:{KEY}`, `{KEY}:`. */
  readonly login?: string
  readonly note?: string
}

export interface Companion {
  readonly in: 'header' | 'query' | 'body' | 'path' | 'other'
  readonly name: string
  /** When it is needed. */
  readonly required: string
  /** A value that is right for everybody, where there is one: a version, a media type. */
  readonly value?: string
  /** What a wrong or missing one looks like. */
  readonly failure: string
}

/** How a refusal is recognised. All given conditions hold together. */
export interface RefusalMatch {
  /**
   * Where the value is read: a JSON path (`error.code`, `errors[0].message`, `errors[].code`), `xml:Error.Code`,
   * `header:x-error-code`, `$thrown`, `$console`, `$log` …; null means the whole body as text.
   */
  readonly at: string | null
  readonly equals?: string | number | boolean
  readonly oneOf?: readonly (string | number)[]
  readonly startsWith?: string
  readonly contains?: string
  readonly pattern?: string
  readonly exists?: boolean
  /** Further text that must (not) stand in the whole body. */
  readonly andContains?: string
  readonly andNotContains?: string
  readonly orContains?: string
  /** Others answer in the same words: it counts only where it is known whose answer it is. */
  readonly isCommon?: true
  /** Only for these hosts (`*` as wildcard) or this path prefix. */
  readonly host?: string
  readonly pathPrefix?: string
}

/** One refusal the provider is known to give, and what it means. Order matters: the first entry that fits wins. */
export interface Refusal extends Sourced {
  /** null: no HTTP answer (SDK or console text). */
  readonly status: number | readonly number[] | null
  readonly match: RefusalMatch
  /** Most likely first. */
  readonly causes: readonly CauseId[]
  /** What tells the causes apart, or what the wording really means. */
  readonly note?: string
  readonly example?: {
    readonly body?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly sdkText?: string
  }
}

/** The safest read-only request that answers "is this key accepted?". */
export interface Probe {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly cost: string
  readonly sideEffects: string
  readonly worksWithoutScopes: boolean | null
  readonly identifies: string
  readonly note?: string
}

/** One operation of a described API: what it asks of a caller. */
export interface Operation {
  /** Upper-case. */
  readonly method: string
  /** Path template with `{name}` parts, the server's own base path included. */
  readonly path: string
  /** Alternatives, any of which opens the operation; empty: it is open to all. */
  readonly security: readonly (readonly { readonly placement: Placement; readonly scopes: readonly string[] }[])[]
  /** Header fields that it cannot do without, with a value where the description gives one. */
  readonly headers: readonly { readonly name: string; readonly value: string | null }[]
  /** It can be called as it stands: no path parameter, no needed parameter. */
  readonly isPlain: boolean
}

/** Everything why401 knows about one issuer of keys. Data only; JSON-able. */
export interface Provider {
  /** Lower-case, kebab: the file's name. */
  readonly id: string
  readonly name: string
  /** The name is an everyday word ("Box", "Here"): standing alone in a text it does not point to the provider. */
  readonly nameIsWord?: true
  /** Servers of others answer in its words (S3, the API of OpenAI): they do not tell that it is this provider's own. */
  readonly isImitated?: true
  /** Hosts of its API; `*.` as a wildcard label, `{name}` for a part the user chooses. */
  readonly hosts: readonly string[]
  /**
   * Of these hosts the ones that are somebody else's than the rest: another organisation, an installation for itself, a
   * program of a customer. No key goes from them to the others, nor the other way.
   */
  readonly apart?: readonly string[]
  /** Other spellings by which people and libraries call it, lower-case ("open ai", "gpt"). */
  readonly aliases: readonly string[]
  readonly docs: readonly string[]
  readonly dashboard: {
    readonly keys: string
    readonly billing?: string
    readonly status?: string
    readonly more?: Readonly<Record<string, string>>
  }
  readonly variables: readonly string[]
  readonly keys: readonly KeyKind[]
  readonly placements: readonly Placement[]
  readonly companions: readonly Companion[]
  readonly probe: Probe | null
  /** A command that tries a login, where it speaks another protocol than HTTP; `{HOST}`, `{USER}` and `{KEY}` stand for words. */
  readonly tryWith?: string
  readonly refusals: readonly Refusal[]
  readonly regions: string
  readonly quirks: readonly string[]
  /** Only where the API was described by a document. */
  readonly operations?: readonly Operation[]
  readonly rotation?: string
  /** How keys are replaced over the issuer's API, one entry for each family of keys. */
  readonly rotationApi?: readonly RotationApi[]
  readonly leakPolicy?: string
}
