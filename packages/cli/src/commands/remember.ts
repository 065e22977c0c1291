import type { Report } from '@why401/core'
import { remember } from '../fix/remember.ts'
import type { Io } from '../io.ts'

/** For `explain`, which loads this only where there is something to remember. */
export function rememberExplained(report: Report, file: string | null, io: Io): void {
  remember({ command: 'explain', report, input: file }, io, process.cwd())
}
