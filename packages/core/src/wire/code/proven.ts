import type { CauseId } from '../../causes/ids.gen.ts'

/**
 * Log-odds of what the structure of code, settings or two outputs shows: whoever sees it needs no wording any more. Above
 * `decisive`, since wordings of the answer speak for several other causes at once.
 */
export const proven = 12

/** What wordings make of the same answer when nobody looks at the code. */
const rivals: readonly CauseId[] = ['send.absent', 'key.missing', 'config.not_loaded']

export function unproven(cause: CauseId): Readonly<Partial<Record<CauseId, number>>> {
  return Object.fromEntries(rivals.filter((rival) => rival !== cause).map((rival) => [rival, -3.4]))
}
