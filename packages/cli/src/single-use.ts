import { setFlagsFromString } from 'node:v8'

/** Both only say how much care V8 takes over an expression it compiles, so they may change at any time. */
const careful = ['regexp-optimization', 'regexp-peephole-optimization']

/**
 * One diagnosis runs a few hundred regular expressions, most of them once, and spends five times as long on compiling
 * them well as on compiling them plainly. Not for long texts or many inputs: plain code runs slower.
 */
export function withSingleUseExpressions<Result>(work: () => Result): Result {
  for (const flag of careful) setFlagsFromString(`--no-${flag}`)
  try {
    return work()
  } finally {
    for (const flag of careful) setFlagsFromString(`--${flag}`)
  }
}
