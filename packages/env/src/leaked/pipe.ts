import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bufferSize = 256 * 1024

/** Both ends, as descriptors. It ends for the reader when nobody has `output` open any more. */
export interface Pipe {
  /** To read from, with blocking calls. */
  readonly input: number
  /** To write to. */
  readonly output: number
}

/**
 * Named pipes for the output of processes, without their names: open files outlive them. Node connects processes by sockets
 * and makes a buffer for each chunk, which costs more time and memory than searching it.
 * @returns null where there are no named pipes.
 */
export function openPipes(count: number): readonly Pipe[] | null {
  const directory = mkdtempSync(join(tmpdir(), 'why401-'))
  try {
    const paths = Array.from({ length: count }, (_, i) => join(directory, `${i}`))
    if (spawnSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' }).status !== 0) return null
    return paths.map(openPipe)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** One end waits for the other to be opened, unless one has both. A writer that had both would outlive its reader. */
function openPipe(path: string): Pipe {
  const both = openSync(path, constants.O_RDWR)
  try {
    return { input: openSync(path, constants.O_RDONLY), output: openSync(path, constants.O_WRONLY) }
  } finally {
    closeSync(both)
  }
}

/** Reads to the end, blocking. @param onChunk the chunk is only valid during the call. */
export function readToEnd(input: number, onChunk: (chunk: Buffer) => void): void {
  const buffer = Buffer.allocUnsafe(bufferSize)
  for (let size = readSync(input, buffer); size > 0; size = readSync(input, buffer)) onChunk(buffer.subarray(0, size))
}
