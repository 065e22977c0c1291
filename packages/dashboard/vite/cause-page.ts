import { readFile } from 'node:fs/promises'
import { Marked, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import type { Block, Inline } from '../src/workbench/cause/page-model.ts'

/** Makes `docs/causes/<id>.md?page` a module of plain data, which React shows as text: no HTML is ever written into a page. */
export function causePages(): Plugin {
  return {
    name: 'why401-cause-page',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?')
      if (query !== 'page' || !file.endsWith('.md')) return null
      return `export const page = JSON.parse(${JSON.stringify(JSON.stringify(blocksOf(await readFile(file, 'utf8'))))})`
    },
  }
}

export function blocksOf(markdown: string): Block[] {
  return new Marked().lexer(markdown).flatMap(blockOf)
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: (token as Tokens.Heading).depth, text: inlineOf(token) }]
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: inlineOf(token) }]
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }]
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return [{ kind: 'list', ordered, items: items.map((item) => item.tokens.flatMap(blockOf)) }]
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const cells = (row: readonly Tokens.TableCell[]): Inline[][] => row.map(inlineOf)
      return [{ kind: 'table', header: cells(header), rows: rows.map(cells) }]
    }
    case 'space':
      return []
    default:
      throw new Error(`docs/causes uses ${token.type}, which the pages cannot show`)
  }
}

function inlineOf(token: Token | { readonly tokens?: Token[] | undefined }): Inline[] {
  return ('tokens' in token ? (token.tokens ?? []) : []).map((one): Inline => {
    if (one.type === 'link') return { kind: 'link', to: targetOf((one as Tokens.Link).href), text: inlineOf(one) }
    if (one.type === 'strong') return { kind: 'strong', text: inlineOf(one) }
    if (one.type === 'em') return { kind: 'emphasis', text: inlineOf(one) }
    if (one.type === 'codespan') return { kind: 'code', text: plain((one as Tokens.Codespan).text) }
    if (one.type === 'text' || one.type === 'escape') return { kind: 'text', text: plain((one as Tokens.Text).text) }
    if (one.type === 'br') return { kind: 'text', text: '\n' }
    throw new Error(`docs/causes uses ${one.type}, which the pages cannot show`)
  })
}

/** Pages lie beside each other; another page is told by its id. */
function targetOf(href: string): string {
  return /^([a-z]+\.[a-z_]+)\.md$/.exec(href)?.[1] ?? href
}

/** Some versions of the lexer escape for HTML, which nobody writes here. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
