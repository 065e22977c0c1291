import type { Observed } from '../model/observed.ts'

/** The input in its order, whatever its lines were sorted into: settings and code of a pasted text are copies of its lines. */
export function wholeText({ raw, facts }: Observed): string {
  const text = facts.text?.reveal() ?? ''
  return facts.kind === 'text' && text !== '' ? text : [raw.config, raw.code, raw.remarks, raw.answer].join('\n')
}
