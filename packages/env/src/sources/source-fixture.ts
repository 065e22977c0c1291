import { Secret } from '@why401/core'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Loader } from '../loaders/loader.ts'
import { openProject, type Project, type SourceValue } from './source.ts'

/** For tests: a folder with these files, and a home directory beside the project where names begin with `~/`. */
export interface Fixture {
  readonly project: Project
  readonly root: string
  readonly remove: () => void
}

export function fixture(
  files: Readonly<Record<string, string | Buffer>>,
  environment: Project['environment'] = {},
): Fixture {
  const root = mkdtempSync(join(tmpdir(), 'why401-sources-'))
  const home = join(root, 'home')
  const directory = join(root, 'project')
  mkdirSync(home)
  mkdirSync(join(directory, '.git'), { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const path = name.startsWith('~/') ? join(home, name.slice(2)) : join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const project = openProject({ directory, environment, home })
  return { project, root, remove: () => rmSync(root, { recursive: true }) }
}

/** For tests: lines of `NAME=value` as they stand, and nothing else; the rules of real loaders are tested with these. */
export const plainLoader: Loader = {
  id: 'dotenv',
  title: 'plain lines',
  source: 'this test',
  winner: 'last',
  keepsEnvironment: 'always',
  read: (file) => {
    const text = Buffer.from(file).toString('latin1')
    const values = [...text.matchAll(/^([A-Za-z_]\w*)=([^\n]*)/gm)].map(
      ({ 0: whole, 1: name = '', 2: value = '', index }) => ({
        name,
        value: new Secret(Buffer.from(value, 'latin1').toString('utf8')),
        start: index + whole.length - value.length,
        end: index + whole.length,
        origin: 'file' as const,
        partial: false,
      }),
    )
    return { ok: true, values, warnings: [] }
  },
}

/** For tests: what was found, without the class around it; the bytes that the place points at. */
export function plainly(found: readonly SourceValue[], { project }: Fixture) {
  return found.map(({ kind, variable, value, place, note }) => ({
    kind,
    variable,
    value: value?.reveal() ?? null,
    at: place.file === null ? null : `${place.file}:${place.line}:${place.column}`,
    bytes: bytesAt(place, project),
    note,
  }))
}

function bytesAt({ file, start, end }: SourceValue['place'], { files, home }: Project): string | null {
  if (file === null) return null
  const path = file.startsWith('~/') ? join(home ?? '', file.slice(2)) : file
  return files.read(path)?.bytes.subarray(start, end).toString('utf8') ?? null
}
