import type { Ask, LocalProblem } from '../../../../../cli/src/ui/protocol.ts'
import { texts } from '../../../texts/local.ts'

/** What the server answered in place of what was asked for, or that it did not answer. */
export class ServerProblem extends Error {
  /** Null where nobody answered. */
  readonly code: LocalProblem['code'] | null
  readonly asks: readonly Ask[]

  constructor(detail: string, code: LocalProblem['code'] | null = null, asks: readonly Ask[] = []) {
    super(detail)
    this.name = 'ServerProblem'
    this.code = code
    this.asks = asks
  }
}

export async function problemFrom(response: Response): Promise<ServerProblem> {
  const body = (await response.json().catch(() => null)) as Partial<LocalProblem> | null
  return new ServerProblem(body?.detail ?? texts.answeredWith(response.status), body?.code ?? null, body?.asks)
}
