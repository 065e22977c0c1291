import { loaded } from './assignment.ts'
import { dotenvLines, dotenvText } from './dotenv-lines.ts'
import type { Loader } from './loader.ts'

/** Versions 16 to 18 read alike. */
export const dotenv: Loader = {
  id: 'dotenv',
  title: 'npm dotenv 18',
  source: 'https://www.npmjs.com/package/dotenv',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes) {
    const file = dotenvText(bytes)
    return loaded(file, dotenvLines(file))
  },
}
