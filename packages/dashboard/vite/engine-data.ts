import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { loadEngine } from '../../../scripts/bundle/load-engine.ts'
import { slimProvider } from '../../../scripts/bundle/slim-provider.ts'

const weightsFile = fileURLToPath(new URL('../../core/src/investigate/weights.gen.json', import.meta.url))
const weightsId = 'virtual:why401/weights'

/** A text that is parsed as JSON is read in half the time of the same text as code, and pages that fetch nothing need modules. */
const parsed = (name: string, json: string): string => `export const ${name} = JSON.parse(${JSON.stringify(json)})`

let providers: Promise<string> | undefined

/** Once for pages and threads. */
function providersAsJson(): Promise<string> {
  return (providers ??= loadEngine().then((engine) => JSON.stringify(engine.providers.map(slimProvider))))
}

/** What the engine knows, as modules of data: fitted weights, and providers without what no diagnosis reads. */
export function engineData(): Plugin {
  return {
    name: 'why401-engine-data',
    enforce: 'pre',
    resolveId: (id) => (id === weightsId ? `\0${weightsId}` : null),
    async load(id) {
      if (id === `\0${weightsId}`)
        return parsed('weights', JSON.stringify(JSON.parse(await readFile(weightsFile, 'utf8'))))
      if (/[/\\]core[/\\](?:dist|src)[/\\]providers[/\\]index\.gen\.[jt]s$/.test(id))
        return parsed('providers', await providersAsJson())
      return null
    },
  }
}
