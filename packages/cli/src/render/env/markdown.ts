import type { EnvView } from '../../env-view.ts'
import { neutralise } from '../neutralise.ts'
import { headlineOf, otherLoaders, placeOf, remarksOf, sizeOf, states } from './rows.ts'

export function envMarkdown(view: EnvView): string {
  const rows = view.sources.map((source) =>
    row(states[source.state], placeOf(source), source.value?.masked ?? '', sizeOf(source), remarksOf(source)),
  )
  const table =
    rows.length === 0 ? [] : [row('', 'where', 'value', 'length', ''), row('---', '---', '---', '---', '---'), ...rows]
  const others = otherLoaders(view).map(({ titles, loader }) => `- ${cell(titles)}: ${cell(loader.note ?? '')}`)
  const loaders =
    others.length === 0 ? [] : ['', `Other loaders read ${cell(view.file ?? '')} otherwise:`, '', ...others]
  return `${[`## ${cell(headlineOf(view))}`, '', ...table, ...loaders, ...view.notes.map((note) => `\n${cell(note)}`)].join('\n')}\n`
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`
}

/** Text from files can neither end the cell nor become HTML or a link. */
export function cell(text: string): string {
  return neutralise(text).replace(/[|\\<>[\]`*_]/g, (char) => `\\${char}`)
}
