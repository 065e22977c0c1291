import type { TextFile } from '../text-file.ts'
import type { HeaderSite } from './site.ts'

const requestLine = /^(?:[A-Z]{3,10} )?\s*(?:https?:\/\/|\/|\{\{)\S*(?: HTTP\/[\d.]{1,3})?\s*$/
const methodLine = /^[A-Z]{3,10} \S+(?: HTTP\/[\d.]{1,3})?\s*$/
const field = /^([A-Za-z][\w-]{0,99})(:[ \t]*)(.*)$/

/** The header fields of the requests in a `.http` file, as REST clients of editors read it; answers in it are left alone. */
export function httpFileSites(file: TextFile): readonly HeaderSite[] {
  const sites: HeaderSite[] = []
  let state: 'before' | 'headers' | 'body' = 'before'
  let at = 0
  for (const whole of file.text.split('\n')) {
    const line = whole.replace(/\r$/, '')
    if (line.startsWith('###')) state = 'before'
    else if (state === 'before' && (requestLine.test(line) || methodLine.test(line))) state = 'headers'
    else if (state === 'headers') {
      const site = siteAt(file, line, at)
      if (site) sites.push(site)
      else if (line.trim() === '') state = 'body'
    }
    at += whole.length + 1
  }
  return sites
}

function siteAt(file: TextFile, line: string, at: number): HeaderSite | null {
  const [, name, colon = '', text = ''] = field.exec(line) ?? []
  if (name === undefined) return null
  const start = at + name.length + colon.length
  const value = { start, end: start + text.length }
  const isLiteral = !/\{\{|\$/.test(text)
  const nameAt = { start: at, end: at + name.length }
  return { file, name, nameAt, writeName: (other) => other, value, lead: value, isLiteral, wrap: null }
}
