import type { LoaderId } from './loader.ts'

/** Which files a framework looks for, and which of them wins. */
export interface Convention {
  readonly id: string
  readonly title: string
  readonly loader: LoaderId
  /**
   * The first that sets a variable wins (the environment before or after all of them is the loader's rule). `{mode}` stands for
   * the mode. Empty where the command or the code names the file.
   */
  readonly files: readonly string[]
  /** Files that are passed over in a mode, as the test mode does not read what only one developer has. */
  readonly skips?: { readonly file: string; readonly mode: string }
  /** Where the mode comes from. */
  readonly mode?: { readonly variable: string | null; readonly fallback: string; readonly note: string }
  /** Where the files are looked for. */
  readonly place: 'project' | 'working-folder' | 'working-folder-upwards' | 'calling-file-upwards' | 'compose-file'
  /** Whether the files are read without anybody asking for it. */
  readonly automatic: boolean
  readonly source: string
}

const local = { file: '.env.local', mode: 'test' }
const modesWithLocalFirst = ['.env.{mode}.local', '.env.local', '.env.{mode}', '.env']
const modesWithModeFirst = ['.env.{mode}.local', '.env.{mode}', '.env.local', '.env']

export const conventions: readonly Convention[] = [
  {
    id: 'next',
    title: 'Next.js',
    loader: 'next',
    files: modesWithLocalFirst,
    skips: local,
    mode: {
      variable: null,
      fallback: 'development',
      note: '`next dev` is development, `next build` and `next start` production, whatever NODE_ENV says.',
    },
    place: 'project',
    automatic: true,
    source: 'https://nextjs.org/docs/app/guides/environment-variables',
  },
  {
    id: 'vite',
    title: 'Vite, SvelteKit, Astro',
    loader: 'vite',
    files: modesWithModeFirst,
    mode: {
      variable: null,
      fallback: 'development',
      note: '`vite` is development, `vite build` production, `--mode` any other; it is not NODE_ENV.',
    },
    place: 'project',
    automatic: true,
    source: 'https://vite.dev/guide/env-and-mode',
  },
  {
    id: 'bun',
    title: 'Bun',
    loader: 'bun',
    files: modesWithLocalFirst,
    skips: local,
    mode: { variable: 'NODE_ENV', fallback: 'development', note: '`bun test` is test.' },
    place: 'working-folder',
    automatic: true,
    source: 'https://bun.com/docs/runtime/environment-variables',
  },
  {
    id: 'create-react-app',
    title: 'Create React App',
    loader: 'dotenv-expand',
    files: modesWithLocalFirst,
    skips: local,
    mode: { variable: null, fallback: 'development', note: '`start` is development, `build` production, `test` test.' },
    place: 'project',
    automatic: true,
    source: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
  {
    id: 'expo',
    title: 'Expo',
    loader: 'dotenv-expand',
    files: modesWithLocalFirst,
    skips: local,
    mode: {
      variable: 'NODE_ENV',
      fallback: 'development',
      note: 'Without a mode only `.env.local` and `.env` are read.',
    },
    place: 'project',
    automatic: true,
    source: 'https://docs.expo.dev/guides/environment-variables/',
  },
  {
    id: 'nuxt',
    title: 'Nuxt',
    loader: 'dotenv',
    files: ['.env'],
    place: 'project',
    automatic: true,
    source: 'https://nuxt.com/docs/guide/directory-structure/env',
  },
  {
    id: 'gatsby',
    title: 'Gatsby',
    loader: 'dotenv',
    files: ['.env.{mode}'],
    mode: {
      variable: null,
      fallback: 'development',
      note: '`gatsby develop` is development, `gatsby build` production.',
    },
    place: 'project',
    automatic: true,
    source: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
  },
  {
    id: 'dotenv',
    title: 'npm dotenv',
    loader: 'dotenv',
    files: ['.env'],
    place: 'working-folder',
    automatic: false,
    source: 'https://www.npmjs.com/package/dotenv',
  },
  {
    id: 'dotenvx',
    title: 'dotenvx',
    loader: 'dotenvx',
    files: ['.env'],
    place: 'working-folder',
    automatic: false,
    source: 'https://dotenvx.com/docs',
  },
  {
    id: 'dotenvx-nextjs',
    title: 'dotenvx --convention=nextjs',
    loader: 'dotenvx',
    files: modesWithLocalFirst,
    skips: local,
    mode: {
      variable: 'NODE_ENV',
      fallback: 'development',
      note: 'DOTENV_ENV comes before NODE_ENV; other modes than development, test and production have no files of their own.',
    },
    place: 'working-folder',
    automatic: false,
    source: 'https://dotenvx.com/docs/advanced/config-convention-nextjs',
  },
  {
    id: 'dotenvx-flow',
    title: 'dotenvx --convention=flow',
    loader: 'dotenvx',
    files: [...modesWithModeFirst, '.env.defaults'],
    mode: { variable: 'NODE_ENV', fallback: 'development', note: 'DOTENV_ENV comes before NODE_ENV.' },
    place: 'working-folder',
    automatic: false,
    source: 'https://dotenvx.com/docs/advanced/config-convention-flow',
  },
  {
    id: 'dotenv-flow',
    title: 'dotenv-flow',
    loader: 'dotenv',
    files: [...modesWithModeFirst, '.env.defaults'],
    skips: local,
    mode: {
      variable: 'NODE_ENV',
      fallback: '',
      note: 'Without a mode only `.env.local`, `.env` and `.env.defaults` are read.',
    },
    place: 'working-folder',
    automatic: false,
    source: 'https://www.npmjs.com/package/dotenv-flow',
  },
  {
    id: 'node',
    title: 'Node --env-file',
    loader: 'node',
    files: [],
    place: 'working-folder',
    automatic: false,
    source: 'https://nodejs.org/api/cli.html#--env-fileconfig',
  },
  {
    id: 'deno',
    title: 'Deno --env-file',
    loader: 'deno',
    files: ['.env'],
    place: 'working-folder-upwards',
    automatic: false,
    source: 'https://docs.deno.com/runtime/reference/env_variables/',
  },
  {
    id: 'python-dotenv',
    title: 'python-dotenv',
    loader: 'python-dotenv',
    files: ['.env'],
    place: 'calling-file-upwards',
    automatic: false,
    source: 'https://pypi.org/project/python-dotenv/',
  },
  {
    id: 'ruby-dotenv',
    title: 'Ruby dotenv',
    loader: 'ruby-dotenv',
    files: ['.env'],
    place: 'working-folder',
    automatic: false,
    source: 'https://rubygems.org/gems/dotenv',
  },
  {
    id: 'dotenv-rails',
    title: 'dotenv-rails',
    loader: 'ruby-dotenv',
    files: modesWithLocalFirst,
    skips: local,
    mode: { variable: 'RAILS_ENV', fallback: 'development', note: 'RACK_ENV where RAILS_ENV is not set.' },
    place: 'project',
    automatic: true,
    source: 'https://rubygems.org/gems/dotenv-rails',
  },
  {
    id: 'godotenv',
    title: 'godotenv',
    loader: 'godotenv',
    files: ['.env'],
    place: 'working-folder',
    automatic: false,
    source: 'https://pkg.go.dev/github.com/joho/godotenv',
  },
  {
    id: 'compose-interpolation',
    title: 'Docker Compose, for ${…} in compose.yaml',
    loader: 'docker-compose-interpolation',
    files: ['.env'],
    place: 'compose-file',
    automatic: true,
    source: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/',
  },
  {
    id: 'compose-env-file',
    title: 'Docker Compose, env_file of a service',
    loader: 'docker-compose',
    files: [],
    place: 'compose-file',
    automatic: false,
    source: 'https://docs.docker.com/reference/compose-file/services/#env_file',
  },
]

/** The files of a convention in one mode, the one that wins first. */
export function filesOf({ files, skips }: Convention, mode: string): string[] {
  const ofMode = files
    .filter((file) => mode !== '' || !file.includes('{mode}'))
    .map((file) => file.replaceAll('{mode}', mode))
  return skips?.mode === mode ? ofMode.filter((file) => file !== skips.file) : ofMode
}

/** A prefix that sends a variable's value to every visitor of the site or app. */
export interface ClientPrefix {
  readonly prefix: string
  readonly framework: string
  readonly source: string
}

export const clientPrefixes: readonly ClientPrefix[] = [
  { prefix: 'NEXT_PUBLIC_', framework: 'Next.js', source: 'https://nextjs.org/docs/app/guides/environment-variables' },
  { prefix: 'VITE_', framework: 'Vite', source: 'https://vite.dev/guide/env-and-mode' },
  {
    prefix: 'REACT_APP_',
    framework: 'Create React App',
    source: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
  { prefix: 'NUXT_PUBLIC_', framework: 'Nuxt', source: 'https://nuxt.com/docs/guide/going-further/runtime-config' },
  { prefix: 'EXPO_PUBLIC_', framework: 'Expo', source: 'https://docs.expo.dev/guides/environment-variables/' },
  {
    prefix: 'GATSBY_',
    framework: 'Gatsby',
    source: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
  },
  { prefix: 'PUBLIC_', framework: 'SvelteKit and Astro', source: 'https://svelte.dev/docs/kit/$env-static-public' },
]

/** The prefix by which a variable reaches the client; null where it stays on the server. */
export const clientPrefixOf = (variable: string): ClientPrefix | null =>
  clientPrefixes.find(({ prefix }) => variable.startsWith(prefix)) ?? null
