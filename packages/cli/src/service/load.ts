import type * as Operate from '@why401/service/operate'
import { inputError } from '../why401-error.ts'

/** The service, from `node_modules`: nothing else of this program pays for it. */
export async function loadService(): Promise<typeof Operate> {
  try {
    return await import('@why401/service/operate')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (isMissing) throw inputError('the key service is not installed here: npm install @why401/service')
    throw error
  }
}

/** Where the data are, unless said otherwise. */
export function dataDirectory(
  said: string | null | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return said ?? (env['WHY401_DATA'] || 'why401-data')
}
