import type { Json, Secret } from '@why401/core'
import type { Io } from '../io.ts'
import { serviceError } from '../service/failure.ts'
import { loadService } from '../service/load.ts'
import { inputError } from '../why401-error.ts'
import { Remote } from './remote.ts'

export type Members = Readonly<Record<string, Json>>

/** One key service, reached by HTTP or through its data. */
export interface KeyService {
  /** @param as a key whose holder asks; absent: whoever manages the service. @throws what it was refused for, in words. */
  call(method: string, path: string, body?: Members, as?: Secret): Promise<Members>
  close(): Promise<void>
}

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

/** The members of an answer. @throws a problem's own words. */
export function readAnswer(status: number, text: string): Members {
  const members = membersOf(text)
  if (status >= 200 && status < 300 && members) return members
  const { title, detail, fix, message, code } = members ?? {}
  const words = [detail ?? message ?? title, fix].filter((one) => typeof one === 'string').join(' ')
  const which = typeof code === 'string' ? ` (${code})` : ''
  throw inputError(`the service answered ${status}${words === '' ? '' : `: ${words.slice(0, 600)}`}${which}`)
}

function membersOf(text: string): Members | null {
  if (text === '') return {}
  try {
    const value = JSON.parse(text) as Json
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null
  } catch {
    return null
  }
}
