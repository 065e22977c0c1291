import type { EnvDocument, EnvValue } from '../../../../../cli/src/ui/protocol.ts'

/** Loaders that read the same value and have the same to say of it. */
export interface Reading {
  readonly value: EnvValue | null
  readonly note: string | null
  readonly titles: readonly string[]
}

/** Groups loaders by what they read, the largest group first. */
export function byReading(loaders: EnvDocument['loaders']): readonly Reading[] {
  const groups = new Map<string, Reading>()
  for (const { title, value, note } of loaders) {
    const id = JSON.stringify([value?.fingerprint ?? null, note])
    const titles = [...(groups.get(id)?.titles ?? []), title]
    groups.set(id, { value, note, titles })
  }
  return [...groups.values()].sort((one, other) => other.titles.length - one.titles.length)
}
