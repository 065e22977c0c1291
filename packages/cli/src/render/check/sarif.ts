import { ruleTitles } from '@why401/env'
import { createHash } from 'node:crypto'
import type { CheckView, ShownFinding } from '../../check/view.ts'
import { version } from '../../version.ts'
import { neutralise, neutraliseJson } from '../neutralise.ts'

/** SARIF 2.1.0 (OASIS), as code scanning of GitHub and others reads it. */
export function checkSarif({ findings }: CheckView): string {
  const rules = Object.entries(ruleTitles).map(([id, title]) => ({ id, shortDescription: { text: title } }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'why401', version, rules } },
        // Columns count bytes, which are these wherever a line is ASCII; `byteOffset` is exact everywhere.
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules)),
      },
    ],
  }
  return `${neutraliseJson(JSON.stringify(log, null, 2))}\n`
}

function result(finding: ShownFinding, rules: readonly { readonly id: string }[]) {
  const { rule, level, variable, message, fix, cause } = finding
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level,
    message: { text: neutralise(`${variable}: ${message}. Fix: ${fix}.`) },
    locations: locations(finding),
    partialFingerprints: { 'why401/v1': fingerprint(finding) },
    properties: { variable, cause },
  }
}

/** Only files of the project have an address that others can follow. */
function locations({ place }: ShownFinding) {
  if (!place?.file || /^(?:[/~]|\.\.\/|[A-Za-z]:)/.test(place.file)) return []
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: place.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
        region: {
          startLine: place.line,
          startColumn: place.column,
          byteOffset: place.start,
          byteLength: place.end - place.start,
        },
      },
    },
  ]
}

/** The same finding keeps it when lines move. */
function fingerprint({ rule, variable, place }: ShownFinding): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, variable, place?.file]))
    .digest('hex')
    .slice(0, 16)
}
