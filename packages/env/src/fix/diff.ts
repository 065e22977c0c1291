import { structuredPatch } from 'diff'
import { spliced, type Splice } from './splice.ts'
import type { TextFile } from './text-file.ts'

export interface DiffLine {
  readonly sign: '-' | '+' | ' '
  /** May hold keys: mask it before it is shown. */
  readonly text: string
}

export interface Hunk {
  /** "@@ -1,3 +1,3 @@" */
  readonly head: string
  readonly lines: readonly DiffLine[]
}

/** None: what stands around the change may hold other keys. */
const context = 0

/** What splices change, as hunks of the unified format. */
export function diffOf(file: TextFile, splices: readonly Splice[]): readonly Hunk[] {
  const { hunks } = structuredPatch('', '', file.text, spliced(file.text, splices), '', '', { context })
  return hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    head: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    lines: lines.flatMap((line): DiffLine[] => {
      const sign = line[0]
      return sign === '-' || sign === '+' || sign === ' ' ? [{ sign, text: line.slice(1) }] : []
    }),
  }))
}
