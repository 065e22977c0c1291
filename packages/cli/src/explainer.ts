import { Explainer, providers, type Filed, type Provider } from '@why401/core'
import { readBytes } from './data.ts'
import { canUnpack, unpackArrays } from './store/arrays.ts'
import { weightsFrom } from './store/weights.ts'

/** The engine with everything that the build laid beside the program. */
export function newExplainer(): Explainer {
  const filed = canUnpack ? (unpackArrays(readBytes('filed.bin')) as Filed) : null
  return new Explainer(providers, weightsFrom(readBytes('weights.bin')), filed)
}

/** The engine with other providers than those of the build, whose indexes are then made here. */
export function explainerOf(chosen: readonly Provider[]): Explainer {
  return new Explainer(chosen, weightsFrom(readBytes('weights.bin')))
}
