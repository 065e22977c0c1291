/**
 * Resolves at the next tick of the clock's milliseconds. A strict guard answers alike whatever the reason; the microseconds that one
 * reason takes longer to find than another end here, in a wait that is as long by chance as it is by them. It holds up refusals
 * alone, by a millisecond or two.
 */
export function evenTime(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 1))
}
