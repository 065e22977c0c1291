import { spawn, spawnSync } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Synthetic {
  readonly directory: string
  /** How many places the key was put in. */
  readonly planted: number
}

const commits = 2000
const filesPerCommit = 10
const fileSize = 1 << 16

/**
 * A repository whose pack has a gigabyte: text of random base64, which hardly compresses and is stored whole.
 * @param spellings of one key, each planted in a file of its own which the next commit removes.
 */
export async function makeSynthetic(spellings: readonly Buffer[]): Promise<Synthetic> {
  const directory = mkdtempSync(join(tmpdir(), 'why401-bench-'))
  spawnSync('git', ['init', '--quiet', '--bare', directory])
  const child = spawn('git', ['-c', 'core.compression=1', 'fast-import', '--quiet'], {
    cwd: directory,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  for (const piece of history(spellings)) if (!child.stdin.write(piece)) await once(child.stdin, 'drain')
  child.stdin.end()
  await once(child, 'close')
  return { directory, planted: spellings.length }
}

function* history(spellings: readonly Buffer[]): Generator<Buffer> {
  for (let i = 0; i < commits; i++) {
    yield header(`change ${i}`)
    for (let file = 0; file < filesPerCommit; file++)
      yield* addition(`file-${(i * filesPerCommit + file) % 400}`, randomText(fileSize))
  }
  for (const [i, bytes] of spellings.entries()) {
    yield header(`plant ${i}`)
    yield* addition(`planted-${i}`, Buffer.concat([randomText(5000), Buffer.from('\n'), bytes, Buffer.from('\n')]))
    yield header(`remove ${i}`)
    yield Buffer.from(`D planted-${i}\n`)
  }
}

let time = 1_700_000_000

function* addition(path: string, content: Buffer): Generator<Buffer> {
  yield Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`)
  yield content
  yield Buffer.from('\n')
}

function header(message: string): Buffer {
  const size = Buffer.byteLength(message)
  return Buffer.from(`commit refs/heads/main\ncommitter A <a@example.com> ${time++} +0000\ndata ${size}\n${message}\n`)
}

const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16))

/** The same in every run. Lines of 76 characters. */
function randomText(size: number): Buffer {
  const text = Buffer.from(cipher.update(Buffer.alloc(Math.ceil((size * 3) / 4))).toString('base64')).subarray(0, size)
  for (let at = 76; at < text.length; at += 77) text[at] = 10
  return text
}
