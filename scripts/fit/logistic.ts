/** A Gaussian prior around where a fit began: what it costs to be away from there. Writes its slope. */
export function pull(away: Float32Array, slope: Float32Array, strength: number): number {
  let cost = 0
  for (let at = 0; at < away.length; at++) {
    const value = away[at] as number
    slope[at] = strength * value
    cost += (strength * value * value) / 2
  }
  return cost
}

/**
 * Minus the log-likelihood of one example under the softmax of its log-odds, which it replaces by their slope. It runs millions
 * of times, so nothing is made anew.
 */
export function toSlope(logOdds: Float64Array, target: Float64Array, weight: number): number {
  let highest = -Infinity
  for (let at = 0; at < logOdds.length; at++) highest = Math.max(highest, logOdds[at] as number)
  let total = 0
  for (let at = 0; at < logOdds.length; at++) total += Math.exp((logOdds[at] as number) - highest)
  const norm = highest + Math.log(total)
  let loss = 0
  for (let at = 0; at < logOdds.length; at++) {
    const log = (logOdds[at] as number) - norm
    const share = target[at] as number
    if (share > 0) loss -= weight * share * log
    logOdds[at] = weight * (Math.exp(log) - share)
  }
  return loss
}
