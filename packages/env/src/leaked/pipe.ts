import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bufferSize = 256 * 1024

/**
 * A named pipe for the output of a process. Node connects processes by sockets and makes a buffer for each chunk, which costs
 * more time and memory than searching it.
 * @param start starts the process that writes to the descriptor.
 * @returns the descriptor to read from with blocking calls, or null where there are no named pipes.
 */
export function openPipe(start: (output: number) => void): number | null {
  return inTemporary((directory) => {
    const path = join(directory, 'pipe')
    if (spawnSync('mkfifo', ['-m', '600', path], { stdio: 'ignore' }).status !== 0) return null
    // Opened for both, it does not wait for the other end; and the reading end then does not wait either.
    const output = openSync(path, constants.O_RDWR)
    try {
      start(output)
      return openSync(path, constants.O_RDONLY)
    } finally {
      closeSync(output)
    }
  })
}

/**
 * Reads all pipes to their ends, in turn, so that no process waits long. Closes them.
 * @param onChunk the chunk is only valid during the call.
 */
export function readInTurn(pipes: readonly number[], onChunk: (pipe: number, chunk: Buffer) => void): void {
  const buffer = Buffer.allocUnsafe(bufferSize)
  const open = new Map(pipes.entries())
  try {
    while (open.size > 0) {
      for (const [pipe, input] of open) {
        const length = readSync(input, buffer)
        if (length > 0) onChunk(pipe, buffer.subarray(0, length))
        else if (open.delete(pipe)) closeSync(input)
      }
    }
  } finally {
    for (const input of open.values()) closeSync(input)
  }
}

/** Open files outlive their names. */
export function inTemporary<Result>(use: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'why401-'))
  try {
    return use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
