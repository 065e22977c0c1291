import { readComposeFile } from './compose-lines.ts'
import type { Loader } from './loader.ts'

/** The `.env` beside compose.yaml: fills in `${…}` of the YAML, where the shell wins, and does not enter the container. */
export const dockerComposeInterpolation: Loader = {
  id: 'docker-compose-interpolation',
  title: 'Docker Compose 2 (.env for ${…} in compose.yaml)',
  source: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/',
  winner: 'last',
  keepsEnvironment: 'always',
  read: readComposeFile,
}
