import type { CauseId } from '../causes/ids.gen.ts'
import { unknown } from '../model/cause.ts'
import type { Verdict } from '../model/cause.ts'
import type { Observed } from '../model/observed.ts'
import { documentedAs } from '../wire/documented.ts'
import type { Documented } from '../wire/documented.ts'

/** An answer that stands for more causes than this names none of them: the first was right in a third of such cases only. */
const most = 4

/** Suspects a cause when the provider is known to give this answer for it before all others, and for few others. */
export function statedAs(observed: Observed, id: CauseId): Verdict<Documented> {
  const meanings = observed.documented[0]?.refusal.causes.length ?? 0
  return meanings > most ? unknown('what tells the many causes of this answer apart') : documentedAs(observed, id)
}
