import jsTokens, { type JSXToken, type Token as JsToken } from 'js-tokens'
import type { TextFile } from '../text-file.ts'
import type { HeaderSite } from './site.ts'
import { headerSitesIn, type Language, type Token } from './tokens.ts'

/** JavaScript and TypeScript, with JSX where the name of the file says so. */
export function javascriptSites(file: TextFile): readonly HeaderSite[] | null {
  const tokens = tokensOf(file.text, /\.[jt]sx$/.test(file.path))
  return tokens && headerSitesIn(file, tokens, javascript)
}

const javascript: Language = {
  bareNames: true,
  quoteName: (name) => `'${name}'`,
  wrap: (value, word) => (value.includes('`') ? [`'${word} ' + `, ''] : [`\`${word} \${`, '}`']),
}

const blanks = new Set(['WhiteSpace', 'SingleLineComment', 'MultiLineComment', 'HashbangComment'])

/** Null where a token is not closed or not known: what follows it cannot be trusted. */
function tokensOf(text: string, jsx: boolean): readonly Token[] | null {
  const tokens: Token[] = []
  let start = 0
  let startsLine = true
  for (const token of jsTokens(text, { jsx }) as Iterable<JsToken | JSXToken>) {
    const end = start + token.value.length
    if (token.type === 'Invalid' || token.type === 'JSXInvalid' || ('closed' in token && !token.closed)) return null
    if (token.type === 'LineTerminatorSequence') startsLine = true
    else if (!blanks.has(token.type)) {
      tokens.push({ ...read(token, start, end), startsLine })
      startsLine = false
    }
    start = end
  }
  return tokens
}

function read({ type, value: text }: JsToken | JSXToken, start: number, end: number): Omit<Token, 'startsLine'> {
  const plain = { text, start, end, content: null, isWhole: false, isPlain: false }
  if (type === 'StringLiteral' || type === 'NoSubstitutionTemplate')
    return {
      ...plain,
      kind: 'string',
      content: { start: start + 1, end: end - 1 },
      isWhole: true,
      isPlain: !text.includes('\\'),
    }
  // The expressions of a template are tokens of their own, and belong to the value up to its tail.
  if (type === 'TemplateHead')
    return { ...plain, kind: 'string', content: { start: start + 1, end: end - 2 }, isPlain: !text.includes('\\') }
  if (type === 'IdentifierName') return { ...plain, kind: 'name' }
  return { ...plain, kind: type === 'Punctuator' ? 'punctuator' : 'other' }
}
