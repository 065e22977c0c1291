import { dirname, isAbsolute, join } from 'node:path'
import type { Loader, LoaderId } from '../loaders/loader.ts'
import { composeFilesOf } from './compose.ts'
import type { Language } from './languages.ts'
import { languageOf } from './reads.ts'
import type { FoundLoader, ProjectLoader } from './found-loader.ts'
import { loaderInCode } from './loader-in-code.ts'
import { usualFiles } from './loader-files.ts'
import { npmScripts, type NpmScript } from './npm-script.ts'
import { sectionLines } from './sections.ts'
import type { Project } from './source.ts'
import type { SourceText } from './source-text.ts'
import { documentsOf } from './structured.ts'
import { unitsOf } from './systemd.ts'

/** Code that is read in search of a loader; the upper folders come first, where programs start. */
const mostCodeFiles = 3000

/** The loaders a project uses, the most likely one first; none where nothing in it reads env files. */
export function projectLoaders(project: Project, inCode?: readonly FoundLoader[]): readonly ProjectLoader[] {
  const found = [
    ...npmScripts(project).flatMap((script) => inScript(script, project)),
    ...inManifests(project),
    ...(inCode ?? searchCode(project)),
    ...inDirenv(project),
    ...inCompose(project),
    ...inUnits(project),
  ].sort((a, b) => b.weight - a.weight)
  const seen = new Set<LoaderId>()
  return found.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** Of the loaders in use the one that brings this variable: Vite's for what only Vite lets through. */
export function loaderFor(variable: string, loaders: readonly ProjectLoader[]): ProjectLoader | null {
  const vite = variable.startsWith('VITE_') ? loaders.find(({ id }) => id === 'vite') : undefined
  const next = variable.startsWith('NEXT_PUBLIC_') ? loaders.find(({ id }) => id === 'next') : undefined
  return vite ?? next ?? loaders[0] ?? null
}

/** How env files are read to show what stands in them: as the loader in use does; as npm dotenv where none is. */
export function rulesFor(used: ProjectLoader | null, loaders: ReadonlyMap<LoaderId, Loader>): Loader | null {
  return (used && loaders.get(used.id)) ?? loaders.get('dotenv') ?? null
}

const commands: readonly (readonly [RegExp, LoaderId, number])[] = [
  [
    /\bdocker(?:\.exe)?[ \t]{1,4}(?:container[ \t]{1,4})?run\b[^|;&]{0,400}--env-file[= \t]{1,4}(?<path>[^\s"'|;&]{1,200})/,
    'docker-run',
    45,
  ],
  [/\bdotenvx[ \t]{1,4}run\b(?:[^|;&]{0,200}?(?:-f|--env-file)[= \t]{1,4}(?<path>[^\s"'|;&]{1,200}))?/, 'dotenvx', 92],
  [/\bdotenv[ \t]{1,4}(?:-e[ \t]{1,4}(?<path>[^\s"'|;&]{1,200})[^|;&]{0,200}?)?--(?=[ \t])/, 'dotenv-expand', 92],
  [/\bdeno\b[^|;&]{0,200}--env-file(?:=(?<path>[^\s"'|;&]{1,200}))?/, 'deno', 90],
  [/\bbun\b[^|;&]{0,200}--env-file[= \t]{1,4}(?<path>[^\s"'|;&]{1,200})/, 'bun', 90],
  [/--env-file(?:-if-exists)?[= \t]{1,4}(?<path>[^\s"'|;&]{1,200})/, 'node', 90],
  [/(?:-r|--require|--import)[= \t]{1,4}dotenv\/config\b/, 'dotenv', 88],
  [/(?:^|[;&|])[ \t]{0,4}(?:source|\.)[ \t]{1,4}(?<path>[\w./-]{0,100}\.env[\w.-]{0,40})/, 'bash', 60],
  [/(?:^|[;&|\s])next[ \t]{1,4}(?:dev|build|start)\b/, 'next', 86],
  [/(?:^|[;&|\s])(?:vite|astro|vitest)(?=$|[ \t])/, 'vite', 56],
  [/(?:^|[;&|\s])bun[ \t]{1,4}(?:run[ \t]{1,4})?[\w./-]{1,100}\.[cm]?[jt]sx?\b/, 'bun', 58],
]

function inScript({ file, name, command, start, end }: NpmScript, project: Project): readonly FoundLoader[] {
  const folder = dirname(file.path)
  for (const [expression, id, weight] of commands) {
    const match = expression.exec(command)
    if (!match) continue
    // Of several `--env-file` flags the last file counts.
    const repeated = [...command.matchAll(/--env-file(?:-if-exists)?[= \t]{1,4}([^\s"'|;&]{1,200})/g)].map(
      ([, path = '']) => path,
    )
    const paths = repeated.length > 1 ? repeated.toReversed() : match.groups?.['path'] ? [match.groups['path']] : []
    const files = paths.map((path) => (isAbsolute(path) ? path : join(folder, path)))
    return [
      {
        id,
        files: files.length > 0 ? files : usualFiles(id, folder, project.environment),
        overrides: /--overload\b|[ \t]-o[ \t]/.test(command),
        because: `the script ${name} of package.json runs it`,
        place: file.place(start, end),
        weight,
      },
    ]
  }
  return []
}

interface Dependency {
  readonly manifest: string
  readonly expression: RegExp
  readonly id: LoaderId
  readonly weight: number
}

const dependencies: readonly Dependency[] = [
  { manifest: 'package.json', expression: /"next"[ \t]*:[ \t]*"/, id: 'next', weight: 84 },
  { manifest: 'package.json', expression: /"(?:vite|@sveltejs\/kit|astro)"[ \t]*:[ \t]*"/, id: 'vite', weight: 55 },
  { manifest: 'package.json', expression: /"@dotenvx\/dotenvx"[ \t]*:[ \t]*"/, id: 'dotenvx', weight: 34 },
  {
    manifest: 'package.json',
    expression: /"(?:dotenv-expand|dotenv-cli)"[ \t]*:[ \t]*"/,
    id: 'dotenv-expand',
    weight: 33,
  },
  {
    manifest: 'package.json',
    expression: /"(?:dotenv|dotenv-flow|@nestjs\/config)"[ \t]*:[ \t]*"/,
    id: 'dotenv',
    weight: 32,
  },
  { manifest: 'bunfig.toml', expression: /^/, id: 'bun', weight: 50 },
  { manifest: 'bun.lock', expression: /^/, id: 'bun', weight: 50 },
  { manifest: 'Gemfile', expression: /^[ \t]*gem[ \t]+["']dotenv(?:-rails)?["']/m, id: 'ruby-dotenv', weight: 66 },
  { manifest: 'go.mod', expression: /\bgithub\.com\/joho\/godotenv\b/, id: 'godotenv', weight: 50 },
  { manifest: 'requirements.txt', expression: /^python-dotenv\b/im, id: 'python-dotenv', weight: 50 },
  { manifest: 'pyproject.toml', expression: /["']?python-dotenv\b/i, id: 'python-dotenv', weight: 50 },
  { manifest: 'Pipfile', expression: /^["']?python-dotenv\b/im, id: 'python-dotenv', weight: 50 },
]

function inManifests({ files, environment }: Project): readonly FoundLoader[] {
  return files.ancestors.flatMap((folder, distance) =>
    dependencies.flatMap(({ manifest, expression, id, weight }) => {
      const file = files.read(join(folder, manifest))
      const match = file && expression.exec(file.text)
      if (!match) return []
      const because =
        match[0] === ''
          ? `there is a ${manifest}`
          : `${manifest} names ${match[0].replace(/^[ \t]*(?:gem[ \t]+)?/, '').replace(/["': \t]/g, '')}`
      const place = file.place(match.index, match.index + match[0].length)
      // A manifest of a folder above is that of the whole repository.
      return [
        {
          id,
          files: usualFiles(id, folder, environment),
          overrides: false,
          because,
          place,
          weight: weight - Math.min(distance, 5),
        },
      ]
    }),
  )
}

function searchCode(project: Project): readonly FoundLoader[] {
  const { files } = project
  const usesNpm = files.ancestors.some((folder) =>
    /dotenv|"node"/.test(files.read(join(folder, 'package.json'))?.text ?? ''),
  )
  const found = new Map<Language, FoundLoader>()
  let looked = 0
  for (const path of files.own) {
    const language = languageOf(path)
    const isScript = /\.[cm]?[jt]sx?$/.test(path)
    // One find settles a language: programs load their variables where they start.
    if (!language || found.has(language) || (isScript && !usesNpm)) continue
    if (++looked > mostCodeFiles) break
    const file = files.readOnce(path)
    const one = file && mayLoad(file) ? loaderInCode(file, project) : null
    if (one) found.set(language, one)
  }
  return [...found.values()]
}

/** Bytes are searched faster than characters are made of them. */
function mayLoad({ bytes }: SourceText): boolean {
  return bytes.includes('dotenv') || bytes.includes('loadEnvFile') || bytes.includes('.env')
}

function inDirenv({ files }: Project): readonly FoundLoader[] {
  return files.readAll(files.ancestors.map((folder) => join(folder, '.envrc'))).flatMap((file) => {
    const match = /^[ \t]*dotenv(?:_if_exists)?(?:[ \t]+([^\s#]{1,200}))?/m.exec(file.text)
    if (!match) return []
    const path = join(dirname(file.path), match[1] ?? '.env')
    const place = file.place(match.index, match.index + match[0].length)
    return [
      { id: 'direnv' as const, files: [path], overrides: true, because: '.envrc calls dotenv', place, weight: 52 },
    ]
  })
}

function inCompose(project: Project): readonly FoundLoader[] {
  return composeFilesOf(project).flatMap((file) =>
    documentsOf(file).flatMap((root) =>
      root.at('services').entries.flatMap(({ value: service, node }) => {
        const block = node.at('env_file')
        const named = [block, ...block.items, ...block.items.map((item) => item.at('path'))].flatMap(
          ({ scalar }) => scalar ?? [],
        )
        const [first] = named
        if (!first) return []
        const paths = named.map(({ value }) => join(dirname(file.path), value)).toReversed()
        const because = `env_file of service ${service} in ${file.file}`
        return [
          {
            id: 'docker-compose' as const,
            files: paths,
            overrides: true,
            because,
            place: file.place(first.start, first.end),
            weight: 42,
          },
        ]
      }),
    ),
  )
}

function inUnits(project: Project): readonly FoundLoader[] {
  return unitsOf(project).flatMap((file) => {
    const lines = sectionLines(file).filter(({ name, value }) => name === 'EnvironmentFile' && value !== '')
    const [first] = lines
    // Units of the whole machine are somebody else's.
    if (!first || file.path.startsWith('/etc/')) return []
    const paths = lines
      .map(({ value }) => value.replace(/^-/, ''))
      .filter(isAbsolute)
      .toReversed()
    return [
      {
        id: 'systemd' as const,
        files: paths,
        overrides: true,
        because: `EnvironmentFile of ${file.file}`,
        place: file.place(first.start, first.end),
        weight: 36,
      },
    ]
  })
}
