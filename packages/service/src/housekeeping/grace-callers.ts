import type { KeyRecord } from '../model/key.ts'
import type { Store } from '../store/store.ts'
import { callerView } from '../usage/caller-view.ts'

/** An event stays small; `GET /v1/keys/{key_id}/callers` lists more. */
const mostTold = 20

/** Who still uses a key that was replaced, the latest first. */
export async function graceCallers(usage: Pick<Store['usage'], 'callersOf'>, { id, supersededAt }: KeyRecord) {
  const callers = await usage.callersOf(id, supersededAt ?? 0)
  return callers.slice(0, mostTold).map(callerView)
}
