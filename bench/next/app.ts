import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const here = import.meta.dirname
const root = join(here, '../..')
/** A copy of the example beside the real Next, in this repository, where it finds the guard. */
const folder = join(here, 'dist')
const next = join(here, 'node_modules/next/dist/bin/next')
const patienceMs = 30_000

const settings = `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`
const compilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  types: ['node'],
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [next, ...args], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Compiles the example and checks its types, as `next build` does for anybody. Rejects where it fails. */
export async function build(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(root, 'examples/next'), folder, { recursive: true })
  await writeFile(join(folder, 'next.config.mjs'), settings)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  const [code] = await once(run(['build']), 'exit')
  if (code !== 0) throw new Error(`next build ended with ${code}`)
}

export interface App {
  readonly port: number
  close(): Promise<void>
}

/** `next start` on a free port of loopback. */
export async function start(env: Readonly<Record<string, string>>): Promise<App> {
  const port = await freePort()
  const child = run(['start', '--hostname', '127.0.0.1', '--port', String(port)], env)
  const exit = once(child, 'exit')
  const until = Date.now() + patienceMs
  while (!(await answers(port))) {
    if (Date.now() > until || child.exitCode !== null) throw new Error('next start does not answer')
    await wait(100)
  }
  return { port, close: async () => void (child.kill('SIGTERM'), await exit) }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
