import { type Assignment, loaded, refused } from './assignment.ts'
import { characters, type FileText, isUtf8, replaced } from './file-text.ts'
import type { Environment, Loaded, Loader } from './loader.ts'

const longestLine = 64 * 1024

/** `docker run --env-file`, Podman, and `kubectl create --from-env-file`: what stands after `=` is the value, byte for byte. */
export const dockerRun: Loader = {
  id: 'docker-run',
  title: 'docker run --env-file (28)',
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#env',
  winner: 'last',
  keepsEnvironment: 'never',

  read(bytes, environment) {
    if (!isUtf8(bytes)) return refused('Docker reads UTF-8 only.')
    return lines(replaced(characters(bytes), /^\ufeff/, ''), environment)
  },
}

function lines(file: FileText, environment: Environment): Loaded {
  const assignments: Assignment[] = []
  let start = 0
  for (const [index, whole] of file.text.split('\n').entries()) {
    const written = whole.replace(/\r$/, '')
    if (Buffer.byteLength(whole) >= longestLine) return refused('A line is longer than 64 KiB.', index + 1)
    const line = written.replace(/^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '')
    const end = start + written.length
    const read = assignment(line, end, environment)
    if (typeof read === 'string') return refused(read, index + 1)
    if (read) assignments.push(read)
    start += whole.length + 1
  }
  return loaded(file, assignments)
}

/** A name alone is taken from the environment of the `docker` command, and left out where that has none. */
function assignment(line: string, end: number, environment: Environment): Assignment | string | null {
  if (line === '' || line.startsWith('#')) return null
  const equals = line.indexOf('=')
  const name = equals < 0 ? line : line.slice(0, equals)
  if (name === '') return 'A line has no name before its "=".'
  if (/[ \t]/.test(name)) return 'A name contains a space.'
  if (equals >= 0) return { name, value: line.slice(equals + 1), start: end - line.length + equals + 1, end }
  const value = environment[name]
  return value === undefined ? null : { name, value, start: end, end, origin: 'environment' }
}
