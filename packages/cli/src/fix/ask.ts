import type { Io } from '../io.ts'

/** Asks a question on the terminal; anything but yes is no. */
export function ask(question: string, io: Io): boolean {
  io.err(`${question} [y/N] `)
  return /^\s*y(?:es)?\s*$/i.test(readLine(io))
}

const longest = 1024

function readLine(io: Io): string {
  const byte = new Uint8Array(1)
  let line = ''
  while (line.length < longest && io.read(byte) === 1 && byte[0] !== 0x0a)
    line += String.fromCharCode(byte[0] as number)
  return line
}
