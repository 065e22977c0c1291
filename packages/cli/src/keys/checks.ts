import {
  refusalRules,
  type AcceptedPlace,
  type Check,
  type RefusalCode,
  type RefusalMembers,
} from '@why401/core/issuer'
import type { Members } from './answer.ts'

const usualPlaces: readonly AcceptedPlace[] = [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }]

/** Every check that was made, and for each that failed what would make it pass. */
export function checkLines(record: Members): string[] {
  const evaluated = (Array.isArray(record['evaluated']) ? record['evaluated'] : []) as unknown as readonly Check[]
  const width = Math.max(0, ...evaluated.map(({ check }) => String(check).length))
  return evaluated.flatMap((check) => [
    `  ${marks[check.verdict] ?? '?'} ${String(check.check).padEnd(width)}  ${wordsOf(check)}`.trimEnd(),
    ...remedy(check, record).map((words) => `    ${' '.repeat(width)}  → ${words}`),
  ])
}

const marks: Readonly<Record<Check['verdict'], string>> = {
  passed: '✓',
  failed: '✗',
  'not-reached': '·',
  'not-applicable': '·',
}

function wordsOf({ verdict, code, detail }: Check): string {
  if (verdict === 'failed') return `${code ?? ''}${detail ? `: ${detail}` : ''}`
  return verdict === 'passed' ? '' : verdict.replace('-', ' ')
}

/** In the words of the refusal itself; what only the cause that was named knows helps with no other. */
function remedy({ verdict, code }: Check, record: Members): string[] {
  const rule = Object.hasOwn(refusalRules, code ?? '') ? refusalRules[code as RefusalCode] : null
  if (verdict !== 'failed' || !rule) return []
  const members = (record['code'] === code ? (record['members'] ?? {}) : {}) as RefusalMembers
  return [rule.fix(members, members.accepted ?? usualPlaces)]
}
