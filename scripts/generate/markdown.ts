/** Text in a table cell or list item: one line, nothing that ends the cell or opens a tag. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '\\|')
    .replace(/<(?=[A-Za-z/!])/g, '&lt;')
    .trim()
}

/** Inline code, fenced by more backticks than it contains. */
export function code(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const gap = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${gap}${text.replace(/[\r\n]+/g, ' ').replace(/\|/g, '\\|')}${gap}${fence}`
}

/** A cell may hold code made by `code`, so only the text around it is escaped. */
function cell(text: string): string {
  return text
    .split(/(`+[^`]+`+)/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/(?<!\\)\|/g, '\\|')
            .replace(/<(?=[A-Za-z/!])/g, '&lt;'),
    )
    .join('')
    .trim()
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |\n`
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${/^<https?:/.test(item) ? item : cell(item)}\n`).join('')
}

/** A heading and its content; nothing when there is none. */
export function section(title: string, content: string): string {
  return content.trim() === '' ? '' : `\n## ${title}\n\n${content.trimEnd()}\n`
}

export function links(pages: readonly string[]): string {
  return pages
    .map((page) =>
      page.startsWith('http')
        ? `[${inline(page.replace(/^https?:\/\//, '').replace(/\/$/, ''))}](${page})`
        : code(page),
    )
    .join(', ')
}

/** Capital letter and full stop, where the text is prose and has none. */
export function sentence(text: string): string {
  if (text === '') return ''
  const start = /^[a-z][a-z-]* /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return /[.!?:]$/.test(start) ? start : `${start}.`
}
