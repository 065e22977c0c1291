import type { CauseId } from '../causes/ids.gen.ts'
import type { Observed, Zone } from './observed.ts'

/** Log-odds that a sign adds to its cause before anything is fitted: how an expert would weigh it. */
export const hint = 0.7
export const weak = 1.3
export const fair = 2.2
export const strong = 3.4
export const decisive = 5

interface SignBase {
  /** Unique within its cause; kebab-case. */
  readonly id: string
  readonly weight: number
  /** What the same sign says about other causes (negative: speaks against). */
  readonly also?: Readonly<Partial<Record<CauseId, number>>>
}

/** A wording in one zone of the input. Patterns run on lower-cased text with white space runs folded to one space. */
export interface TextSign extends SignBase {
  readonly zone: Zone
  readonly pattern: RegExp
}

/** A structural observation. `says` is the sentence shown as evidence. */
export interface FactSign extends SignBase {
  readonly test: (observed: Observed) => boolean
  readonly says: string
}

/** A clue that speaks for the cause that declares it. */
export type Sign = TextSign | FactSign

type Also = SignBase['also']

/** A bundle may hand in what gives the pattern: see `scripts/bundle/patterns-on-demand.ts`. */
type Pattern = RegExp | (() => RegExp)

function textSign(zone: Zone) {
  return (id: string, pattern: Pattern, weight: number, also?: Also): TextSign => {
    const rest = also ? { id, zone, weight, also } : { id, zone, weight }
    if (typeof pattern !== 'function') return { ...rest, pattern }
    return Object.defineProperty(rest, 'pattern', { get: pattern, enumerable: true }) as TextSign
  }
}

/** What the server, SDK or tool printed: error text, response body and headers. */
export const said = textSign('answer')
/** What the user observed. */
export const remarked = textSign('remarks')
/** What stands in the user's code. */
export const coded = textSign('code')
/** What stands in .env, shell and settings lines. */
export const configured = textSign('config')
/** What stands in the request: `METHOD url`, then `name: value` lines. */
export const requested = textSign('request')
/** Any zone. */
export const anywhere = textSign('all')

export function noticed(
  id: string,
  says: string,
  test: (observed: Observed) => boolean,
  weight: number,
  also?: Also,
): FactSign {
  return also ? { id, says, test, weight, also } : { id, says, test, weight }
}
