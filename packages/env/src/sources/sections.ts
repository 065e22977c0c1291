import type { SourceText } from './source-text.ts'

/** `name = value` under `[section]`, as INI, TOML, systemd and git have it. Offsets are those of the value as written. */
export interface SectionLine {
  /** Empty before the first section. */
  readonly section: string
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

const line = /^[ \t]*(?:\[([^\]\n]{0,200})\]|([^\s=:#;[][^=\n]{0,200}?)[ \t]*=[ \t]*([^\n]*))/gm

export function sectionLines({ text }: SourceText): readonly SectionLine[] {
  const found: SectionLine[] = []
  let section = ''
  for (const { 0: whole, 1: opened, 2: name, 3: raw = '', index } of text.matchAll(line)) {
    if (opened !== undefined) section = opened.trim()
    if (name === undefined) continue
    const value = raw.replace(/[ \t\r]{1,400}$/, '')
    const start = index + whole.length - raw.length
    found.push({ section, name, value, start, end: start + value.length })
  }
  return found
}
