import type { Options } from '../arguments/options.ts'
import { readJson } from '../data.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { nearest } from '../nearest.ts'
import { palette, type Palette } from '../render/ansi.ts'
import { lookFor } from '../render/look.ts'
import { usageError } from '../why401-error.ts'

interface Listed {
  readonly id: string
  readonly title: string
}

const groups: Readonly<Record<string, string>> = {
  key: 'The key itself',
  config: 'How the value reached the program',
  env: 'Where the request goes',
  send: 'How the key is sent',
  perm: 'Permission',
  account: 'The account',
  limit: 'Limits',
  sign: 'Signed requests',
  token: 'Tokens',
  browser: 'Browser',
  server: 'The other side',
  client: 'The tool in use',
  api: 'The API',
}

/** `why401 causes`: the catalogue, one group of it, or the page of one cause. */
export function listCauses(id: string | null, options: Options, io: Io): ExitCode {
  const causes = readJson('causes.json') as readonly Listed[]
  const one = causes.find((cause) => cause.id === id)
  if (one) return print(page(one, options, io), io)
  const listed = causes.filter((cause) => id === null || groupOf(cause) === id)
  if (listed.length === 0) throw unknownCause(id ?? '', causes)
  if (options.format === 'json')
    return print(`${JSON.stringify({ schema: 'why401/1', causes: listed }, null, 2)}\n`, io)
  if (options.format === 'markdown') return print(markdownList(listed), io)
  return print(terminalList(listed, palette(lookFor(options, io).color)), io)
}

function print(text: string, io: Io): ExitCode {
  io.out(text)
  return 0
}

function groupOf({ id }: Listed): string {
  return id.slice(0, id.indexOf('.'))
}

function grouped(causes: readonly Listed[]): (readonly [title: string, causes: readonly Listed[]])[] {
  const known = Object.keys(groups)
  const names = [...new Set([...known, ...causes.map(groupOf)])]
  return names
    .map((name) => [groups[name] ?? name, causes.filter((cause) => groupOf(cause) === name)] as const)
    .filter(([, members]) => members.length > 0)
}

function terminalList(causes: readonly Listed[], { bold }: Palette): string {
  const width = causes.reduce((widest, { id }) => Math.max(widest, id.length), 0)
  const blocks = grouped(causes).map(([title, members]) =>
    [bold(title), ...members.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n\nwhy401 causes ID shows the page of one.\n`
}

function markdownList(causes: readonly Listed[]): string {
  const blocks = grouped(causes).map(
    ([title, members]) => `## ${title}\n\n${members.map(({ id, title }) => `- \`${id}\`: ${title}`).join('\n')}\n`,
  )
  return blocks.join('\n')
}

function page(cause: Listed, options: Options, io: Io): string {
  const pages = readJson('pages.json') as Readonly<Record<string, string>>
  const text = pages[cause.id] ?? `# ${cause.id}: ${cause.title}\n`
  if (options.format === 'json')
    return `${JSON.stringify({ schema: 'why401/1', id: cause.id, title: cause.title, page: text }, null, 2)}\n`
  if (options.format === 'markdown') return text
  const { bold } = palette(lookFor(options, io).color)
  // Links between pages are names of pages here.
  return text.replace(/\[([\w.]+)\]\(\1\.md\)/g, '$1').replace(/^#+ (.*)$/gm, (_, heading: string) => bold(heading))
}

function unknownCause(id: string, causes: readonly Listed[]): Error {
  const meant = nearest(id, [...causes.map((cause) => cause.id), ...Object.keys(groups)])
  return usageError(`there is no such cause; ${meant ? `did you mean ${meant}?` : 'why401 causes lists them all'}`)
}
