import { Explainer, providers, type Filed, type FiledWeights, type Provider } from '@why401/core'
import { readBytes } from './data.ts'
import { unpackArrays } from './store/arrays.ts'

/** The engine with everything that the build laid beside the program. */
export function newExplainer(): Explainer {
  return new Explainer(providers, storedWeights(), unpackArrays(readBytes('filed.bin')) as Filed)
}

/** The engine with other providers than those of the build, whose indexes are then made here. */
export function explainerOf(chosen: readonly Provider[]): Explainer {
  return new Explainer(chosen, storedWeights())
}

function storedWeights(): FiledWeights {
  return unpackArrays(readBytes('weights.bin')) as FiledWeights
}
