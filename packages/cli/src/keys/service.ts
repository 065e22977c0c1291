import type { Io } from '../io.ts'
import { serviceError } from '../service/failure.ts'
import { loadService } from '../service/load.ts'
import { inputError, usageError } from '../why401-error.ts'
import { readAnswer, type KeyService } from './answer.ts'
import { Remote } from './remote.ts'

/** `--data DIR`, or else the service at `WHY401_URL`. */
export async function openKeyService(said: ReadonlyMap<string, string>, { env }: Io): Promise<KeyService> {
  const data = said.get('--data') ?? (env['WHY401_URL'] ? undefined : env['WHY401_DATA'])
  const project = said.get('--project')
  if (data) return openData(data, project)
  if (project !== undefined) throw usageError('--project goes with --data; a root key is of one project by itself')
  const url = env['WHY401_URL']
  if (!url) throw inputError('which service? Set WHY401_URL and WHY401_ROOT_KEY, or name its data: --data DIR')
  return new Remote(url, env['WHY401_ROOT_KEY'] || null)
}

/** @param project its id; absent: the first. */
export async function openData(directory: string, project?: string): Promise<KeyService> {
  const { openLocal } = await loadService()
  const local = await openLocal(directory, project === undefined ? {} : { project }).catch((error: unknown) => {
    throw serviceError(error)
  })
  return {
    call: async (method, path, body, as) => {
      const { status, body: text } = await local.call(method, path, body, as?.reveal() ?? null)
      return readAnswer(status, text)
    },
    close: () => local.close(),
  }
}
