import { build, type BuildOptions, type Plugin } from 'esbuild'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cause, Json, Provider } from '@why401/core'
import { slimProvider } from './bundle/slim-provider.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'packages/cli/src')
const dist = join(root, 'packages/cli/dist')

/** What stands in a file of its own and is loaded when a command needs it. */
const bundles = {
  why401: 'main.ts',
  explain: 'commands/explain.ts',
  prove: 'commands/prove.ts',
  config: 'config.ts',
  causes: 'commands/causes.ts',
  help: 'commands/help.ts',
}

/** esbuild cannot split CommonJS: an import on use becomes a `require` of the bundle beside this one. */
const onDemand: Plugin = {
  name: 'on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/commands\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    )
  },
}

/** Data is parsed faster as JSON than as code: the providers come from the file that `writeData` makes of them. */
const providersAsData: Plugin = {
  name: 'providers-as-data',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]core[/\\]src[/\\]providers[/\\]index\.gen\.ts$/ }, () => ({
      contents: `import { readData } from './data.ts'\nexport const providers = readData('providers')`,
      resolveDir: source,
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

async function bundleCode(): Promise<void> {
  await build({
    ...common,
    format: 'cjs',
    entryPoints: Object.entries(bundles).map(([out, file]) => ({ in: join(source, file), out })),
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    plugins: [onDemand, providersAsData],
    // `import()` in CommonJS would start the module loader of ECMAScript for nothing.
    supported: { 'dynamic-import': false },
    // Names stay, so that a line of a report about a defect can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
}

interface Engine {
  readonly providers: readonly Provider[]
  readonly causes: readonly Cause<Json>[]
}

/** The engine from its source, without a build of it. */
async function loadEngine(): Promise<Engine> {
  const { outputFiles } = await build({
    ...common,
    format: 'esm',
    write: false,
    stdin: { contents: "export { causes, providers } from '@why401/core'", resolveDir: source, loader: 'ts' },
  })
  return (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles?.[0]?.contents ?? []).toString('base64')}`
  )) as Engine
}

async function writeData({ providers, causes }: Engine): Promise<void> {
  const pages = await Promise.all(
    causes.map(async ({ id }) => [id, await readFile(join(root, `docs/causes/${id}.md`), 'utf8')] as const),
  )
  await writeJson('providers', providers.map(slimProvider))
  await writeJson(
    'weights',
    JSON.parse(await readFile(join(root, 'packages/core/src/investigate/weights.gen.json'), 'utf8')),
  )
  await writeJson(
    'causes',
    causes.map(({ id, title }) => ({ id, title })),
  )
  await writeJson('pages', Object.fromEntries(pages))
}

async function writeJson(name: string, value: unknown): Promise<void> {
  await writeFile(join(dist, `${name}.json`), JSON.stringify(value))
}

await rm(dist, { recursive: true, force: true })
await mkdir(dist, { recursive: true })
await Promise.all([bundleCode(), loadEngine().then(writeData)])
