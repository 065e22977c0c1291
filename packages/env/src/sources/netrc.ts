import { join } from 'node:path'
import { variableForHost } from './host-variable.ts'
import { inFile, type Source, type Written } from './source.ts'
import type { SourceText } from './source-text.ts'

const word = /#[^\n]{0,1000}|"((?:[^"\\\n]|\\.){0,1000})"|[^\s"#][^\s]{0,1000}/g

/** `~/.netrc` (`_netrc` on Windows): curl, git and Python's requests take passwords from it by host. */
export const netrc: Source = {
  kind: 'netrc',
  find: ({ files, home, environment }) => {
    if (home === null) return []
    const paths = environment['NETRC'] ? [environment['NETRC']] : [join(home, '.netrc'), join(home, '_netrc')]
    return files.readAll(paths).flatMap((file) => passwordsIn(file).map((written) => inFile('netrc', file, written)))
  },
}

function passwordsIn({ text }: SourceText): readonly Written[] {
  const words = [...text.matchAll(word)].filter(([whole]) => !whole.startsWith('#'))
  const found: Written[] = []
  let host = ''
  for (const [at, { 0: name }] of words.entries()) {
    const next = words[at + 1]
    if (!next) break
    const value = next[1]?.replace(/\\(.)/g, '$1') ?? next[0]
    if (name === 'machine') host = value
    if (name === 'default') host = 'every other host'
    if (name !== 'password' || host === '') continue
    found.push({
      variable: variableForHost(host),
      value,
      start: next.index,
      end: next.index + next[0].length,
      note: `sent to ${host} by curl -n, git and Python's requests, which puts it in place of a header of yours`,
    })
  }
  return found
}
