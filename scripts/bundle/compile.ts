import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '../../packages/cli/src/arguments.ts'
import { compiledFile, evaluate, scriptOf } from '../../packages/cli/src/compiled.ts'
import type { Io } from '../../packages/cli/src/io.ts'

type Explain = typeof import('../../packages/cli/src/commands/explain.ts')

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

/** Runs a bundle on everyday input and writes what V8 made of it beside it, for the Node that builds. */
export async function compile(folder: string, bundle: string): Promise<void> {
  const script = scriptOf(folder, bundle)
  const load = createRequire(join(folder, `${bundle}.cjs`))
  const { explain } = evaluate(script, folder, load) as Explain
  const state = await mkdtemp(join(tmpdir(), 'why401-compile-'))
  for (const input of inputs)
    explain({ name: 'explain', file: '-', each: false, as: null, now: null }, options, reading(input, state))
  await rm(state, { recursive: true })
  await writeFile(compiledFile(folder, bundle), script.createCachedData())
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
