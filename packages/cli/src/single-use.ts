import { setFlagsFromString } from 'node:v8'

/** All of them only say how much care V8 takes and on how many threads, so they may change at any time. */
const careful = ['opt', 'parallel-scavenge', 'regexp-optimization', 'regexp-peephole-optimization']

/** Characters; plain code and one thread are slower than it takes to do better, the more the longer a text is. */
const long = 50_000

/**
 * One diagnosis runs a few hundred regular expressions, most of them once, and spends five times as long on compiling
 * them well as on compiling them plainly; what functions gain by being optimized comes when it is over, and threads that
 * help to collect a megabyte of garbage have to be woken. Not for long texts or many inputs.
 * @param length of the text that the work reads.
 */
export function asSingleUse<Result>(length: number, work: () => Result): Result {
  if (length >= long) return work()
  for (const flag of careful) setFlagsFromString(`--no-${flag}`)
  try {
    return work()
  } finally {
    for (const flag of careful) setFlagsFromString(`--${flag}`)
  }
}
