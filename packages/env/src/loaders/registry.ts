import { bash } from './bash.ts'
import { bun } from './bun.ts'
import { deno } from './deno.ts'
import { direnv } from './direnv.ts'
import { dockerComposeInterpolation } from './docker-compose-interpolation.ts'
import { dockerCompose } from './docker-compose.ts'
import { dockerRun } from './docker-run.ts'
import { dotenvExpand } from './dotenv-expand.ts'
import { dotenv } from './dotenv.ts'
import { dotenvx } from './dotenvx.ts'
import { godotenv } from './godotenv.ts'
import type { Loader, LoaderId } from './loader.ts'
import { next } from './next.ts'
import { node } from './node.ts'
import { olderPythonDotenv, pythonDotenv } from './python-dotenv.ts'
import { rubyDotenv2 } from './ruby-dotenv-2.ts'
import { rubyDotenv } from './ruby-dotenv.ts'
import { systemd } from './systemd.ts'
import { vite } from './vite.ts'

/** Every loader, in the version that is in use today. */
export const loaders: readonly Loader[] = [
  dotenv,
  dotenvExpand,
  dotenvx,
  next,
  vite,
  node,
  bun,
  deno,
  pythonDotenv,
  rubyDotenv,
  godotenv,
  bash,
  dockerRun,
  dockerCompose,
  dockerComposeInterpolation,
  systemd,
  direnv,
]

/** Versions that read otherwise and are still installed by distributions. */
export const olderLoaders: readonly Loader[] = [olderPythonDotenv, rubyDotenv2]

const byId = new Map(loaders.map((loader) => [loader.id, loader]))

/** @throws RangeError for an id that no loader has. */
export function loaderOf(id: LoaderId): Loader {
  const loader = byId.get(id)
  if (!loader) throw new RangeError(`There is no loader "${id}".`)
  return loader
}
