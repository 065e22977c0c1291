import type { LocalProblem } from '../../../../../cli/src/ui/protocol.ts'
import { texts } from '../../../texts/local.ts'

/** What the server answered in place of what was asked for, or that it did not answer. */
export class ServerProblem extends Error {
  /** Null where nobody answered. */
  readonly code: LocalProblem['code'] | null

  constructor(detail: string, code: LocalProblem['code'] | null = null) {
    super(detail)
    this.name = 'ServerProblem'
    this.code = code
  }
}

export async function problemFrom(response: Response): Promise<ServerProblem> {
  const body = (await response.json().catch(() => null)) as Partial<LocalProblem> | null
  return new ServerProblem(body?.detail ?? texts.answeredWith(response.status), body?.code ?? null)
}
