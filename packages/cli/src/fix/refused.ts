import { inputError, type Why401Error } from '../why401-error.ts'

type Reason = 'changed' | 'missing' | 'not-regular' | 'hard-links'

const words: Readonly<Record<Reason, string>> = {
  changed: 'was changed meanwhile, so nothing was written; diagnose it again',
  missing: 'is gone',
  'not-regular': 'is no regular file',
  'hard-links': 'has several names (hard links), which replacing it would tear apart; edit it by hand',
}

/** @param file as the user writes it. */
export function refusedToWrite(reason: Reason, file: string): Why401Error {
  return inputError(`${file} ${words[reason]}`)
}
