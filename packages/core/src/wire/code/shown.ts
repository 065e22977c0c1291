import { shownText as allShown } from '../../looks/whole-text.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'

const maxShown = 24_000

/**
 * Everything in which code may stand, as given. A paste is read whole: where its lines were sorted to matters little to
 * whoever looks for calls, and a call that is split over zones is no call any more.
 */
export const shownText = once((observed: Observed): string => allShown(observed).slice(0, maxShown))
