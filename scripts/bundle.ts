import { build, type BuildOptions, type Plugin } from 'esbuild'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Provider, WeightData } from '@why401/core'
import { packArrays } from '../packages/cli/src/store/arrays.ts'
import { asciiOf } from '../packages/cli/src/store/ascii.ts'
import { storedProviders } from '../packages/cli/src/store/providers.ts'
import { compile } from './bundle/compile.ts'
import { loadEngine, type Engine } from './bundle/load-engine.ts'
import { signsOnDemand } from './bundle/signs-on-demand.ts'
import { slimProvider } from './bundle/slim-provider.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'packages/cli/src')
const dist = join(root, 'packages/cli/dist')
const weightsFile = join(root, 'packages/core/src/investigate/weights.gen.json')

/** What stands in a file of its own and is loaded when a command needs it. */
const bundles = {
  why401: 'main.ts',
  explain: 'commands/explain.ts',
  prove: 'commands/prove.ts',
  fix: 'commands/fix.ts',
  undo: 'commands/undo.ts',
  leaked: 'commands/leaked.ts',
  'leaked-thread': '../../env/src/leaked/object-thread.ts',
  rotate: 'commands/rotate.ts',
  config: 'config.ts',
  env: 'commands/env.ts',
  check: 'commands/check.ts',
  ui: 'commands/ui.ts',
  causes: 'commands/causes.ts',
  help: 'commands/help.ts',
}

/** Those that load the service, which is no bundle: it comes from `node_modules` when it is used, and only then. */
const withService = {
  serve: 'commands/serve.ts',
  keys: 'commands/keys.ts',
  projects: 'commands/projects.ts',
  copies: 'commands/copies.ts',
}

/** The bundles that take long to compile: V8 does it here, see `bundle/compile.ts`. */
const compiled = new Set(['explain', 'prove'])

/** esbuild cannot split CommonJS: an import on use becomes a `require` of the bundle beside this one. */
const onDemand: Plugin = {
  name: 'on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^\.\.?\/commands\// }, ({ path, kind }) => {
      const bundle = basename(path, '.ts')
      if (kind !== 'dynamic-import') return undefined
      return compiled.has(bundle)
        ? { path: bundle, namespace: 'compiled' }
        : { path: `./${bundle}.cjs`, external: true }
    })
    builder.onResolve({ filter: /\.cjs$/, namespace: 'compiled' }, ({ path }) => ({ path, external: true }))
    builder.onLoad({ filter: /./, namespace: 'compiled' }, ({ path }) => ({
      contents: `module.exports = require('./compiled.ts').loadCompiled(__dirname, '${path}') ?? require('./${path}.cjs')`,
      resolveDir: source,
    }))
  },
}

/** The providers come from the file that `writeData` makes of them, each when it is first looked at. */
const providersAsData: Plugin = {
  name: 'providers-as-data',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]core[/\\]src[/\\]providers[/\\]index\.gen\.ts$/ }, () => ({
      contents: `
        import { readBytes } from './data.ts'
        import { providersFrom } from './store/providers.ts'
        export const providers = providersFrom(readBytes('providers.bin'))`,
      resolveDir: source,
    }))
  },
}

/** The thread that searches a repository is a bundle beside the command's. */
const threadAsBundle: Plugin = {
  name: 'thread-as-bundle',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]leaked[/\\]thread-file\.ts$/ }, () => ({
      contents: "export const threadFile = require('node:path').join(__dirname, 'leaked-thread.cjs')",
    }))
  },
}

const common: BuildOptions = {
  // Loads TypeScript configurations, and only those; it finds its own parts by path.
  external: ['jiti'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  conditions: ['why401-source'],
}

async function bundleCode(entries: Readonly<Record<string, string>>, more: BuildOptions): Promise<void> {
  const { outputFiles } = await build({
    ...common,
    write: false,
    format: 'cjs',
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: join(source, file), out })),
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    // A module that is also a script whose value is its function, see `compiled.ts`.
    banner: {
      js: '(body => typeof module === "undefined" ? body : body(module, require, __dirname))((module, require, __dirname) => {',
    },
    footer: { js: '})' },
    plugins: [onDemand, providersAsData, signsOnDemand, threadAsBundle],
    // Names stay, so that a line of a report about a defect can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'ascii',
    logLevel: 'warning',
    ...more,
  })
  // esbuild leaves regular expressions as they are written.
  await Promise.all((outputFiles ?? []).map(({ path, text }) => writeFile(path, asciiOf(text))))
}

async function writeData({ providers, causes, expertWeights, Explainer, fileWeights }: Engine): Promise<void> {
  const slim = providers.map(slimProvider) as Provider[]
  const weights = JSON.parse(await readFile(weightsFile, 'utf8')) as WeightData
  const pages = await Promise.all(
    causes.map(async ({ id }) => [id, await readFile(join(root, `docs/causes/${id}.md`), 'utf8')] as const),
  )
  const listed = causes.map(({ id, title }) => ({ id, title }))
  await writeTo('providers.bin', storedProviders(slim))
  await writeTo('weights.bin', packArrays(fileWeights(weights)))
  await writeTo('filed.bin', packArrays(new Explainer(slim, expertWeights).filed))
  await writeTo('causes.json', JSON.stringify(listed))
  await writeTo('pages.json', JSON.stringify(Object.fromEntries(pages)))
}

async function writeTo(name: string, data: string | Buffer): Promise<void> {
  await writeFile(join(dist, name), data)
}

/** `serve` and `ui` show them, and say so where they were not built, as for the demo. */
async function copyPages(): Promise<void> {
  const pages = join(root, 'packages/dashboard/dist')
  if (existsSync(pages)) await cp(pages, join(dist, 'pages'), { recursive: true })
}

await rm(dist, { recursive: true, force: true })
await mkdir(dist, { recursive: true })
await Promise.all([
  // `import()` in CommonJS would start the module loader of ECMAScript for nothing.
  bundleCode(bundles, { supported: { 'dynamic-import': false } }),
  bundleCode(withService, { external: ['jiti', '@why401/service'] }),
  loadEngine().then(writeData),
  copyPages(),
])
await compile(dist)
