import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ColdStart {
  readonly name: string
  readonly ms: number
  /** Of the first command's time. */
  readonly ratio: number
}

const pastedError = `openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: undefined. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}\n`

/** Medians of whole processes. The commands take turns, so that what else the machine does meets all of them. */
export async function coldStarts(program: string, rounds: number): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), 'why401-speed-'))
  const error = join(folder, 'error.txt')
  writeFileSync(error, pastedError)
  const commands = [
    { name: '`node -e 0`', argv: ['-e', '0'], code: 0 },
    { name: '`why401 --version`', argv: [program, '--version'], code: 0 },
    { name: '`why401 causes`', argv: [program, 'causes'], code: 0 },
    { name: '`why401 explain` of a pasted error', argv: [program, 'explain', error], code: 1 },
  ]
  const times = commands.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, { argv, code }] of commands.entries()) {
      const start = process.hrtime.bigint()
      const { status } = spawnSync(process.execPath, argv)
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6)
      if (status !== code) throw new Error(`${argv.join(' ')} ended with ${status}`)
    }
  }
  rmSync(folder, { recursive: true })
  const medians = times.map(median)
  return commands.map(({ name }, index) => ({
    name,
    ms: medians[index] ?? 0,
    ratio: (medians[index] ?? 0) / (medians[0] ?? 1),
  }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
