import type { CheckView } from '../../check/view.ts'
import { neutraliseJson } from '../neutralise.ts'

/** As `schema/check-1.schema.json` describes it. */
export function checkJson(view: CheckView): string {
  return `${neutraliseJson(JSON.stringify(checkDocument(view), null, 2))}\n`
}

export function checkDocument({ keys, findings }: CheckView) {
  return {
    schema: 'why401-check/1',
    keys,
    findings: findings.map(({ place, ...rest }) => ({
      ...rest,
      file: place?.file ?? null,
      line: place?.file ? place.line : null,
      column: place?.file ? place.column : null,
    })),
  }
}
