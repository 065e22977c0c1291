import { readFileSync } from 'node:fs'
import { hashOf } from './text-file.ts'
import type { Journal, JournalEntry, JournalFile } from './journal.ts'
import { writeAtomically, type WriteRefusal } from './write-atomically.ts'

export type Undone =
  | { readonly ok: true; readonly entry: JournalEntry; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: 'nothing' }
  /** A file that was changed since; nothing at all is put back. */
  | { readonly ok: false; readonly reason: WriteRefusal; readonly file: string }

/** Takes the last fix back: every file gets the very bytes it had. A second call goes on where a killed one stopped. */
export function undo(journal: Journal): Undone {
  journal.sweep()
  const entry = journal.last()
  if (entry === null) return { ok: false, reason: 'nothing' }
  const states = entry.files.map((file) => ({ file, hash: hashNow(file.path) }))
  const foreign = states.find(({ file, hash }) => hash !== file.hashAfter && hash !== file.hashBefore)
  if (foreign) return { ok: false, reason: foreign.hash === null ? 'missing' : 'changed', file: foreign.file.path }
  const changed = states.filter(({ file, hash }) => hash !== file.hashBefore).map(({ file }) => file)
  for (const file of changed) {
    const written = writeAtomically(file.path, bytesBefore(file), file.hashAfter, entry.id)
    if (!written.ok) return { ok: false, reason: written.reason, file: file.path }
  }
  journal.remove(entry)
  return { ok: true, entry, files: changed.map(({ path }) => path) }
}

function bytesBefore({ before }: JournalFile): Uint8Array {
  return Buffer.from(before, 'base64')
}

function hashNow(path: string): string | null {
  try {
    return hashOf(readFileSync(path))
  } catch {
    return null
  }
}
