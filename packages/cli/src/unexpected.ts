import { version } from './version.ts'

/** The message of a foreign error may quote the input (that of `JSON.parse` does): say what and where, not its words. */
export function unexpected(error: unknown): string {
  if (!(error instanceof Error)) return 'failed with something that is no error; please report this'
  const code = 'code' in error && /^[A-Z_0-9]{2,30}$/.test(String(error.code)) ? ` ${String(error.code)}` : ''
  const frame = /\bat (?:async )?([\w.#<> ]{1,60}) \((?:[^()]*[/\\])?([\w.-]+:\d+:\d+)\)/.exec(error.stack ?? '')
  const place = frame ? ` in ${frame[1]} (${frame[2]})` : ''
  return `unexpected ${error.name}${code}${place}, version ${version}; this is a defect of why401, please report this line and the command you ran (not the input)`
}
