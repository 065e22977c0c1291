import { spawnSync } from 'node:child_process'
import type { Examined } from '../examined.ts'
import type { Finding } from '../finding.ts'
import type { SourceValue } from '../../sources/source.ts'

const timeoutMs = 5000

/** Files with secrets that git tracks, or would take in with the next `git add .`. */
export function gitTracked({ credentials, project, readingOf }: Examined): readonly Finding[] {
  const holders = new Map<string, SourceValue>()
  for (const { standings } of credentials)
    for (const { source } of standings) {
      const { file } = source.place
      const isInProject = file !== null && !/^(?:[/~]|\.\.\/|[A-Za-z]:)/.test(file)
      const isKept = source.kind === 'env-file' || source.kind === 'secret-store-json'
      if (!isInProject || !isKept || !source.value || holders.has(file)) continue
      const { defects, matches } = readingOf(source.value)
      const isPlaceholder = defects.some(({ defect }) =>
        ['empty', 'null-word', 'placeholder', 'masked'].includes(defect),
      )
      const isPublic = matches.some(({ exact, role }) => exact && role === 'publishable')
      if (!isPlaceholder && !isPublic && source.value.length >= 12) holders.set(file, source)
    }
  const files = [...holders.keys()]
  if (files.length === 0) return []
  const tracked = git(project.directory, ['ls-files', '-z', '--', ...files.map((file) => `:(literal)${file}`)])
  if (tracked === null) return []
  const rest = files.filter((file) => !tracked.includes(file))
  const ignored = rest.length === 0 ? [] : (git(project.directory, ['check-ignore', '-z', '--stdin'], rest) ?? rest)
  return [
    ...files.filter((file) => tracked.includes(file)).flatMap((file) => finding(holders.get(file), 'tracked-file')),
    ...rest.filter((file) => !ignored.includes(file)).flatMap((file) => finding(holders.get(file), 'not-ignored')),
  ]
}

function finding(source: SourceValue | undefined, rule: 'tracked-file' | 'not-ignored'): readonly Finding[] {
  if (!source) return []
  const { variable, place } = source
  const isTracked = rule === 'tracked-file'
  return [
    {
      rule,
      level: isTracked ? 'error' : 'warning',
      variable,
      message: isTracked
        ? `${place.file} holds it and is tracked by git: everybody with the repository has the key`
        : `${place.file} holds it and no .gitignore names the file`,
      place,
      cause: 'key.leaked',
      fix: isTracked
        ? `git rm --cached ${place.file}, name the file in .gitignore, and replace the key`
        : `add ${place.file} to .gitignore`,
    },
  ]
}

/** Paths that git prints; null where there is no git or no repository. Nothing that the repository configures is run. */
function git(directory: string, argv: readonly string[], input: readonly string[] = []): readonly string[] | null {
  const { status, stdout } = spawnSync(
    'git',
    ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...argv],
    {
      cwd: directory,
      timeout: timeoutMs,
      maxBuffer: 4 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
      input: input.join('\0'),
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    },
  )
  // `check-ignore` ends with 1 when nothing is ignored.
  if (status === null || status > 1) return null
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
}
