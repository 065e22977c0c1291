import type { Trial } from '../model/experiment.ts'
import type { Beliefs } from './beliefs.ts'

/** What a bit learnt is worth beside the chance of being done. */
const learning = 0.03
/** Below this a change is a shot in the dark that only uses up what a host puts up with. */
const leastScore = 0.004

/**
 * The next trial: the one with the best chance to be accepted, or to tell causes apart, for what it costs.
 * Null when nothing left is worth a request.
 */
export function choose(trials: readonly Trial[], beliefs: Beliefs): Trial | null {
  let best: Trial | null = null
  let highest = leastScore
  for (const trial of trials) {
    const score = scoreOf(trial, beliefs)
    if (score <= highest) continue
    highest = score
    best = trial
  }
  return best
}

function scoreOf(trial: Trial, beliefs: Beliefs): number {
  const told = trial.upholds === undefined ? 0 : beliefs.of(trial.upholds)
  const value = told + beliefs.chanceOf(trial.heals) + learning * (trial.worth ?? 0) * unsettled(beliefs)
  return value / (trial.cost ?? 1) / (1 + (trial.wait ?? 0) / 1000)
}

/** 0 where one cause is certain, 1 where many are left. */
function unsettled(beliefs: Beliefs): number {
  const top = beliefs.ranked()[0]?.probability ?? 1
  return Math.min(1, 1.4 * (1 - top))
}
