import type { Io } from '../io.ts'
import { serviceError } from '../service/failure.ts'
import { loadService } from '../service/load.ts'
import { inputError } from '../why401-error.ts'
import { readAnswer, type KeyService } from './answer.ts'
import { Remote } from './remote.ts'

/** `--data DIR`, or else the service at `WHY401_URL`. */
export async function openKeyService(said: ReadonlyMap<string, string>, { env }: Io): Promise<KeyService> {
  const data = said.get('--data') ?? (env['WHY401_URL'] ? undefined : env['WHY401_DATA'])
  if (data) return openData(data)
  const url = env['WHY401_URL']
  if (!url) throw inputError('which service? Set WHY401_URL and WHY401_ROOT_KEY, or name its data: --data DIR')
  return new Remote(url, env['WHY401_ROOT_KEY'] || null)
}

async function openData(directory: string): Promise<KeyService> {
  const { openLocal } = await loadService()
  const local = await openLocal(directory).catch((error: unknown) => {
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
