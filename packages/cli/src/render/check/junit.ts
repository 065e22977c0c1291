import type { CheckView, ShownFinding, ShownKey } from '../../check/view.ts'
import { neutralise } from '../neutralise.ts'
import { aboutKey, placeOf } from './words.ts'

/** One test case for each key: errors are its failures, the rest is its output. */
export function checkJunit({ keys, findings }: CheckView): string {
  const names = new Set(keys.map(({ variable }) => variable))
  const others = findings.filter(({ variable }) => !names.has(variable)).map(({ variable }) => bare(variable))
  const cases = [...keys, ...others].map((key) =>
    testCase(
      key,
      findings.filter(({ variable }) => variable === key.variable),
    ),
  )
  const failures = cases.filter(({ failed }) => failed).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="why401 check" ${counts}>
  <testsuite name="credentials" ${counts}>
${cases.map(({ xml }) => xml).join('\n')}
  </testsuite>
</testsuites>
`
}

function bare(variable: string): ShownKey {
  return { variable, state: 'error', kind: null, masked: null, place: null, live: null }
}

function testCase(key: ShownKey, findings: readonly ShownFinding[]) {
  const errors = findings.filter(({ level }) => level === 'error')
  const failures = errors.map(
    (finding) =>
      `      <failure type="${finding.rule}" message="${escaped(finding.message)}">${escaped(`${placeOf(finding) ?? ''} fix: ${finding.fix}`.trim())}</failure>`,
  )
  const others = findings.filter(({ level }) => level !== 'error').map(({ level, message }) => `${level}: ${message}`)
  const output = [aboutKey(key), ...others].filter((line) => line !== '').map(escaped)
  const inner = [...failures, ...(output.length > 0 ? [`      <system-out>${output.join('\n')}</system-out>`] : [])]
  const xml = `    <testcase classname="why401" name="${escaped(key.variable)}">\n${inner.join('\n')}\n    </testcase>`
  return { xml, failed: errors.length > 0 }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** `neutralise` leaves nothing that XML 1.0 forbids but these; halves of surrogate pairs are written as U+FFFD in UTF-8. */
function escaped(text: string): string {
  return neutralise(text)
    .replace(/[&<>"']/g, (char) => entities[char] ?? char)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
}
