import { keptAsJson } from '../../../looks/kept-as-json.ts'
import { fair, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { notElsewhere, proven } from './proven.ts'

const substituted = /\b(?:export|env) "?\$\(([^)]{2,120})\)/g
const quotedAssignment = /\b[A-Z][A-Z0-9_]{2,60}=\\?"[^"\s]{6,400}\\?"/

/** Quotes that a program or a shell puts around a value on its way, and that nothing takes off. */
export const quotesOnTheWay: readonly Sign[] = [
  noticed(
    'kept-as-json',
    'The token is stored as JSON text and read back as it stands: its quotes are sent with it.',
    (observed) => keptAsJson(observed) !== null,
    proven,
    { ...notElsewhere, 'send.wrong_place': -strong },
  ),
  noticed(
    'quotes-through-a-substitution',
    'The shell splits what a command prints, but takes no quotes off: they become part of the values.',
    isQuotedThroughSubstitution,
    proven,
    { ...notElsewhere, 'config.mangled': fair },
  ),
]

/** `export $(grep … .env)`; `xargs` would take the quotes off. */
function isQuotedThroughSubstitution({ raw }: Observed): boolean {
  const commands = [...`${raw.config}\n${raw.code}`.matchAll(substituted)]
  return (
    commands.some(([, command = '']) => !command.includes('xargs')) &&
    quotedAssignment.test([raw.config, raw.code, raw.remarks].join('\n'))
  )
}
