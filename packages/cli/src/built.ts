import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io } from './io.ts'

/** For tests: the built program. */
export const program = fileURLToPath(new URL('../bin/why401.cjs', import.meta.url))
const bundle = fileURLToPath(new URL('../dist/why401.cjs', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Written to standard input; `null` leaves it closed. */
  readonly input?: string | Buffer | null
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Run>
}

/** What a run remembers goes here, not where the developer's own diagnoses are. */
const stateHome = join(tmpdir(), `why401-test-state-${process.pid}`)

/** Runs the program as a process, as a user does. */
export function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  return start(argv, options).ended
}

export function start(argv: readonly string[], { input = null, env = {}, cwd }: RunOptions = {}): Running {
  assertBuilt()
  const child = spawn(process.execPath, [program, ...argv], {
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', XDG_STATE_HOME: stateHome, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => void (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
  // The program may rightly stop reading before all is written.
  child.stdin?.on('error', () => {}).end(input)
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }))
  })
  return { child, ended }
}

/** Runs the built program inside this process: for tests that run it thousands of times. */
export async function runInside(argv: readonly string[], input: string): Promise<Run> {
  assertBuilt()
  const { main } = createRequire(import.meta.url)(bundle) as typeof import('./main.ts')
  const bytes = Buffer.from(input)
  let read = 0
  let stdout = ''
  let stderr = ''
  const io: Io = {
    out: (text) => (stdout += text) !== '',
    err: (text) => void (stderr += text),
    read(buffer) {
      const count = bytes.copy(buffer, 0, read)
      read += count
      return count
    },
    inputIsTerminal: () => false,
    outputIsTerminal: () => false,
    errorIsTerminal: () => false,
    columns: () => null,
    env: {},
  }
  return { code: await main(argv, io), stdout, stderr }
}

function assertBuilt(): void {
  if (!existsSync(bundle)) throw new Error('the program is not built; run `npm run build` first')
}
