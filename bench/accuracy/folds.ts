import type { Case } from '../../scripts/fit/cases.ts'

export interface Fold {
  readonly train: readonly Case[]
  readonly test: readonly Case[]
}

/** Splits by thread, so that nothing is scored on what fitted it; stable over runs and when cases are added. */
export function folds(cases: readonly Case[], count: number): Fold[] {
  return Array.from({ length: count }, (_, index) => ({
    train: cases.filter((one) => foldOf(one.source, count) !== index),
    test: cases.filter((one) => foldOf(one.source, count) === index),
  }))
}

/** By the hash of what is kept together (FNV-1a). */
export function foldOf(source: string, count: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193) >>> 0
  return (hash >>> 7) % count
}
