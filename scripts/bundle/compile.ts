import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '../../packages/cli/src/arguments/options.ts'
import { compiledFile, evaluate, scriptOf } from '../../packages/cli/src/compiled.ts'
import type { Io } from '../../packages/cli/src/io.ts'

type Explain = typeof import('../../packages/cli/src/commands/explain.ts')
type Prove = typeof import('../../packages/cli/src/commands/prove.ts')

/** What most people paste. V8 compiles what these need and keeps that; the rest it compiles when it comes to it. */
const inputs = [
  `openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-abcd********wxyz.', 'code': 'invalid_api_key'}}`,
  'curl https://api.example.com/v1/items -H "Authorization: Bearer $TOKEN"\nHTTP/1.1 403 Forbidden\n\n{"message": "Forbidden"}',
  'It worked yesterday.\n\nAPI_KEY="undefined"\n\nRequest failed with status code 401',
]

const options: Options = {
  format: 'terminal',
  brief: false,
  color: null,
  offline: true,
  live: { replay: false, providers: true, openapi: null, config: null, maxRequests: null, maxRefused: null },
}

/** Runs the bundles on everyday input and writes what V8 made of them beside them, for the Node that builds. */
export async function compile(folder: string): Promise<void> {
  await compileBundle(folder, 'explain', (bundle) => explainAll(bundle as Explain))
  await compileBundle(folder, 'prove', (bundle) => proveOnce(bundle as Prove))
}

async function compileBundle(folder: string, name: string, use: (bundle: unknown) => void | Promise<void>) {
  const script = scriptOf(folder, name)
  await use(evaluate(script, folder, createRequire(join(folder, `${name}.cjs`))))
  await writeFile(compiledFile(folder, name), script.createCachedData())
}

async function explainAll({ explain }: Explain): Promise<void> {
  const state = await mkdtemp(join(tmpdir(), 'why401-compile-'))
  for (const input of inputs)
    explain({ name: 'explain', file: '-', each: false, as: null, now: null }, options, reading(input, state))
  await rm(state, { recursive: true })
}

/** One request that a server on this machine refuses whatever is changed. */
async function proveOnce({ proveCurl }: Prove): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'why401-build-'))
  const server = createServer((_, response) => response.writeHead(401).end('{"message":"Unauthorized"}'))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const words = ['-q', '-s', '-H', 'Authorization: Bearer made-up-for-the-build-0', `http://127.0.0.1:${port}/`]
  await proveCurl(words, { ...options, offline: false }, reading('', home))
  server.close()
  await rm(home, { recursive: true })
}

/** @param state where the run may remember its diagnosis, which is compiled as well. */
function reading(input: string, state: string): Io {
  const bytes = Buffer.from(input)
  let read = 0
  return {
    out: () => true,
    err: () => {},
    read(buffer) {
      const count = bytes.copy(buffer, 0, read)
      read += count
      return count
    },
    inputIsTerminal: () => false,
    outputIsTerminal: () => false,
    errorIsTerminal: () => false,
    columns: () => null,
    env: { XDG_STATE_HOME: state },
  }
}
