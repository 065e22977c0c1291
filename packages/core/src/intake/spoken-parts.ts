import { isReference } from './assignments.ts'
import { isCredentialName } from './credential-names.ts'
import { isKeyLike } from './key.ts'
import { regexOf } from '../model/regex.ts'

/** What a sentence quotes of settings and headers, each as a line of its own. */
export interface SpokenParts {
  readonly config: readonly string[]
  readonly code: readonly string[]
}

const none: SpokenParts = { config: [], code: [] }

const setting =
  /(?<![\w$?&./-])([A-Z][A-Z0-9]{1,24}(?:_[A-Z0-9]{1,24}){1,6})=("[^"\n]{1,400}"|'[^'\n]{1,400}'|[^\s"'`,;()<>]{4,400})/g
const header = regexOf('gi')`
  (?<![\w-])(authorization|(?:x-)?[a-z]{2,20}(?:-[a-z]{2,20}){0,3}-(?:key|token)|api-?key):[ ]
    ((?:(?:bearer|basic|token|bot|apikey|key|jwt)(?::|[ ]){1,2}){0,2}["']?[^\s"'\`,;(){}<>]{3,400})
`
/** Without these nothing above holds; most long lines have neither. */
const settingGlimpsed = /[A-Z0-9]=/
const headerGlimpsed = /(?:authorization|key|token): /i
/** A sentence that shows how it should be, or how it works, shows no part of what was refused. */
const wanted = regexOf('i')`
  (?:
    (?:works?|worked|working|fine|accepted|should|must|has to|have to|expects?|expected|needs?|required?|requires?|wants?|accepts?|instead
      |changed?|changing|replac\w{1,4}|adding|added|use|using|try|for example|such as|like|format|form|docs?|documentation)\b
    |\b(?:e\.[ ]?g|i\.[ ]?e)\.
  )
  [^.;!?\n]{0,40}$
`

/** A line that begins with the header is one of a captured request, which is read as such. */
const opensTranscript = /^[\s>*<|+-]{0,20}$/

/**
 * Who tells a story quotes parts of it: `with API_KEY="abc" in .env`, `the request has "Authorization: Bearer abc"`. Only
 * whole values of settings and headers that carry credentials are taken.
 */
export function spokenParts(line: string): SpokenParts {
  const hasSetting = line.includes('=') && settingGlimpsed.test(line)
  const hasHeader = line.includes(': ') && headerGlimpsed.test(line)
  if (!hasSetting && !hasHeader) return none
  return { config: hasSetting ? settingsIn(line) : [], code: hasHeader ? headersIn(line) : [] }
}

function settingsIn(line: string): readonly string[] {
  return Array.from(line.matchAll(setting))
    .filter(([, name = '', value = '']) => isCredentialName(name) && isWhole(value) && !isReference(value))
    .filter(({ index }) => !isWanted(line, index))
    .map(([all]) => all)
}

function headersIn(line: string): readonly string[] {
  return Array.from(line.matchAll(header))
    .filter(({ index, 2: value = '' }) => isShown(value) && !opensTranscript.test(line.slice(0, index)))
    .filter(({ index }) => !isWanted(line, index))
    .map(([, name = '', value = '']) => `"${name}: ${isWhole(value) ? value.replace(/^["']/, '') : shortened(value)}"`)
}

function isShown(value: string): boolean {
  const key = value.slice(value.lastIndexOf(' ') + 1)
  return isWhole(key) ? !isReference(key) && isKeyLike(key) : leftOut.test(key)
}

/** A key that its owner left out of the story; the name of its header and the word before it are told all the same. */
const leftOut = /^["']?[\w-]{0,12}(?:\.{3}|…|\*{3})/

function shortened(value: string): string {
  return `${value.slice(0, value.lastIndexOf(' ') + 1).replace(/^["']/, '')}…`
}

function isWhole(value: string): boolean {
  return !/\.{3}|…|\*{3}|\$\(|\{\{/.test(value)
}

function isWanted(line: string, index: number): boolean {
  return wanted.test(line.slice(Math.max(0, index - 90), index))
}
