import type { WriteRefusal } from '@why401/env'
import { inputError, type Why401Error } from '../why401-error.ts'

export const refusalWords: Readonly<Record<WriteRefusal, string>> = {
  changed: 'was changed meanwhile, so nothing was written; diagnose it again',
  missing: 'is gone',
  'not-regular': 'is no regular file',
  'not-writable': 'may not be written; check the permissions of the file and its directory',
  'hard-links': 'has several names (hard links), which replacing it would tear apart; edit it by hand',
}

/** @param file as the user writes it. */
export function refusedToWrite(reason: WriteRefusal, file: string): Why401Error {
  return inputError(`${file} ${refusalWords[reason]}`)
}
