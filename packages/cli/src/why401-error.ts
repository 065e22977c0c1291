/** `WHY401_USAGE`: called the wrong way. `WHY401_INPUT`: what was given cannot be read. */
export type Why401ErrorCode = 'WHY401_USAGE' | 'WHY401_INPUT'

/** A failure that the caller can mend; its message is one line that says how, and never holds the input. */
export class Why401Error extends Error {
  override readonly name = 'Why401Error'
  readonly code: Why401ErrorCode

  constructor(code: Why401ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** By its code, since each bundle carries a copy of the class. */
export function isWhy401Error(error: unknown): error is Why401Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('WHY401_')
}

/** Wrong use of the command line. */
export function usageError(message: string): Why401Error {
  return new Why401Error('WHY401_USAGE', message)
}

/** Something given to read cannot be read. */
export function inputError(message: string): Why401Error {
  return new Why401Error('WHY401_INPUT', message)
}
