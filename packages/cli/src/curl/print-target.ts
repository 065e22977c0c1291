import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeAll } from '../io.ts'
import { inputError } from '../why401-error.ts'

/** Takes bytes; false once nobody reads them any more. */
export type ByteWriter = (bytes: Uint8Array) => boolean

/** Where an answer can be printed to. */
export interface PrintTarget {
  readonly out: ByteWriter
  readonly err: (text: string) => void
  /** Starts a file anew. @param createDirs also the folders above it. */
  readonly createFile: (path: string, createDirs: boolean) => { readonly write: ByteWriter; readonly close: () => void }
}

export const processTarget: PrintTarget = {
  out: (bytes) => writeAll(1, bytes),
  err: (text) => void writeAll(2, text),
  createFile(path, createDirs) {
    try {
      if (createDirs) mkdirSync(dirname(path), { recursive: true })
      const fd = openSync(path, 'w')
      return { write: (bytes) => writeAll(fd, bytes), close: () => closeSync(fd) }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
      throw inputError(`the file for the output cannot be written (${code})`)
    }
  },
}
