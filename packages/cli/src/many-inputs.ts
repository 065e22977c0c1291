import { setFlagsFromString } from 'node:v8'

/**
 * Each input runs through thousands of small functions. V8 would put far more of them into each other than pays within
 * the some ten thousand inputs of a stream: a third of the time went into compiling. The flag only says how much care it
 * takes, so it may change at any time.
 */
export function expectManyInputs(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}
