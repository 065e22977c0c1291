import { usageError } from '../why401-error.ts'

export interface LeakedCommand {
  readonly name: 'leaked'
  /** None: all that look like credentials. */
  readonly variables: readonly string[]
  /** Keys come from standard input. */
  readonly fromInput: boolean
}

/** A key pasted for a variable is refused unread: by now it stands in the shell's history. */
export function leakedCommandOf(words: readonly string[]): LeakedCommand {
  const fromInput = words.includes('-')
  if (fromInput && words.length > 1) throw usageError('leaked takes names of variables or -, not both')
  if (!fromInput && !words.every((word) => /^[A-Za-z_]\w{0,99}$/.test(word)))
    throw usageError('leaked takes names of variables; to search for a key itself, pipe it in: why401 leaked -')
  return { name: 'leaked', variables: fromInput ? [] : words, fromInput }
}
