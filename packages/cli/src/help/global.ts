import type { Flag } from './flag.ts'

export const formats = ['terminal', 'json', 'markdown', 'sarif', 'junit'] as const
export type Format = (typeof formats)[number]
/** What only `check` writes: lists of findings for other programs. */
export const findingFormats: ReadonlySet<Format> = new Set(['sarif', 'junit'])

/** Options of every command. */
export const globalFlags: readonly Flag[] = [
  { name: '--json', says: 'print one JSON object; the same as --format json' },
  {
    name: '--format',
    value: 'FORMAT',
    choices: formats,
    says: 'terminal (default), json or markdown; of check also sarif or junit',
  },
  { name: '--brief', says: 'one line for each refusal' },
  { name: '--color', says: 'colours even when the output is no terminal' },
  { name: '--no-color', says: 'no colours; NO_COLOR and FORCE_COLOR work too' },
  { name: '--offline', says: 'send nothing, whatever the command' },
  { name: '--replay', says: 'repeat requests that may change something (POST, PUT, PATCH, DELETE)' },
  { name: '--openapi', value: 'FILE|URL', says: 'the OpenAPI document of the API: places of keys, scopes, a probe' },
  { name: '--config', value: 'FILE', says: 'own providers; else why401.config.{ts,mjs,js,json} of this directory' },
  { name: '--no-providers', says: 'leave out all that is known of providers beforehand' },
  { name: '--max-requests', value: 'N', says: 'requests to send at most, redirects included (12)' },
  {
    name: '--max-refused',
    value: 'N',
    says: 'refused answers in a row from one host at most (5): accounts get locked',
  },
  { name: '--help', short: '-h', says: 'this help; after a command, the help of that command' },
  { name: '--version', says: 'print the version' },
]
