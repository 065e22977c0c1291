import { keptAsJson } from '../../../looks/kept-as-json.ts'
import { decisive, fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
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
  noticed(
    // https://github.com/docker/compose/releases/tag/1.26.0
    'compose-of-old-keeps-quotes',
    'Docker Compose before 1.26 hands the quotes of a .env file on as a part of the value.',
    isQuotedForOldCompose,
    decisive,
    { ...notElsewhere, 'config.mangled': strong, 'key.placeholder': -decisive },
  ),
  remarked(
    // What reads the same file elsewhere takes the quotes off, and cuts a comment.
    'not-under-compose',
    regex`
      docker[- ]?compose(?: up)?,? (?:it )?(?:does not|doesn't|fails|is refused|did not)\b
      |\b(?:not|fails?|failed|refused|broken) (?:under|with|in|through|via|inside) docker[- ]?compose\b
    `,
    fair,
    { 'config.mangled': fair, 'config.not_loaded': fair, 'key.revoked': -weak, 'perm.scope': -weak },
  ),
]

const oldCompose = /docker[- ]compose[^0-9;\n]{0,16}v?1\.(?:\d|1\d|2[0-5])(?:\.\d{1,2})?(?![\d.])/i
const quotedInFile = /\b[A-Z][A-Z0-9_]{2,60}=(["'])[^"'\s]{4,400}\1/

function isQuotedForOldCompose({ raw }: Observed): boolean {
  const told = [raw.config, raw.code, raw.remarks, raw.answer].join('\n')
  return oldCompose.test(told) && quotedInFile.test(told)
}

/** `export $(grep … .env)`; `xargs` would take the quotes off. */
function isQuotedThroughSubstitution({ raw }: Observed): boolean {
  if (raw.config === '' && raw.code === '') return false
  const commands = [...`${raw.config}\n${raw.code}`.matchAll(substituted)]
  return (
    commands.some(([, command = '']) => !command.includes('xargs')) &&
    quotedAssignment.test([raw.config, raw.code, raw.remarks].join('\n'))
  )
}
