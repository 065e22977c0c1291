import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const startWithin = 20_000
const stopWithin = 5_000
const longestLog = 64 * 1024

export interface Child {
  /** Asks it to end by its process id, insists after five seconds, and waits until it is gone. */
  readonly stop: () => Promise<void>
}

interface ChildOptions {
  readonly port: number
  readonly env?: Readonly<Record<string, string>>
  readonly directory?: string
}

/** Starts a server and waits until its port takes connections. It must stay in the foreground. */
export async function startChild(
  command: string,
  args: readonly string[],
  { port, env = {}, directory }: ChildOptions,
): Promise<Child> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: when Apache is asked to end, it ends its whole group.
    detached: true,
    env: { ...process.env, ...env },
    ...(directory === undefined ? {} : { cwd: directory }),
  })
  const log = tail(child)
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill)
    await ended(child)
  }
  try {
    await listening(child, port)
  } catch (error) {
    await stop()
    throw new Error(`${command} did not start: ${log()}`, { cause: error })
  }
  return { stop }
}

/** The last part of what it printed. */
function tail(child: ChildProcess): () => string {
  let text = ''
  const take = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-longestLog)
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  child.on('error', (error) => take(Buffer.from(error.message)))
  return () => text.trim()
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (const until = Date.now() + startWithin; Date.now() < until; await sleep(25)) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error('it ended')
    if (await connects(port)) return
  }
  throw new Error(`nothing listens on port ${port}`)
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const settle = (isOpen: boolean): void => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), stopWithin)
  await gone
  clearTimeout(insist)
}

/** What a command prints on both outputs, or null where it cannot be run. */
export function printed(command: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) =>
    execFile(command, args, { timeout: startWithin }, (error, stdout, stderr) =>
      resolve(error && (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : `${stdout}${stderr}`),
    ),
  )
}

/** `name version` from a command that prints its version somewhere. */
export async function versionOf(
  name: string,
  command: string,
  args: readonly string[],
  pattern = /\d+\.\d+[\w.+~-]*/,
): Promise<string | null> {
  const text = await printed(command, args)
  const version = text === null ? undefined : pattern.exec(text)?.[0]
  return version === undefined ? null : `${name} ${version}`
}
