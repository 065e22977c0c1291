import type { CheckView } from '../../check/view.ts'
import { neutraliseJson } from '../neutralise.ts'

/** As `schema/check-1.schema.json` describes it. */
export function checkJson({ keys, findings }: CheckView): string {
  const answer = {
    schema: 'why401-check/1',
    keys,
    findings: findings.map(({ place, ...rest }) => ({
      ...rest,
      file: place?.file ?? null,
      line: place?.file ? place.line : null,
      column: place?.file ? place.column : null,
    })),
  }
  return `${neutraliseJson(JSON.stringify(answer, null, 2))}\n`
}
