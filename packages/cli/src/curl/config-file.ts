import { parseCurlArgs, type CurlTransfer } from '@why401/core'
import { join } from 'node:path'
import type { Reading } from './reading.ts'

const maxDepth = 5

/**
 * The transfers of a command line with its configuration files read in: `-K` where it stands, and before everything
 * else the user's own `.curlrc`, unless the first option is `-q`.
 */
export function readTransfers(argv: readonly string[], reading: Reading): readonly CurlTransfer[] {
  const written = parseCurlArgs(argv)
  const own = /^(?:-q|--disable$)/.test(argv[0] ?? '') ? [] : ownConfig(reading)
  const hasConfig = written.some(({ settings }) => settings.some(({ name }) => name === 'config'))
  if (own.length === 0 && !hasConfig) return written
  const [first, ...others] = written.map((transfer) => expanded(transfer, reading, 0))
  const all = [[...own, ...(first ?? [])], ...others].map((words) => parseCurlArgs(words)[0])
  return all.flatMap((transfer, at) =>
    transfer ? [{ ...transfer, problems: [...transfer.problems, ...(written[at]?.problems ?? [])] }] : [],
  )
}

/** The words of a transfer, spelled out, with those of its configuration files in their place. */
function expanded({ settings, urls }: CurlTransfer, reading: Reading, depth: number): readonly string[] {
  const given = settings.filter(({ name }) => name === 'url').length
  const words = settings.flatMap(({ name, value, isOff }): readonly string[] => {
    if (name === 'config') return included(value ?? '', reading, depth)
    if (isOff) return [`--no-${name}`]
    return value === null ? [`--${name}`] : [`--${name}`, value]
  })
  // Those of --url are among the settings already.
  return [...words, ...(given > 0 ? [] : urls.flatMap((url) => ['--url', url]))]
}

function included(path: string, reading: Reading, depth: number): readonly string[] {
  if (depth >= maxDepth) {
    reading.errors.push('the configuration files of -K include each other')
    return []
  }
  return wordsOf(reading.files.read(path).toString('utf8'), reading, depth)
}

function ownConfig(reading: Reading): readonly string[] {
  const { CURL_HOME, XDG_CONFIG_HOME, HOME, USERPROFILE } = reading.env
  const places = [
    ...[CURL_HOME, XDG_CONFIG_HOME, HOME].map((folder) => folder && join(folder, '.curlrc')),
    HOME && join(HOME, '.config', 'curlrc'),
    USERPROFILE && join(USERPROFILE, '_curlrc'),
  ]
  for (const place of places) {
    const bytes = place ? reading.files.readIfThere(place) : null
    if (bytes !== null) return wordsOf(bytes.toString('utf8'), reading, 0)
  }
  return []
}

function wordsOf(text: string, reading: Reading, depth: number): readonly string[] {
  const words = text.split(/\r?\n/).flatMap(readConfigLine)
  return parseCurlArgs(words).flatMap((transfer) => {
    if (transfer.problems.length > 0)
      reading.errors.push('a configuration file of curl holds an option that curl does not have')
    return expanded(transfer, reading, depth + 1)
  })
}

/** `option value`, `option = value` or `option: value`; the value may stand in double quotes with `\t \n \r \v \" \\`. */
export function readConfigLine(line: string): readonly string[] {
  const text = line.trim()
  if (text === '' || text.startsWith('#')) return []
  const [, name = '', rest = ''] = /^([^\s=:]+)(?:\s*[=:]\s*|\s+|$)(.*)$/s.exec(text) ?? []
  const option = name.startsWith('-') ? name : `--${name}`
  if (rest === '') return [option]
  if (!rest.startsWith('"')) return [option, rest.replace(/\s+#.*$/s, '').split(/\s/, 1)[0] ?? '']
  const [, quoted = ''] = /^"((?:[^"\\]|\\.)*)"?/s.exec(rest) ?? []
  return [option, quoted.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter)]
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', v: '\v' }
