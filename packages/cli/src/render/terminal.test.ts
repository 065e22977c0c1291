import type { Report, ReportedKey } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { quotedCause, sampleReport, sampleWith } from './sample-report.ts'
import { renderTerminal, type TerminalLook } from './terminal.ts'
import { widthOf } from './width.ts'

const look: TerminalLook = { color: false, width: 80, brief: false, source: 'error.log' }
const one = { reports: [sampleReport], accepted: 0 }

describe('the terminal', () => {
  test('shows a refusal as a compiler shows an error', () => {
    expect(renderTerminal(one, look)).toMatchInlineSnapshot(`
      "refused[key.quoted] likely 87 %: The value carries quotation marks that are no part of the key
        --> error.log, configuration, line 12 (openai, status 401)
         |
      12 | set OPENAI_API_KEY="sk-…HXYR"
         |                    ^^^^^^^^^^
        ::: error.log, your words, line 1
         |
       1 | the key works in another program
         |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = why: OPENAI_API_KEY begins and ends with a double quote, and the program
                sends them as part of the key.
         = seen: A known answer of OpenAI; it means this or key.unknown.
         = see: https://platform.openai.com/docs/guides/error-codes
         = key: sk-…HXYR in variable OPENAI_API_KEY, 53 characters; looks like openai:
                user key; stands in " quotes that belong to the value
         = help: Remove the quotes around the value.
         = edit: remove the quotes from the value of OPENAI_API_KEY
         = run: set OPENAI_API_KEY=%OPENAI_API_KEY%
         = see: https://platform.openai.com/api-keys
      or, less likely:
        key.unknown   6 %  The key is well formed, but the issuer has no such key
      next: Does the same key work with curl, outside your program?
      "
    `)
  })

  test('says it in one line with --brief', () => {
    expect(renderTerminal(one, { ...look, brief: true })).toMatchInlineSnapshot(`
      "refused[key.quoted] likely 87 %: The value carries quotation marks that are no part of the key (openai, status 401)
      "
    `)
  })

  test('colours nothing but what it writes itself', () => {
    const coloured = renderTerminal(one, { ...look, color: true })
    expect(coloured).toContain('\u001b[1;31mrefused')
    expect(coloured.replace(/\u001b\[[\d;]+m/g, '')).toBe(renderTerminal(one, look))
  })

  test('tells equal refusals once, with their number', () => {
    const text = renderTerminal({ reports: [sampleReport, sampleReport, sampleReport], accepted: 4 }, look)
    expect(text).toContain('= note: 2 more refusals are like this one')
    expect(text.match(/refused\[/g)).toHaveLength(1)
  })

  test.each([
    { accepted: 0, says: 'there is no answer in this input' },
    { accepted: 1, says: 'the one answer in it is no refusal' },
    { accepted: 7, says: 'none of the 7 answers in it is a refusal' },
  ])('says so when nothing was refused ($accepted accepted)', ({ accepted, says }) => {
    expect(renderTerminal({ reports: [], accepted }, look)).toContain(says)
  })

  test('calls a defect of a bare key found, not refused', () => {
    const key = { ...sampleReport, outcome: 'no-exchange', status: null, next: [] } as const
    expect(renderTerminal({ reports: [key], accepted: 0 }, look)).toMatch(/^found\[key\.quoted\] likely 87 %/)
    expect(renderTerminal({ reports: [{ ...key, causes: [] }], accepted: 0 }, look)).toMatch(/^no refusal: a key alone/)
  })

  test('says that nothing is wrong only of a key without defects', () => {
    const key = { ...sampleReport.keys[0], place: 'bare', name: null } as ReportedKey
    const alone = (defects: readonly string[]): string => {
      const report: Report = {
        ...sampleReport,
        outcome: 'no-exchange',
        causes: [],
        keys: [{ ...key, defects }],
        next: [],
      }
      return renderTerminal({ reports: [report], accepted: 0 }, look)
    }
    expect(alone([])).toContain('nothing is wrong with its characters')
    expect(alone(['is a sample value'])).toContain('something is wrong with its characters')
  })
})

/** The quoted line and the line of marks below it. */
function marked(text: string, mark: string): { above: string; below: string } {
  const quote = { zone: 'answer', line: 1, text, column: text.indexOf(mark), length: mark.length } as const
  const report = sampleWith({ evidence: [{ kind: 'wording', text: 'x', quote }] })
  const lines = renderTerminal({ reports: [report], accepted: 0 }, look).split('\n')
  return { above: lines[3] ?? '', below: lines[4] ?? '' }
}

describe('the mark', () => {
  test.each([
    { name: 'plain text', text: 'Error: invalid key here' },
    { name: 'wide characters before it', text: '错误：密钥 invalid key 无效' },
    { name: 'an emoji before it', text: '❌ 🔑 invalid key' },
    { name: 'combining marks before it', text: 'cle\u0301 refuse\u0301e: invalid key' },
    { name: 'a tab before it', text: '\tinvalid key' },
    { name: 'an escape sequence before it', text: '\u001b[31mError\u001b[0m invalid key' },
    { name: 'a very long line', text: `${'before '.repeat(40)}invalid key${' after'.repeat(40)}` },
    { name: 'a long line without blanks', text: `${'界'.repeat(90)}invalid key${'界'.repeat(90)}` },
  ])('stands under its words with $name', ({ text }) => {
    const { above, below } = marked(text, 'invalid key')
    const before = above.slice(0, above.indexOf('invalid key'))
    expect(above).toContain('invalid key')
    expect(below.indexOf('^')).toBe(widthOf(before))
    expect(below.match(/\^+/)?.[0]).toHaveLength('invalid key'.length)
    expect(widthOf(above)).toBeLessThanOrEqual(look.width)
  })

  test('of a line that ends before it is one character wide', () => {
    expect(marked('short', 'missing').below).toMatch(/\^/)
  })
})

describe('hostile input', () => {
  const evil = 'x\u001b]0;title\u0007\u001b[2J\u009b31m\u202e\u0008\r\n\u2028y'
  const report = {
    ...sampleWith({
      title: evil,
      explanation: evil,
      evidence: [
        { kind: evil, text: evil, source: evil, quote: { zone: 'answer', line: 1, text: evil, column: 0, length: 99 } },
        { kind: 'x', text: evil, source: evil },
      ],
      fix: { summary: evil, edits: [{ kind: 'set-header', name: evil, value: evil }], commands: [evil], links: [evil] },
    }),
    provider: evil,
    keys: [{ place: evil, name: evil, masked: evil, length: 3, looksLike: [evil], defects: [evil] }],
    next: [{ kind: 'question', text: evil, tells: [] }],
  } as const

  test.each([{ brief: false }, { brief: true }])('reaches no terminal (brief: $brief)', ({ brief }) => {
    const text = renderTerminal({ reports: [report], accepted: 0 }, { ...look, source: evil, brief })
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect(text).toContain('‹U+001B›')
  })
})

test('breaks explanations at the width, but no command and no link', () => {
  const long = 'https://example.com/'.padEnd(150, 'a')
  const text = renderTerminal(
    { reports: [sampleWith({ fix: { ...quotedCause.fix, commands: [long], links: [long] } })], accepted: 0 },
    { ...look, width: 50 },
  )
  const wide = text.split('\n').filter((line) => widthOf(line) > 50)
  expect(
    wide.filter((line) => !line.includes(long)).filter((line) => !/^refused|^ += see: http|^ +--> /.test(line)),
  ).toEqual([])
  expect(text).toContain(`= run: ${long}\n`)
})
