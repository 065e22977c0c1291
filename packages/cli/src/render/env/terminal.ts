import type { EnvView, ShownSource } from '../../env-view.ts'
import { palette, type Palette } from '../ansi.ts'
import type { Look } from '../look.ts'
import { neutralise } from '../neutralise.ts'
import { widthOf, wrap } from '../width.ts'
import { headlineOf, otherLoaders, placeOf, remarksOf, sizeOf, states } from './rows.ts'

/** A table for people; the value that wins comes first. */
export function envTerminal(view: EnvView, look: Look): string {
  const paint = palette(look.color)
  const lines = [paint.bold(neutralise(headlineOf(view)))]
  if (!look.brief)
    lines.push(...sourceLines(view.sources, look, paint), ...loaderLines(view, look, paint), ...noteLines(view))
  return `${lines.join('\n')}\n`
}

function sourceLines(sources: readonly ShownSource[], look: Look, paint: Palette): readonly string[] {
  if (sources.length === 0) return []
  const sorted = [
    ...sources.filter(({ state }) => state === 'wins'),
    ...sources.filter(({ state }) => state !== 'wins'),
  ]
  const rows = sorted.map((source) =>
    [states[source.state], placeOf(source), source.value?.masked ?? '–', sizeOf(source)].map(neutralise),
  )
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  return sorted.flatMap((source, at) => {
    const cells = (rows[at] ?? []).map((cell, column) => padded(cell, widths[column] ?? 0))
    const line = `  ${cells.join('  ')}`.trimEnd()
    const colour = source.state === 'wins' ? paint.green : source.state === 'not-read' ? paint.dim : paint.red
    const remarks = neutralise(remarksOf(source))
    const inner = remarks === '' ? [] : wrap(remarks, look.width - 14).map((part) => paint.dim(`            ${part}`))
    return [colour(line), ...inner]
  })
}

function loaderLines(view: EnvView, look: Look, paint: Palette): readonly string[] {
  const others = otherLoaders(view)
  if (others.length === 0 || view.file === null) return []
  const lines = others.flatMap(({ titles, loader }) => {
    const size = sizeOf(loader)
    const text = `${titles}: ${loader.note}${size === '' ? '' : ` (${size})`}`
    return wrap(neutralise(text), look.width - 4).map((part, at) => `${at === 0 ? '  ' : '    '}${part}`)
  })
  return ['', paint.bold(neutralise(`Other loaders read ${view.file} otherwise:`)), ...lines]
}

function noteLines({ notes }: EnvView): readonly string[] {
  return notes.length === 0 ? [] : ['', ...notes.map((note) => `note: ${neutralise(note)}`)]
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
