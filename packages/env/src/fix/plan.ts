import type { Edit } from '@why401/core'
import { headerName } from './kinds/header-name.ts'
import { mapSecret } from './kinds/map-secret.ts'
import { move } from './kinds/move.ts'
import { quote } from './kinds/quote.ts'
import { removeHeader, setHeader, setHost, setUrlScheme } from './kinds/by-hand.ts'
import { removeShadow } from './kinds/remove-shadow.ts'
import { rename } from './kinds/rename.ts'
import { repair } from './kinds/repair.ts'
import { scheme } from './kinds/scheme.ts'
import { stripInvisible } from './kinds/strip-invisible.ts'
import { trim } from './kinds/trim.ts'
import { unescape } from './kinds/unescape.ts'
import { unquote } from './kinds/unquote.ts'
import type { Change, FixContext, FixKind, FixRule, Risk, Shown } from './rule.ts'
import { overlap } from './splice.ts'

const rules: { readonly [K in Edit['kind']]: FixRule<Extract<Edit, { readonly kind: K }>> } = {
  'trim-key': trim,
  'strip-invisible': stripInvisible,
  'unquote-key': unquote,
  'unwrap-key': unescape,
  'repair-key': repair,
  'replace-key': removeShadow,
  'set-scheme': scheme,
  'move-credential': move,
  'rename-header': headerName,
  'remove-header': removeHeader,
  'set-header': setHeader,
  'set-host': setHost,
  'set-url-scheme': setUrlScheme,
  'rename-variable': rename,
  'quote-value': quote,
  'map-secret': mapSecret,
}

export interface PlannedChange extends Change {
  readonly edit: Edit
  readonly kind: FixKind
  readonly risk: Risk
}

export interface Plan {
  readonly changes: readonly PlannedChange[]
  readonly shown: readonly Shown[]
}

/**
 * What the edits of a diagnosis mean for the files of a project. Nothing is written.
 * @param isProven the first edit was proven on the request.
 */
export function planFix(edits: readonly Edit[], isProven: boolean, context: FixContext): Plan {
  const changes: PlannedChange[] = []
  const shown: Shown[] = []
  for (const [index, edit] of edits.entries()) {
    const rule = rules[edit.kind] as FixRule<Edit>
    const proposal = rule.propose(edit, context)
    const risk = isProven && index === 0 ? (rule.riskWhenProven ?? rule.risk) : rule.risk
    for (const change of proposal.changes)
      if (!changes.some((other) => clash(change, other))) changes.push({ ...change, edit, kind: rule.kind, risk })
    shown.push(...proposal.shown)
  }
  return { changes, shown }
}

/** Two edits that would change the same characters: the first one, which is the better proven, stays. */
function clash(one: Change, other: Change): boolean {
  return (
    one.file.path === other.file.path &&
    one.splices.some((a) => other.splices.some((b) => overlap(a, b) || a.start === b.start))
  )
}
