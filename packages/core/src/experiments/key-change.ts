import type { KeySlot } from '../edits/key-slot.ts'
import { spotName } from '../wire/sent.ts'
import { findBlank } from '../keys/defects/blank.ts'
import type { Edit } from '../model/edit.ts'
import type { Chances, Situation, Trial } from '../model/experiment.ts'

/** What one experiment does to the characters of a key; null where it would change nothing. */
export interface KeyChange {
  readonly key: string
  /** In words, without the key: "the blank at its end left out". */
  readonly words: string
  readonly edit: Edit
  readonly heals: Chances
  readonly suggests?: Chances
}

/** The same change tried at every spot that holds a key. */
export function atEverySlot(
  experiment: string,
  { slots }: Situation,
  change: (key: string, slot: KeySlot) => KeyChange | readonly KeyChange[] | null,
): Trial[] {
  return slots.flatMap((slot) => {
    const key = slot.key.reveal()
    const changes = [change(key, slot) ?? []].flat()
    return changes
      .filter((one) => one.key !== key && one.key !== '')
      .map(({ key: changed, words, edit, heals, suggests = {} }) => ({
        experiment,
        change: `the key in ${slotWords(slot)} with ${words}`,
        edit,
        request: slot.put(changed),
        heals,
        suggests,
      }))
  })
}

/** A change to the characters of a key; what a program prints for nothing has none. */
export function mendedAtEverySlot(
  experiment: string,
  situation: Situation,
  change: (key: string, slot: KeySlot) => KeyChange | readonly KeyChange[] | null,
): Trial[] {
  const slots = situation.slots.filter(({ key }) => findBlank(key.reveal()).length === 0)
  return atEverySlot(experiment, { ...situation, slots }, change)
}

export function slotWords({ place, name, part }: KeySlot): string {
  return `${spotName(place, name)}${part === null ? '' : ` (the ${part} of Basic)`}`
}
