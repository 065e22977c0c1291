import type { Secret } from '@why401/core'

export type Environment = Readonly<Record<string, string | undefined>>

/** One variable as a loader reads it from a file. */
export interface LoadedValue {
  readonly name: string
  readonly value: Secret
  /** Byte offsets into the file: of the value as written, quotes included. Empty where the file gives a name alone. */
  readonly start: number
  readonly end: number
  /** `environment`: the file only names the variable, or the loader rewrites the value that was set already. */
  readonly origin: 'file' | 'environment'
  /** The output of a command, or what only a running shell knows, belongs into it. Nothing was run; `value` is without it. */
  readonly partial: boolean
}

export type Loaded =
  | { readonly ok: true; readonly values: readonly LoadedValue[]; readonly warnings: readonly string[] }
  /** The loader refuses the whole file. `reason` is a sentence without a value. */
  | { readonly ok: false; readonly reason: string; readonly line: number | null }

export type LoaderId =
  | 'dotenv'
  | 'dotenv-expand'
  | 'dotenvx'
  | 'next'
  | 'vite'
  | 'node'
  | 'bun'
  | 'deno'
  | 'python-dotenv'
  | 'ruby-dotenv'
  | 'godotenv'
  | 'bash'
  | 'docker-run'
  | 'docker-compose'
  | 'docker-compose-interpolation'
  | 'systemd'
  | 'direnv'

/** How one program reads env files: its rules, and nothing of which files it looks for. */
export interface Loader {
  readonly id: LoaderId
  /** "npm dotenv 17" */
  readonly title: string
  /** Where the rules were read, or the real program that they are compared with. */
  readonly source: string
  /**
   * Values in the order in which they are set; a name may come twice, and then the loader's own rule says which counts
   * (`winner`). Nothing in the file is ever run.
   * @param environment what is set already: some loaders keep it, some expand from it.
   */
  readonly read: (file: Uint8Array, environment: Environment) => Loaded
  readonly winner: 'first' | 'last'
  /** Whether a variable that the environment sets already keeps that value. */
  readonly keepsEnvironment: 'always' | 'unless-empty' | 'never'
}
