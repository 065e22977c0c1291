import { join } from 'node:path'
import { variableForHost } from './host-variable.ts'
import { inFile, type Source, type Written } from './source.ts'
import type { SourceText } from './source-text.ts'

const withPassword = /\bhttps?:\/\/([^\s:@/]{0,200}):([^\s@/]{1,2000})@([^\s/:"']{1,253})/g
const extraHeader = /extraheader[ \t]*=[ \t]*"?authorization:[ \t]*(?:basic|bearer|token)[ \t]+([^\s"]{1,4000})/gi

/** Passwords in git's own files: `~/.git-credentials`, addresses and extra headers of `.git/config`. */
export const gitCredential: Source = {
  kind: 'git-credential',
  find({ files, home }) {
    const ofHome =
      home === null ? [] : ['.git-credentials', '.config/git/credentials', '.gitconfig'].map((name) => join(home, name))
    const ofRepository = files.ancestors.map((folder) => join(folder, '.git/config'))
    return files
      .readAll([...ofRepository, ...ofHome])
      .flatMap((file) =>
        [...inAddresses(file), ...inHeaders(file)].map((written) => inFile('git-credential', file, written)),
      )
  },
}

function inAddresses({ text }: SourceText): readonly Written[] {
  return [...text.matchAll(withPassword)].map(({ 0: whole, 1: user = '', 2: password = '', 3: host = '', index }) => {
    const start = index + whole.indexOf('//') + 2 + user.length + 1
    return {
      variable: variableForHost(host),
      value: unquoted(password),
      start,
      end: start + password.length,
      note: `git sends it to ${host}`,
    }
  })
}

function inHeaders({ text }: SourceText): readonly Written[] {
  return [...text.matchAll(extraHeader)].map(({ 0: whole, 1: value = '', index }) => {
    const end = index + whole.length
    const host = /\[http "https?:\/\/([^/"\s]{1,253})[^\n]{0,300}$/.exec(
      text.slice(Math.max(0, index - 400), index).trimEnd(),
    )?.[1]
    return {
      variable: variableForHost(host ?? 'every host'),
      value: password(value),
      start: end - value.length,
      end,
      note: 'git sends it as an extra header',
    }
  })
}

/** `user:password` in base64, as Basic has it; else the text itself. */
function password(value: string): string {
  const pair = Buffer.from(value, 'base64').toString('latin1')
  return /^[\x20-\x7e]*:[\x20-\x7e]+$/.test(pair) ? pair.slice(pair.indexOf(':') + 1) : value
}

function unquoted(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
