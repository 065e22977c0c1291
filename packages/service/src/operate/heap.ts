import { setFlagsFromString } from 'node:v8'

/** Of what is alive: so much garbage may be there before the heap is looked through. */
const garbagePercent = 60

/**
 * Keeps the heap of this process close to what is in it. On a machine with much memory V8 lets garbage grow to a multiple of
 * that first, and takes answers that lived through one collection, as they do under load, for something that stays. For a process
 * that serves and nothing else: the flags hold for all of it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${garbagePercent}`)
  setFlagsFromString('--no-allocation-site-pretenuring')
}
