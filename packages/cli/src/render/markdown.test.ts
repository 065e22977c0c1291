import { describe, expect, test } from 'vitest'
import { renderMarkdown } from './markdown.ts'
import { sampleReport, sampleWith } from './sample-report.ts'

describe('Markdown', () => {
  test('has a section for a refusal', () => {
    expect(renderMarkdown({ reports: [sampleReport], accepted: 0 })).toMatchInlineSnapshot(`
      "## The value carries quotation marks that are no part of the key

      \`key.quoted\` · likely, 87 % · openai, status 401

      OPENAI\\_API\\_KEY begins and ends with a double quote, and the program sends them as part of the key.

      - The configuration says “set openai\\_api\\_key="”. (configuration, line 12: \`set OPENAI_API_KEY="sk-…HXYR"\`)
      - A known answer of OpenAI; it means this or key.unknown. <https://platform.openai.com/docs/guides/error-codes>
      - You report: “the key works in another program”. (your words, line 1: \`the key works in another program\`)

      - Key \`sk-…HXYR\` in variable \`OPENAI_API_KEY\`, 53 characters; openai: user key; stands in " quotes that belong to the value

      **Fix:** Remove the quotes around the value.

      - remove the quotes from the value of OPENAI\\_API\\_KEY
      - <https://platform.openai.com/api-keys>

      \`\`\`sh
      set OPENAI_API_KEY=%OPENAI_API_KEY%
      \`\`\`

      Less likely:

      - \`key.unknown\` 6 %: The key is well formed, but the issuer has no such key

      What would settle it:

      - Does the same key work with curl, outside your program?
      "
    `)
  })

  test('tells equal refusals once and others apart', () => {
    const text = renderMarkdown({
      reports: [sampleReport, sampleReport, { ...sampleReport, provider: 'stripe' }],
      accepted: 0,
    })
    expect(text).toContain('1 more refusal is like this one.')
    expect(text.match(/^## /gm)).toHaveLength(2)
  })

  test('says so when nothing was refused', () => {
    expect(renderMarkdown({ reports: [], accepted: 2 })).toContain('none of the 2 answers')
  })

  test.each([
    { name: 'an image', evil: '![x](https://evil.example/p.png)', never: /!\[/ },
    { name: 'a link', evil: '[x](https://evil.example)', never: /(?<!\\)\[x/ },
    { name: 'HTML', evil: '<img src=x onerror=alert(1)>', never: /<img/ },
    { name: 'a mention', evil: 'thanks @everyone', never: /@everyone/ },
    { name: 'a bare address', evil: 'see https://evil.example/x', never: /https:\/\/evil\.example/ },
    { name: 'a heading in a new line', evil: 'x\n# Heading', never: /^# Heading/m },
    { name: 'an escape sequence', evil: '\u001b[31mred', never: /\u001b/ },
  ])('takes the meaning from $name in the words of the input', ({ evil, never }) => {
    const text = renderMarkdown({
      reports: [sampleWith({ title: evil, explanation: evil, evidence: [{ kind: 'wording', text: evil }] })],
      accepted: 0,
    })
    expect(text).not.toMatch(never)
  })

  test('keeps backticks of a quote inside their code span', () => {
    const quote = { zone: 'answer', line: 1, text: 'key `` <b>x</b>', column: 0, length: 3 } as const
    expect(
      renderMarkdown({ reports: [sampleWith({ evidence: [{ kind: 'wording', text: 'x', quote }] })], accepted: 0 }),
    ).toContain('```key `` <b>x</b>```')
  })
})
