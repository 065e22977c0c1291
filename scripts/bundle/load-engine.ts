import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { Cause, Explainer, fileWeights, Json, Provider, WeightData } from '@why401/core'

export interface Engine {
  readonly providers: readonly Provider[]
  readonly causes: readonly Cause<Json>[]
  readonly expertWeights: WeightData
  readonly Explainer: typeof Explainer
  readonly fileWeights: typeof fileWeights
}

/** The engine from its source, without a build of it: builds that need what it knows do not wait for one another. */
export async function loadEngine(): Promise<Engine> {
  const { outputFiles } = await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    conditions: ['why401-source'],
    format: 'esm',
    write: false,
    stdin: {
      contents: "export { causes, expertWeights, Explainer, fileWeights, providers } from '@why401/core'",
      resolveDir: fileURLToPath(new URL('../../packages/cli/src', import.meta.url)),
      loader: 'ts',
    },
  })
  return (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  )) as Engine
}
