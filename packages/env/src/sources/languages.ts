/** One way of a language to name a variable of the environment; group 1 is the name. */
export interface Pattern {
  /** Global; linear in the length of the text. */
  readonly expression: RegExp
  readonly through: string
  readonly inBrowser?: boolean
  /** Group 1 is a list of names in braces. */
  readonly many?: boolean
}

export interface Language {
  /** Without this a file reads nothing: it is not searched. */
  readonly hint: RegExp
  readonly patterns: readonly Pattern[]
}

const name = '([A-Za-z_]\\w{1,199})'

/** `object.NAME` and `object["NAME"]`. */
function member(object: string, through: string, more: Pick<Pattern, 'inBrowser'> = {}): Pattern {
  const expression = new RegExp(`\\b${object}(?:\\??\\.|(?:\\?\\.)?\\[["'\`])${name}\\b`, 'g')
  return { expression, through, ...more }
}

function call(callee: string, through: string): Pattern {
  return { expression: new RegExp(`\\b${callee}[ \\t]{0,4}\\([ \\t]{0,4}["'\`]${name}["'\`]`, 'g'), through }
}

const javascript: Language = {
  hint: /\benv\b/,
  patterns: [
    member('process\\.env', 'process.env'),
    member('import\\.meta\\.env', 'import.meta.env', { inBrowser: true }),
    member('Bun\\.env', 'Bun.env'),
    call('Deno\\.env\\.get', 'Deno.env'),
    { expression: /[{]([^{}]{1,2000})[}]\s{0,20}=\s{0,20}process\.env\b(?!\.)/g, through: 'process.env', many: true },
    {
      expression: /[{]([^{}]{1,2000})[}]\s{0,20}=\s{0,20}import\.meta\.env\b(?!\.)/g,
      through: 'import.meta.env',
      inBrowser: true,
      many: true,
    },
    {
      expression: /\bimport\s{1,20}[{]([^{}]{1,2000})[}]\s{1,20}from\s{1,20}["']\$env\/static\/private["']/g,
      through: '$env/static/private',
      many: true,
    },
    {
      expression: /\bimport\s{1,20}[{]([^{}]{1,2000})[}]\s{1,20}from\s{1,20}["']\$env\/static\/public["']/g,
      through: '$env/static/public',
      inBrowser: true,
      many: true,
    },
    { expression: new RegExp(`(?<![\\w.$])env\\.([A-Z][A-Z0-9]*_[A-Z0-9_]{1,199})\\b`, 'g'), through: 'env' },
  ],
}

const python: Language = {
  hint: /environ|getenv|\benv\b|config\(/,
  patterns: [
    {
      expression: new RegExp(
        `\\benviron(?:\\.get[ \\t]{0,4}\\(|\\.setdefault[ \\t]{0,4}\\(|\\[)[ \\t]{0,4}["']${name}["']`,
        'g',
      ),
      through: 'os.environ',
    },
    call('getenv', 'os.getenv'),
    call('env(?:\\.(?:str|get|get_value))?', 'environs'),
    { expression: /\bconfig\([ \t]{0,4}["']([A-Z][A-Z0-9_]{1,199})["']/g, through: 'decouple' },
  ],
}

const ruby: Language = {
  hint: /\bENV\b/,
  patterns: [
    {
      expression: new RegExp(`\\bENV(?:\\.fetch\\(|\\.fetch |\\.dig\\(|\\[)[ \\t]{0,4}["']${name}["']`, 'g'),
      through: 'ENV',
    },
  ],
}

const go: Language = {
  hint: /\bos\.|BindEnv|env:"/,
  patterns: [
    call('os\\.(?:Getenv|LookupEnv|Setenv)', 'os.Getenv'),
    call('BindEnv', 'viper'),
    { expression: new RegExp(`\\benv(?:config)?:"${name}`, 'g'), through: 'struct tag' },
  ],
}

const jvm: Language = { hint: /getenv/, patterns: [call('getenv', 'System.getenv')] }
const php: Language = {
  hint: /env|_ENV|_SERVER/i,
  patterns: [
    call('(?:getenv|env)', 'getenv'),
    { expression: new RegExp(`\\$_(?:ENV|SERVER)\\[["']${name}["']`, 'g'), through: '$_ENV' },
  ],
}
const rust: Language = {
  hint: /\benv/,
  patterns: [
    call('env::(?:var|var_os)', 'env::var'),
    { expression: new RegExp(`\\b(?:option_)?env!\\("${name}"`, 'g'), through: 'env!' },
  ],
}
const csharp: Language = { hint: /EnvironmentVariable/, patterns: [call('GetEnvironmentVariable', 'Environment')] }
const c: Language = { hint: /getenv/, patterns: [call('(?:secure_)?getenv', 'getenv')] }
/** In scripts capitals alone: `$i` is the script's own. */
const shell: Language = {
  hint: /\$/,
  patterns: [{ expression: /(?<!\\)\$\{?([A-Z][A-Z0-9_]{2,199})\b(?::?[-=?+])?/g, through: 'shell' }],
}

const byEnding: readonly (readonly [string, Language])[] = [
  ['js jsx mjs cjs ts tsx mts cts vue svelte astro', javascript],
  ['py pyi ipynb', python],
  ['rb erb rake gemspec ru Rakefile Gemfile', ruby],
  ['go', go],
  ['java kt kts scala groovy clj', jvm],
  ['php', php],
  ['rs', rust],
  ['cs fs vb', csharp],
  ['c cc cpp h hpp', c],
  ['sh bash zsh ksh bats Makefile makefile', shell],
]

/** By the end of a file's name, or its whole name where it has none. */
export const languages: ReadonlyMap<string, Language> = new Map(
  byEnding.flatMap(([endings, language]) => endings.split(' ').map((ending) => [ending, language] as const)),
)
