import { dirname, isAbsolute, join } from 'node:path'
import type { LoaderId } from '../loaders/loader.ts'
import type { Project } from './source.ts'
import type { SourceText } from './source-text.ts'
import { usualFiles } from './loader-files.ts'
import type { FoundLoader } from './found-loader.ts'

interface Use {
  readonly loader: LoaderId
  readonly endings: RegExp
  /** The line that makes it load. */
  readonly expression: RegExp
  readonly because: string
  readonly weight: number
}

const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/

/** Lines of code that load an env file. */
const uses: readonly Use[] = [
  {
    loader: 'dotenvx',
    endings: script,
    expression: /["']@dotenvx\/dotenvx(?:\/config)?["']/,
    because: 'the code imports dotenvx',
    weight: 76,
  },
  {
    loader: 'dotenv-expand',
    endings: script,
    expression: /["']dotenv-expand(?:\/config)?["']/,
    because: 'the code imports dotenv-expand',
    weight: 75,
  },
  {
    loader: 'dotenv',
    endings: script,
    expression: /["']dotenv(?:\/config(?:\.js)?)?["']/,
    because: 'the code imports dotenv',
    weight: 74,
  },
  {
    loader: 'node',
    endings: script,
    expression: /\bprocess\.loadEnvFile\(/,
    because: 'the code calls process.loadEnvFile',
    weight: 74,
  },
  {
    loader: 'python-dotenv',
    endings: /\.py$/,
    expression: /^[ \t]*(?:from dotenv(?:\.main)? import|import dotenv\b)/m,
    because: 'the code imports dotenv',
    weight: 74,
  },
  {
    loader: 'python-dotenv',
    endings: /\.py$/,
    expression: /\benv_file[ \t]{0,4}=[ \t]{0,4}["']/,
    because: 'settings of pydantic name an env_file',
    weight: 73,
  },
  {
    loader: 'godotenv',
    endings: /\.go$/,
    expression: /"github\.com\/joho\/godotenv(?:\/autoload)?"/,
    because: 'the code imports godotenv',
    weight: 74,
  },
  {
    loader: 'ruby-dotenv',
    endings: /\.(?:rb|ru|rake)$|Rakefile$/,
    expression: /\brequire ["']dotenv(?:\/load)?["']|\bDotenv\.load\b/,
    because: 'the code requires dotenv',
    weight: 74,
  },
  {
    loader: 'bash',
    endings: /\.(?:sh|bash|zsh)$|[Mm]akefile$/,
    expression: /(?:^|[;&|])[ \t]*(?:source|\.)[ \t]{1,4}["']?[\w./${}-]{0,80}\.env\b/m,
    because: 'a script sources it',
    weight: 40,
  },
]

const mentions = /dotenv|loadEnvFile|env_file|\.env\b/
/** What is given to the loader: a path, several, or the wish to override. */
const given =
  /\b(?:config|load_dotenv|dotenv_values|loadEnvFile|load|Load|Overload|overload)[ \t]{0,4}\(([^()]{0,400})\)/
const literal = /["']([^"'\n]{1,200})["']/g

/** How a file of code loads env files, if it does. */
export function loaderInCode(file: SourceText, project: Project): FoundLoader | null {
  if (!mentions.test(file.text)) return null
  for (const { loader, endings, expression, because, weight } of uses) {
    const match = endings.test(file.path) ? expression.exec(file.text) : null
    if (!match) continue
    const words = given.exec(file.text)?.[1] ?? (because.includes('pydantic') ? lineAt(file.text, match.index) : '')
    const named = pathsIn(words, loader).map((path) => (isAbsolute(path) ? path : join(project.directory, path)))
    const start =
      loader === 'python-dotenv' && !/usecwd[ \t]*=[ \t]*True/.test(words) ? dirname(file.path) : project.directory
    return {
      id: loader,
      files: named.length > 0 ? ordered(named, loader, words) : usualFiles(loader, start, project.environment),
      overrides: /\boverride["']?[ \t]*[:=][ \t]*true/i.test(words) || /\b[Oo]verload[ \t]*\(/.test(file.text),
      because,
      place: file.place(match.index, match.index + match[0].length),
      weight,
    }
  }
  return null
}

/** Names of files among what is given: words that hold `env`, in the option that names a path where there are options. */
function pathsIn(words: string, loader: LoaderId): readonly string[] {
  const isOptions = /^[ \t\n]*\{/.test(words)
  const option = isOptions ? (/\bpath["']?[ \t]*:([^:]{0,300})/.exec(words)?.[1] ?? '') : words
  const found = [...option.matchAll(literal)].map(([, path = '']) => path).filter((path) => /env/i.test(path))
  return loader === 'bash' ? [] : found.slice(0, 10)
}

/** Of several files the first counts, but where each overrides the one before. */
function ordered(paths: readonly string[], loader: LoaderId, words: string): readonly string[] {
  const lastCounts = loader === 'node' || /\boverride["']?[ \t]*[:=][ \t]*true/i.test(words)
  return lastCounts ? paths.toReversed() : paths
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, Math.min(end < 0 ? text.length : end, at + 300))
}
