import type { KeyPolicy, KeyRecord } from '../model/key.ts'
import type { Meter } from '../model/records.ts'
import type { StoredKey } from '../store/store.ts'
import { Numbered } from './numbered.ts'
import { policyName } from './policy-name.ts'

/** What few keys have, and what it is for all others. */
const rare = {
  tags: Object.freeze([]) as readonly string[],
  metadata: null,
  effectiveAt: null,
  disabledAt: null,
  revokedAt: null,
  revokeReason: null,
  revokeNote: null,
  successorId: null,
  predecessorId: null,
  supersededAt: null,
  graceEndsAt: null,
  graceLimitAt: null,
  graceOnFirstUseMs: null,
  uses: null,
} as const satisfies Partial<KeyRecord>

type Rare = { -readonly [Name in keyof typeof rare]?: KeyRecord[Name] }
const rareNames = Object.keys(rare) as (keyof typeof rare)[]

/** Without what has its usual value; 0 where there is nothing else. */
type Packed = readonly [
  id: string,
  keyspaceId: string | number,
  projectId: string | number,
  environment: string | number,
  start: string | number,
  hint: string,
  name: string | null,
  externalId: string | null,
  owner: string | number | null,
  policy: KeyPolicy | number,
  createdAt: number,
  createdBy: string | number,
  expiresAt: number | null,
  lastUsedAt: number | null,
  version: number,
  rare: Rare | 0,
  meter: Omit<Meter, 'keyId'> | 0,
]

/** Keys as short texts and back: a fifth of what they take as objects. What many have in common is a number in them. */
export class KeyPacker {
  readonly #texts = new Numbered<string>((text) => text)
  readonly #policies = new Numbered<KeyPolicy>(policyName)

  /** The hash is not in it: who looks for a key has it. */
  pack({ record, meter }: StoredKey): string {
    const { owner } = record
    const counted = isCounted(meter) ? withoutId(meter) : 0
    const packed: Packed = [
      record.id,
      this.#texts.shorten(record.keyspaceId),
      this.#texts.shorten(record.projectId),
      this.#texts.shorten(record.environment),
      this.#texts.shorten(record.start),
      record.hint,
      record.name,
      record.externalId,
      owner === null ? null : this.#texts.shorten(owner),
      this.#policies.shorten(record.policy),
      record.createdAt,
      this.#texts.shorten(record.createdBy),
      record.expiresAt,
      counted === 0 && meter?.lastUsedAt ? meter.lastUsedAt : record.lastUsedAt,
      record.version,
      rareOf(record),
      counted,
    ]
    return JSON.stringify(packed)
  }

  unpack(text: string, hash: string): StoredKey {
    const [
      id,
      keyspaceId,
      projectId,
      environment,
      start,
      hint,
      name,
      externalId,
      owner,
      policy,
      createdAt,
      createdBy,
      expiresAt,
      lastUsedAt,
      version,
      others,
      meter,
    ] = JSON.parse(text) as Packed
    // Members in the order of records that come from a store: all are objects of one shape.
    const record: KeyRecord = {
      id,
      keyspaceId: this.#texts.expand(keyspaceId),
      projectId: this.#texts.expand(projectId),
      environment: this.#texts.expand(environment) as KeyRecord['environment'],
      hash,
      start: this.#texts.expand(start),
      hint,
      name,
      externalId,
      owner: owner === null ? null : this.#texts.expand(owner),
      tags: rare.tags,
      metadata: rare.metadata,
      policy: this.#policies.expand(policy),
      createdAt,
      createdBy: this.#texts.expand(createdBy),
      effectiveAt: rare.effectiveAt,
      expiresAt,
      disabledAt: rare.disabledAt,
      revokedAt: rare.revokedAt,
      revokeReason: rare.revokeReason,
      revokeNote: rare.revokeNote,
      successorId: rare.successorId,
      predecessorId: rare.predecessorId,
      supersededAt: rare.supersededAt,
      graceEndsAt: rare.graceEndsAt,
      graceLimitAt: rare.graceLimitAt,
      graceOnFirstUseMs: rare.graceOnFirstUseMs,
      uses: rare.uses,
      lastUsedAt,
      version,
    }
    if (others !== 0) Object.assign(record, others)
    return { record, meter: meter === 0 ? null : { keyId: id, ...meter } }
  }
}

function rareOf(record: KeyRecord): Rare | 0 {
  let others: Record<string, unknown> | 0 = 0
  for (const name of rareNames) {
    const value = record[name]
    if (value === null || (name === 'tags' && record.tags.length === 0)) continue
    others = others === 0 ? {} : others
    others[name] = value
  }
  return others as Rare | 0
}

/** Of most keys nothing is counted, and then all that is saved with them is when they were used last. */
function isCounted(meter: Meter | null): meter is Meter {
  if (meter === null || meter.remaining !== null) return meter !== null
  for (const _ in meter.arrivals) return true
  return false
}

function withoutId({ remaining, refilledAt, arrivals, lastUsedAt }: Meter): Omit<Meter, 'keyId'> {
  return { remaining, refilledAt, arrivals, lastUsedAt }
}
