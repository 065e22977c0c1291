import type { Json, Secret } from '@why401/core'
import { inputError } from '../why401-error.ts'

export type Members = Readonly<Record<string, Json>>

/** One key service, reached by HTTP or through its data. */
export interface KeyService {
  /** @param as a key whose holder asks; absent: whoever manages the service. @throws what it was refused for, in words. */
  call(method: string, path: string, body?: Members, as?: Secret): Promise<Members>
  close(): Promise<void>
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
