import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Pipe<Result> {
  /** Reads to the end; the chunk is only valid during the call. */
  readonly read: (onChunk: (chunk: Buffer) => void) => void
  readonly result: Result
}

const bufferSize = 256 * 1024

/**
 * A named pipe for the output of a process. Node connects processes by sockets and makes a buffer for each chunk, which costs
 * more time and memory than searching it.
 * @param start starts the process that writes to the descriptor.
 * @returns null where there are no named pipes.
 */
export function onPipe<Result>(start: (output: number) => Result): Pipe<Result> | null {
  const directory = mkdtempSync(join(tmpdir(), 'why401-'))
  try {
    const path = join(directory, 'pipe')
    if (spawnSync('mkfifo', ['-m', '600', path], { stdio: 'ignore' }).status !== 0) return null
    // Opened for both, it does not wait for the other end; and the reading end then does not wait either.
    const output = openSync(path, constants.O_RDWR)
    try {
      const result = start(output)
      const input = openSync(path, constants.O_RDONLY)
      return { result, read: (onChunk) => readAll(input, onChunk) }
    } finally {
      closeSync(output)
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function readAll(input: number, onChunk: (chunk: Buffer) => void): void {
  const buffer = Buffer.allocUnsafe(bufferSize)
  try {
    for (let length = readSync(input, buffer); length > 0; length = readSync(input, buffer))
      onChunk(buffer.subarray(0, length))
  } finally {
    closeSync(input)
  }
}
