import { loaded } from './assignment.ts'
import { characters } from './file-text.ts'
import type { Loader } from './loader.ts'
import { nodeLines, nodeText } from './node-lines.ts'

/** `--env-file`, `process.loadEnvFile` and `util.parseEnv`. A byte order mark stays and becomes part of the first name. */
export const node: Loader = {
  id: 'node',
  title: 'Node 22 to 24 (--env-file)',
  source: 'https://nodejs.org/api/cli.html#--env-fileconfig',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes) {
    const file = nodeText(characters(bytes))
    return loaded(
      file,
      nodeLines(file).filter(({ name }) => !isIndex(name)),
    )
  },
}

/** Node reads such a name and does not set it. */
const isIndex = (name: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1
