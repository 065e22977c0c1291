import { setFlagsFromString } from 'node:v8'

/**
 * Each input runs through thousands of small functions. V8 would put far more of them into each other than pays within
 * the some ten thousand inputs of a stream: much of the time went into compiling. Least pays what it makes of `map` and
 * `some`, for which it counts on lists of the kinds it has met: an empty list is of another kind, and it begins anew. The
 * flags only say how much care it takes, so they may change at any time.
 */
export function expectManyInputs(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  setFlagsFromString('--no-turbo-inline-array-builtins')
}
