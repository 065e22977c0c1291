/** One option of the command line; the parser and the help read the same list. */
export interface Flag {
  readonly name: `--${string}`
  readonly short?: `-${string}`
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly says: string
}

/** A command as the help tells of it, and as the parser of the command line knows it. */
export interface CommandHelp {
  readonly usage: string
  readonly says: string
  readonly more: string
  readonly flags: readonly Flag[]
}
