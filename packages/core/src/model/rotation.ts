import type { Json } from './json.ts'
import type { Sourced } from './provider.ts'

/**
 * Whose credential a step is sent with. `old`: the key that is replaced; `new`: the one that replaces it; `admin`: one
 * that the user names; `old-or-admin`, `new-or-admin`: the admin's where one is named.
 */
export type RotationCredential = 'old' | 'new' | 'admin' | 'old-or-admin' | 'new-or-admin'

/**
 * One request of an issuer's documented API.
 *
 * `{name}` in path, header and body stands for a value: `{old.key}`, `{new.id}`, `{retired.id}`, `{with.account}`,
 * `{credential}`, or what an earlier step read. A member of a body whose value is one name and has none is left out.
 */
export interface RotationStep {
  /** What it does, as an imperative without a key: "delete the old key". */
  readonly says: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Name of one of the API's hosts. */
  readonly host: string
  readonly path: string
  /** Instead of `path` where the step is sent with the admin's credential. */
  readonly pathOfAdmin?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?:
    | { readonly kind: 'json'; readonly value: { readonly [name: string]: Json } }
    | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> }
  readonly credential: RotationCredential
  /** AWS Signature Version 4; absent: the credential goes where the API's `authorization` says. */
  readonly signs?: { readonly service: string; readonly region: string }
  /** What the credential has to be allowed. */
  readonly scopes: readonly string[]
  /** Status codes of success. */
  readonly accepts: readonly number[]
  /** Status codes that say it has been done before: a step that is sent twice. */
  readonly done?: readonly number[]
  /** Values by name: a JSON pointer (RFC 6901) or `xml:Element` (text of the first element of that name). */
  readonly reads?: Readonly<Record<string, string>>
  /** What an accepted answer has to say besides, by pointer. */
  readonly expects?: Readonly<Record<string, Json>>
}

/** Lists keys: finds the id of the old one, or a key that was made by a call whose answer never came. */
export interface RotationList extends RotationStep {
  /** Pointer to the array; `xml:member` for all elements of that name. */
  readonly items: string
  /** Within an item. */
  readonly id: string
  readonly name: string | null
  /** Points to true where the key has ended. */
  readonly ended: string | null
  readonly created: string | null
  readonly until: string | null
}

/** A value that changes with the key: AWS has two. */
export interface RotationPart {
  readonly name: string
  /** Where it is usually kept; the others of the key are looked for beside it. */
  readonly variables: readonly string[]
  /** Identifiers are no secret: they may be shown. */
  readonly isSecret: boolean
}

/** What only the user knows: `--with account=7`. */
export interface RotationInput {
  readonly name: string
  readonly variables: readonly string[]
  readonly says: string
  readonly needed: boolean
}

/** How one family of keys of a provider is replaced over its API. Data only; JSON-able. */
export interface RotationApi extends Sourced {
  /** `kind`s of the provider's keys. */
  readonly keys: readonly string[]
  readonly parts: readonly RotationPart[]
  /** Origins by name, `https://api.example.com`; null where everybody has their own. */
  readonly hosts: Readonly<Record<string, string | null>>
  /** Variables that say where the user's own installation is: set to another host, the origin has to be given. */
  readonly selfHostedBy: readonly string[]
  /** Header that carries the credential; null: requests are signed. */
  readonly authorization: { readonly name: string; readonly value: string } | null
  readonly admin: { readonly variables: readonly string[]; readonly needed: boolean; readonly says: string } | null
  readonly inputs: readonly RotationInput[]
  /** Where the key itself tells its id: a pattern whose first group is the id. */
  readonly idInKey: string | null
  /** Reads what has to be known before. Nothing in it changes anything. */
  readonly prepare: readonly RotationStep[]
  readonly list: RotationList | null
  /**
   * Where a key knows the one that came after it: reads it as `from.id`, the key from which the next is made. By it a key
   * that a lost call has made is found again.
   */
  readonly successor: RotationStep | null
  readonly create: RotationStep
  /** Accepted for a key that works. */
  readonly verify: RotationStep
  /** How long a new key may take until it works everywhere. */
  readonly settles: { readonly tries: number; readonly waitMs: number }
  /** In order; empty where `create` ends the old key. */
  readonly retire: readonly RotationStep[]
  /** When the old key ends: by a step of its own, or in the moment in which the new one is made. */
  readonly ends: 'when-retired' | 'when-created'
  /** With the admin's credential `create` may be sent again after an answer that never came. */
  readonly isRepeatable: boolean
  /** How many keys there may be at once, of those that are listed; null where there is no such bound. */
  readonly mostKeys: number | null
  /** The longest time a new key may live, in days; null where it need not end. */
  readonly mostDays: number | null
  /** Words that the issuer adds to a list by itself and refuses when they are asked for, by the name it was read under. */
  readonly without: Readonly<Record<string, readonly string[]>>
  /** In words, for the user. */
  readonly limits: readonly string[]
}
