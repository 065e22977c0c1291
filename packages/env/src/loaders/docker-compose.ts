import { readComposeFile } from './compose-lines.ts'
import type { Loader } from './loader.ts'

/** What enters the container: the file wins over the shell, which only fills in `${…}` and names without a value. */
export const dockerCompose: Loader = {
  id: 'docker-compose',
  title: 'Docker Compose 2 (env_file)',
  source: 'https://docs.docker.com/reference/compose-file/services/#env_file',
  winner: 'last',
  keepsEnvironment: 'never',
  read: readComposeFile,
}
