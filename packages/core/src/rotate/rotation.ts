import type { RotationApi } from '../model/rotation.ts'

/**
 * How far a rotation is. Each is written down before what follows it is begun, so that whatever ends the program, the
 * next run knows what may have happened:
 *
 * `planned` nothing was asked of the issuer · `creating` the call that makes the key may have arrived · `created` the new
 * key is here, kept privately · `written` the places hold it · `proven` it works · `retiring` the old one is being
 * ended · `finished` · `lost` the issuer made a key that nobody has, and the old one is gone.
 */
export type Phase = 'planned' | 'creating' | 'created' | 'written' | 'proven' | 'retiring' | 'finished' | 'lost'

/** A rotation without its keys: plain data that outlives the program. Times are milliseconds since the epoch. */
export interface Rotation {
  readonly phase: Phase
  readonly ends: RotationApi['ends']
  readonly oldId: string | null
  readonly newId: string | null
  /** `create` may be sent again after its answer was lost and the old key has ended. */
  readonly isRepeatable: boolean
  readonly oldIsGone: boolean
  /** Of what the issuer has to be asked to end the old key: how many steps, and how many of them are done. */
  readonly retireSteps: number
  readonly retired: number
  readonly graceMs: number
  /** When the new key was found to work; the grace begins then. */
  readonly provenAt: number | null
  /** What went wrong last, without a key. */
  readonly trouble: string | null
}

export type RotationEvent =
  | { readonly kind: 'known'; readonly oldId: string | null }
  | { readonly kind: 'sending' }
  | { readonly kind: 'made'; readonly newId: string | null }
  /** The issuer answered and made nothing. */
  | { readonly kind: 'not-made'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string }
  /** It was found out that a lost answer meant nothing, or that what it made is gone again. */
  | { readonly kind: 'nothing-left' }
  | { readonly kind: 'old-is-gone' }
  | { readonly kind: 'written' }
  /** The places hold the old key again: somebody took the change back. */
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'proven'; readonly at: number }
  | { readonly kind: 'not-proven' | 'not-written' | 'not-retired'; readonly why: string }
  | { readonly kind: 'retiring' }
  | { readonly kind: 'retired' }

export type Action =
  | { readonly do: 'create' }
  /** Find out what became of a call whose answer never came. */
  | { readonly do: 'settle' }
  | { readonly do: 'write' | 'prove' }
  | { readonly do: 'wait'; readonly until: number }
  /** @property step index into the API's steps. */
  | { readonly do: 'retire'; readonly step: number }
  | { readonly do: 'nothing' }

export function begin(
  { ends, retire }: Pick<RotationApi, 'ends' | 'retire'>,
  graceMs: number,
  isRepeatable: boolean,
): Rotation {
  return {
    phase: 'planned',
    ends,
    oldId: null,
    newId: null,
    isRepeatable,
    oldIsGone: false,
    retireSteps: retire.length,
    retired: 0,
    graceMs: ends === 'when-created' ? 0 : graceMs,
    provenAt: null,
    trouble: null,
  }
}

/** What has to be done next. @param now or `null` to end the old key before its grace is over. */
export function next(rotation: Rotation, now: number | null): Action {
  switch (rotation.phase) {
    case 'planned':
      return { do: 'create' }
    case 'creating':
      return { do: 'settle' }
    case 'created':
      return { do: 'write' }
    case 'written':
      return { do: 'prove' }
    case 'proven': {
      const until = (rotation.provenAt ?? 0) + rotation.graceMs
      return now !== null && now < until ? { do: 'wait', until } : { do: 'retire', step: rotation.retired }
    }
    case 'retiring':
      return { do: 'retire', step: rotation.retired }
    case 'lost':
      return { do: rotation.isRepeatable ? 'create' : 'nothing' }
    case 'finished':
      return { do: 'nothing' }
  }
}

/** The rotation after something happened. */
export function advance(rotation: Rotation, event: RotationEvent): Rotation {
  const to = (phase: Phase, more: Partial<Rotation> = {}): Rotation => ({ ...rotation, phase, trouble: null, ...more })
  switch (event.kind) {
    case 'known':
      return { ...rotation, oldId: event.oldId }
    case 'sending':
      return to('creating')
    case 'made':
      return to('created', { newId: event.newId })
    case 'not-made':
      return to(rotation.oldIsGone ? 'lost' : 'planned', { trouble: event.why })
    case 'nothing-left':
      return to('planned')
    case 'old-is-gone':
      return to('lost', { oldIsGone: true })
    case 'written':
      return to('written')
    case 'taken-back':
      return to('created')
    case 'proven':
      return rotation.retireSteps === 0
        ? to('finished', { provenAt: event.at })
        : to('proven', { provenAt: rotation.provenAt ?? event.at })
    case 'retiring':
      return to('retiring')
    case 'retired': {
      const retired = rotation.retired + 1
      return to(retired >= rotation.retireSteps ? 'finished' : 'retiring', { retired })
    }
    case 'unclear':
    case 'not-written':
    case 'not-proven':
    case 'not-retired':
      return { ...rotation, trouble: event.why }
  }
}
