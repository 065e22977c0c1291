import type { Journal, JournalEntry } from './journal.ts'
import type { Change } from './rule.ts'
import { spliced } from './splice.ts'
import { hashOf, type TextFile } from './text-file.ts'
import { writeAtomically, type WriteRefusal } from './write-atomically.ts'

/** Files as they were when the diagnosis was made. */
export interface Baseline {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** By absolute path, what a file had then: its `hash`, or its `stamp` where nobody had to read it. */
  readonly marks: ReadonlyMap<string, string>
}

export type Applied =
  | { readonly ok: true; readonly entry: JournalEntry }
  | { readonly ok: false; readonly reason: WriteRefusal; readonly file: string }

/** A file that the diagnosis did not mark must not be younger than it. */
export function changedSince(files: Iterable<TextFile>, { at, marks }: Baseline): TextFile | null {
  for (const file of files) {
    const mark = marks.get(file.path)
    if (mark === undefined ? file.changedAt > at : mark !== file.hash && mark !== file.stamp) return file
  }
  return null
}

/**
 * Makes the changes, one file after the other; where one cannot be written, those before it get their bytes back. What it
 * takes to go back is on disk before the first file is touched.
 */
export function applyChanges(changes: readonly Change[], baseline: Baseline, journal: Journal, now: number): Applied {
  journal.sweep()
  const files = [...new Map(changes.map(({ file }) => [file.path, file])).values()]
  const changed = changedSince(files, baseline)
  if (changed) return { ok: false, reason: 'changed', file: changed.path }
  const rewritten = files.map((file): Rewritten => ({ file, after: afterChanges(file, changes) }))
  const entry = journal.add({
    at: now,
    says: changes.map(({ says }) => says),
    files: rewritten.map(({ file, after }) => ({
      path: file.path,
      before: Buffer.from(file.text).toString('base64'),
      hashBefore: file.hash,
      hashAfter: hashOf(after),
    })),
  })
  for (const [index, { file, after }] of rewritten.entries()) {
    const written = writeAtomically(file.path, after, file.hash, entry.id)
    if (written.ok) continue
    takeBack(rewritten.slice(0, index), entry)
    journal.remove(entry)
    return { ok: false, reason: written.reason, file: file.path }
  }
  return { ok: true, entry }
}

interface Rewritten {
  readonly file: TextFile
  readonly after: Uint8Array
}

/** All of the changes or none of them. */
function takeBack(written: readonly Rewritten[], { id }: JournalEntry): void {
  for (const { file, after } of written) writeAtomically(file.path, Buffer.from(file.text), hashOf(after), id)
}

function afterChanges(file: TextFile, changes: readonly Change[]): Buffer {
  const splices = changes.filter((change) => change.file.path === file.path).flatMap((change) => change.splices)
  return Buffer.from(spliced(file.text, splices))
}
