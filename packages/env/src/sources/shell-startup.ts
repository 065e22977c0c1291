import { join } from 'node:path'
import { shellAssignments, workedOut, readShellWord } from './shell-words.ts'
import { inFile, type Project, type Source, type SourceValue } from './source.ts'
import type { SourceText } from './source-text.ts'

const posix =
  '.bashrc .bash_profile .bash_login .profile .zshenv .zprofile .zshrc .zlogin .config/zsh/.zshrc .config/environment.d/envvars.conf'.split(
    ' ',
  )
const fish = ['.config/fish/config.fish', '.config/fish/fish_variables']

/** Start-up files of bash, zsh and fish, and those of the whole machine. They act on shells that start after an edit. */
export const shellStartup: Source = {
  kind: 'shell-startup',
  find(project) {
    const { files, home } = project
    if (home === null) return []
    const inHome = (names: readonly string[]) => files.readAll(names.map((name) => join(home, name)))
    return [
      ...inHome(posix).flatMap(fromPosix),
      ...inHome([...fish, ...fishParts(project)]).flatMap(fromFish),
      ...files.readAll(['/etc/environment', '/etc/profile']).flatMap(fromPosix),
    ]
  },
}

function fishParts({ files, home }: Project): readonly string[] {
  const folder = '.config/fish/conf.d'
  const names = files.namesIn(join(home ?? '', folder)).filter((name) => name.endsWith('.fish'))
  return names.slice(0, 50).map((name) => `${folder}/${name}`)
}

function fromPosix(file: SourceText): readonly SourceValue[] {
  const { text } = file
  // `A=1` on one line and `export A` on another is the old way.
  const exported = new Set(
    [...text.matchAll(/^[ \t]*export[ \t]+([A-Za-z_]\w{0,199})[ \t]*$/gm)].map(([, name]) => name),
  )
  const isPlainList = /environment(?:\.d\/[^/]+)?$/.test(file.path)
  return shellAssignments(text).map((one) => {
    const reaches = one.isExported || isPlainList || exported.has(one.variable)
    const note = one.note ?? (reaches ? null : 'not exported: programs started from the shell do not see it')
    return inFile('shell-startup', file, { ...one, note })
  })
}

const setLine = /^[ \t]*set[ \t]+((?:-{1,2}[A-Za-z-]{1,20}[ \t]+)*)([A-Za-z_]\w{0,199})[ \t]+/gm
const universal = /^SETUVAR ((?:--\w{1,20} )*)([A-Za-z_]\w{0,199}):/gm

function fromFish(file: SourceText): readonly SourceValue[] {
  const { text } = file
  const set = [...text.matchAll(setLine)].map(({ 0: whole, 1: flags = '', 2: variable = '', index }) => {
    const start = index + whole.length
    const word = readShellWord(text, start)
    const isExported = /(?:^|\s)-\w{0,5}x|--export/.test(flags)
    const note = word.value === null ? workedOut : isExported ? null : 'set without -x: programs do not see it'
    return { variable, value: word.value, start, end: word.end, note }
  })
  const stored = [...text.matchAll(universal)].map(({ 0: whole, 1: flags = '', 2: variable = '', index }) => {
    const start = index + whole.length
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    const note = flags.includes('--export') ? 'universal variable of fish' : 'set without -x: programs do not see it'
    return { variable, value: fishUnescaped(text.slice(start, end)), start, end, note }
  })
  return [...set, ...stored].map((written) => inFile('shell-startup', file, written))
}

/** fish writes `\x2d` for everything that is no letter or digit. */
function fishUnescaped(text: string): string {
  return text.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
