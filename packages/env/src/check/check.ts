import { examine, type Asked, type Examined } from './examined.ts'
import type { Finding, Level } from './finding.ts'
import { clientBundle } from './rules/client-bundle.ts'
import { gitTracked } from './rules/git-tracked.ts'
import { names } from './rules/names.ts'
import { reach } from './rules/reach.ts'
import { testLive } from './rules/test-live.ts'
import { valueShape } from './rules/value-shape.ts'
import { wrongKind } from './rules/wrong-kind.ts'

const rules: readonly ((examined: Examined) => readonly Finding[])[] = [
  valueShape,
  wrongKind,
  reach,
  testLive,
  clientBundle,
  gitTracked,
  names,
]

export interface Checked {
  readonly examined: Examined
  /** Worst first, then by place. */
  readonly findings: readonly Finding[]
}

/** All that can be said of a project's credentials without sending anything. */
export function check(asked: Asked): Checked {
  const examined = examine(asked)
  return { examined, findings: sorted(rules.flatMap((rule) => rule(examined))) }
}

const order: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      order[a.level] - order[b.level] ||
      a.variable.localeCompare(b.variable) ||
      (a.place?.file ?? '').localeCompare(b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0),
  )
}
