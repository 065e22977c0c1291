import type { CheckView } from '../../check/view.ts'
import { cell } from '../env/markdown.ts'
import { aboutKey, placeOf, summaryOf } from './words.ts'

export function checkMarkdown(view: CheckView): string {
  const findings = view.findings.map((finding) => {
    const place = placeOf(finding)
    return `- **${finding.level}** ${cell(finding.variable)}: ${cell(finding.message)}${place === null ? '' : ` (${cell(place)})`}. Fix: ${cell(finding.fix)}.`
  })
  const keys = view.keys
    .filter(({ state, live }) => state === 'healthy' || live !== null)
    .map((key) => `- ${key.state === 'healthy' ? 'ok' : key.state}: ${cell(`${key.variable}  ${aboutKey(key)}`)}`)
  const blocks = [`## why401 check: ${cell(summaryOf(view))}`, findings.join('\n'), keys.join('\n')]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
