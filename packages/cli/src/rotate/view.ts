import { mask, Redactor, type KeyMatch } from '@why401/core'
import { shownId, standing, whoseCredential, type RotationApi, type RotationStep } from '@why401/core/rotate'
import type { KeyPlaces, OtherPlace, WritablePlace } from '@why401/env'
import type { KeyTexts } from './call.ts'
import type { KeptRotation } from './kept.ts'
import { adviceFor, type RemoteAdvice } from './remote-commands.ts'

/** One request of the plan. */
export interface ShownStep {
  readonly says: string
  readonly method: string
  /** Names in braces are filled in when it is sent. */
  readonly url: string
  readonly as: string
  readonly scopes: readonly string[]
}

export interface ShownPlace {
  readonly file: string
  readonly lines: readonly number[]
  readonly variables: readonly string[]
  readonly isTracked: boolean
}

export interface ShownOther {
  readonly why: OtherPlace['why']
  readonly file: string
  readonly line: number | null
  readonly variable: string | null
}

/** All that is said of a rotation, without a key. */
export interface RotationView {
  readonly variable: string
  readonly provider: string
  readonly oldKey: string | null
  readonly newKey: string | null
  readonly steps: readonly ShownStep[]
  readonly places: readonly ShownPlace[]
  readonly others: readonly ShownOther[]
  readonly remote: readonly RemoteAdvice[]
  readonly limits: readonly string[]
  readonly graceMs: number
  readonly endsAtOnce: boolean
  readonly phase: KeptRotation['rotation']['phase']
  readonly standing: ReturnType<typeof standing>
  readonly oldId: string | null
  readonly newId: string | null
  /** Milliseconds since the epoch; null where nothing waits. */
  readonly retireAt: number | null
  readonly trouble: string | null
}

export interface Viewed {
  readonly kept: KeptRotation
  readonly api: RotationApi
  readonly hosts: Readonly<Record<string, string>>
  readonly hasAdmin: boolean
  /** As they were before anything was written. */
  readonly places: KeyPlaces
  readonly old: KeyTexts | null
  readonly new: KeyTexts | null
  readonly match: KeyMatch | null
}

export function rotationView(viewed: Viewed): RotationView {
  const { kept, api, places } = viewed
  const { rotation } = kept
  const secret = api.parts.find(({ isSecret }) => isSecret)?.name ?? ''
  const masked = (texts: KeyTexts | null): string | null => {
    const text = texts?.get(secret)
    return text === undefined ? null : mask(text.reveal(), viewed.match)
  }
  const redactor = new Redactor(
    [viewed.old, viewed.new].flatMap((texts) =>
      [...(texts?.values() ?? [])].map((one) => ({ secret: one, match: null })),
    ),
  )
  return {
    variable: kept.variable,
    provider: kept.provider,
    oldKey: masked(viewed.old),
    newKey: masked(viewed.new),
    steps: stepsOf(api).map((step) => shownStep(step, viewed)),
    places: places.writable.map(shownPlace),
    others: places.others.map(({ why, shown, line, variable }) => ({ why, file: shown, line, variable })),
    remote: places.remote.map((one) => adviceFor(one, places.writable)),
    limits: api.limits,
    graceMs: rotation.graceMs,
    endsAtOnce: api.ends === 'when-created',
    phase: rotation.phase,
    standing: standing(rotation),
    oldId: rotation.oldId && shownId(rotation.oldId),
    newId: rotation.newId && shownId(rotation.newId),
    retireAt: rotation.phase === 'proven' ? (rotation.provenAt ?? 0) + rotation.graceMs : null,
    trouble: rotation.trouble && redactor.clean(rotation.trouble),
  }
}

function stepsOf({ prepare, list, create, verify, retire }: RotationApi): readonly RotationStep[] {
  return [...prepare, ...(list === null ? [] : [list]), create, verify, ...retire]
}

function shownStep(step: RotationStep, { hosts, hasAdmin, kept }: Viewed): ShownStep {
  const holder = whoseCredential(step.credential, hasAdmin)
  const path = (holder === 'admin' ? step.pathOfAdmin : undefined) ?? step.path
  return {
    says: step.says,
    method: step.method,
    url: `${hosts[step.host] ?? ''}${path}`,
    as: holder === 'admin' ? (kept.adminVariable ?? 'admin') : `the ${holder} key`,
    scopes: step.scopes,
  }
}

function shownPlace({ shown, lines, variables, git }: WritablePlace): ShownPlace {
  return { file: shown, lines, variables, isTracked: git === 'tracked' }
}
