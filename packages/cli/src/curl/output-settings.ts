import type { CurlUrl } from './curl-url.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

/** What is shown of an accepted answer, and where. */
export interface OutputSettings {
  /** The header sections before the body (-i), or alone (-I). */
  readonly include: boolean
  readonly headOnly: boolean
  readonly silent: boolean
  readonly showError: boolean
  readonly verbose: boolean
  /** -f: nothing is shown of an answer with status 400 or above; --fail-with-body: its body is. */
  readonly fail: 'off' | 'fail' | 'with-body'
  /** File for the body; null: standard output, as for `-`. */
  readonly file: string | null
  readonly createDirs: boolean
  /** -D: file for the header sections, `-` for standard output. */
  readonly headerFile: string | null
  /** -w */
  readonly writeOut: string | null
  /** The body is shown without its content coding. */
  readonly decode: boolean
}

export function outputSettings(settings: Settings, url: CurlUrl, reading: Reading): OutputSettings {
  const headOnly = settings.isOn('head')
  return {
    include: settings.isOn('show-headers') || settings.isOn('include') || headOnly,
    headOnly,
    silent: settings.isOn('silent'),
    showError: settings.isOn('show-error'),
    verbose: settings.isOn('verbose'),
    fail: settings.isOn('fail-with-body') ? 'with-body' : settings.isOn('fail') ? 'fail' : 'off',
    file: outputFile(settings, url, reading),
    createDirs: settings.isOn('create-dirs'),
    headerFile: settings.last('dump-header'),
    writeOut: writeOutText(settings.last('write-out'), reading),
    decode: settings.isOn('compressed') && !settings.isOn('raw'),
  }
}

function outputFile(settings: Settings, url: CurlUrl, { errors }: Reading): string | null {
  const named = settings.lastOf(['output', 'remote-name', 'remote-name-all', 'out-null'])
  if (named === null || (named.name === 'output' && named.value === '-')) return null
  if (named.name === 'out-null') return process.platform === 'win32' ? 'NUL' : '/dev/null'
  const file = named.name === 'output' ? named.value : (url.path.split('/').at(-1) ?? '')
  if (file === '') errors.push('-O finds no file name in the URL; name one with -o')
  const folder = settings.last('output-dir')
  return folder === null ? file : `${folder}/${file}`
}

function writeOutText(value: string | null, { files }: Reading): string | null {
  return value?.startsWith('@') === true ? files.read(value.slice(1)).toString('utf8') : value
}
