import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'

/** What a repository may not do to whoever looks at it: run programs, fetch, ask, lock, show other objects than it holds. */
const safely = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
}
const configured = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false']

export class GitError extends Error {
  override readonly name = 'GitError'
  /** Null when git was not started or was killed. */
  readonly exitCode: number | null

  constructor(message: string, exitCode: number | null = null) {
    super(message)
    this.exitCode = exitCode
  }
}

/** git for one directory. Keys never stand in its arguments: it only lists, and is read. */
export class Git {
  readonly #directory: string
  readonly #environment: Readonly<Record<string, string | undefined>>

  constructor(directory: string, environment: Readonly<Record<string, string | undefined>>) {
    this.#directory = directory
    this.#environment = { ...environment, ...safely }
  }

  /** All of the output. @param input is written to standard input. */
  async text(args: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
    const chunks: Buffer[] = []
    await this.stream(args, input, (chunk) => void chunks.push(Buffer.from(chunk)))
    return Buffer.concat(chunks)
  }

  /** As `text`, for what need not be there. */
  async textOrNothing(args: readonly string[]): Promise<Buffer> {
    const chunks: Buffer[] = []
    try {
      await this.stream(args, '', (chunk) => void chunks.push(Buffer.from(chunk)))
    } catch (error) {
      if (!(error instanceof GitError) || error.exitCode === null) throw error
    }
    return Buffer.concat(chunks)
  }

  /** Output piece by piece. */
  stream(args: readonly string[], input: string | Buffer, onChunk: (chunk: Buffer) => void): Promise<void> {
    const child = spawn('git', [...configured, ...args], { ...this.#options, stdio: ['pipe', 'pipe', 'ignore'] })
    // git may rightly stop reading before all is written.
    child.stdin.on('error', () => {}).end(input)
    child.stdout.on('data', onChunk)
    return ended(child, args)
  }

  /** Output piece by piece, no faster than it is taken. */
  async *chunks(args: readonly string[]): AsyncGenerator<Buffer> {
    const child = spawn('git', [...configured, ...args], { ...this.#options, stdio: ['ignore', 'pipe', 'ignore'] })
    const end = ended(child, args)
    // Whoever takes no more of it does not wait for its end.
    end.catch(() => {})
    yield* child.stdout as AsyncIterable<Buffer>
    await end
  }

  /**
   * The output into a descriptor, for gigabytes.
   * @param output is closed, so that it ends when git does.
   */
  pour(args: readonly string[], input: number | 'ignore', output: number): Promise<void> {
    try {
      const child = spawn('git', [...configured, ...args], { ...this.#options, stdio: [input, output, 'ignore'] })
      return ended(child, args)
    } finally {
      closeSync(output)
    }
  }

  get #options(): { cwd: string; env: NodeJS.ProcessEnv } {
    return { cwd: this.#directory, env: this.#environment as NodeJS.ProcessEnv }
  }
}

function ended(child: ReturnType<typeof spawn>, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new GitError('git cannot be started; is it installed?')))
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new GitError(`git ${args[0]} ended with ${code ?? 'a signal'}`, code)),
    )
  })
}
