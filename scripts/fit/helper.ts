import { fork, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process that runs a file of this folder and answers what it is sent. */
export interface Helper {
  readonly send: (message: object) => void
  /** The next answer. Rejects when the process ends without one. */
  readonly answer: () => Promise<unknown>
  readonly end: () => void
}

export function startHelper(file: string): Helper {
  const program = fileURLToPath(new URL(file, import.meta.url))
  const execArgv = ['--import', 'tsx', '--conditions=why401-source']
  const child = fork(program, { execArgv, serialization: 'advanced' })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code}`)
  })
  // Nobody waits for it when all is answered.
  ended.catch(() => {})
  return {
    send: (message) => void child.send(message as Serializable),
    answer: async () => ((await Promise.race([once(child, 'message'), ended])) as [unknown])[0],
    end: () => void child.kill(),
  }
}
