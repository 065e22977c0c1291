import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runInside } from './built.ts'
import { renderJson } from './render/json.ts'
import { sampleReport, sampleWith } from './render/sample-report.ts'
import { problems } from './test-schema.ts'

const root = new URL('../../../', import.meta.url)
/** All of them take three times as long. */
function everyThirdCase(): string[] {
  const folder = new URL('cases/', root)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  const chosen = files.filter((_, at) => at % 3 === 0)
  return chosen.map((name) => JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
}

describe('the published schema', () => {
  test('fits the answer for every third case', { timeout: 240_000 }, async () => {
    const cases = everyThirdCase()
    const { stdout } = await runInside(['explain', '--each', '--now', '2026-11-21', '-'], cases.join('\n'))
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(cases.length)
    for (const line of lines) expect(problems(line)).toEqual([])
  })

  test('fits the error line of --each', async () => {
    const { stdout } = await runInside(['explain', '--each'], '{"broken"\n')
    expect(JSON.parse(stdout)).toHaveProperty('error')
    expect(problems(stdout)).toEqual([])
  })

  test.each([
    { name: 'no refusal', reports: [] },
    { name: 'one refusal', reports: [sampleReport] },
    { name: 'several refusals', reports: [sampleReport, sampleReport] },
    {
      name: 'every kind of edit',
      reports: [
        sampleWith({
          fix: {
            summary: 'x',
            commands: [],
            links: [],
            edits: [
              { kind: 'trim-key', target: null },
              { kind: 'strip-invisible', target: 'A' },
              { kind: 'unquote-key', target: 'A' },
              { kind: 'unwrap-key', target: 'A', wrapper: 'base64' },
              { kind: 'repair-key', target: 'A', position: 3 },
              { kind: 'replace-key', target: 'A', with: '$B' },
              { kind: 'set-scheme', header: 'authorization', scheme: null },
              { kind: 'move-credential', to: 'query', name: 'key', scheme: null },
              { kind: 'rename-header', from: 'a', to: 'b' },
              { kind: 'remove-header', name: 'a' },
              { kind: 'set-header', name: 'a', value: 'b' },
              { kind: 'set-host', host: 'a' },
              { kind: 'set-url-scheme', scheme: 'https' },
              { kind: 'rename-variable', from: 'a', to: 'b' },
              { kind: 'quote-value', target: 'A', quote: 'single' },
            ],
          },
        }),
      ],
    },
  ])('fits $name', ({ reports }) => {
    expect(problems(renderJson({ reports, accepted: 1 }))).toEqual([])
  })

  test.each([
    { name: 'a probability above one', wrong: sampleWith({ probability: 1.5 }) },
    { name: 'an unknown status', wrong: { ...sampleReport, outcome: 'perhaps' } },
    { name: 'a field that is not in it', wrong: { ...sampleReport, extra: 1 } },
    {
      name: 'an edit of no known kind',
      wrong: sampleWith({ fix: { summary: '', commands: [], links: [], edits: [{ kind: 'guess' } as never] } }),
    },
    { name: 'refusals with one entry', wrong: { ...sampleReport, refusals: [sampleReport] } },
  ])('does not fit $name', ({ wrong }) => {
    expect(problems(JSON.stringify(wrong))).not.toEqual([])
  })
})
