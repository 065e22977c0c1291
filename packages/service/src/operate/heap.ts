import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/** Of what is alive: so much garbage may be there before the heap is looked through. */
const garbagePercent = 60

/**
 * Sets V8 up for a process that serves and nothing else: the flags hold for all of it.
 *
 * Keeps the heap close to what is in it. On a machine with much memory V8 lets garbage grow to a multiple of that first, and
 * takes answers that lived through one collection, as they do under load, for something that stays.
 *
 * Leaves requests their processor: V8 looks through the heap on four threads beside the main one, and where all of them share
 * one processor, requests wait for tens of milliseconds. Not none at all: a flag that ends what may be under way is not safe.
 *
 * @param processors that this process may use.
 */
export function tuneHeap(processors = availableParallelism()): void {
  setFlagsFromString(`--heap-growing-percent=${garbagePercent}`)
  setFlagsFromString('--no-allocation-site-pretenuring')
  setFlagsFromString(`--concurrent-marking-max-worker-num=${Math.max(1, processors - 1)}`)
}
