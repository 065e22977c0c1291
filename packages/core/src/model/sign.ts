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

type TextSignParts = readonly [id: string, pattern: RegExp, weight: number, also?: Also]

/** A bundle hands in functions that give the parts: see `scripts/bundle/signs-on-demand.ts`. */
function textSign(zone: Zone) {
  return (...parts: TextSignParts | readonly [() => TextSignParts]): TextSign =>
    typeof parts[0] === 'function' ? new TextSignOnDemand(zone, parts[0]) : textSignOf(zone, parts as TextSignParts)
}

function textSignOf(zone: Zone, [id, pattern, weight, also]: TextSignParts): TextSign {
  return also ? { id, zone, pattern, weight, also } : { id, zone, pattern, weight }
}

/** Made when something other than its zone is asked for. */
class TextSignOnDemand implements TextSign {
  readonly zone: Zone
  readonly #parts: () => TextSignParts
  #sign: TextSign | null = null

  constructor(zone: Zone, parts: () => TextSignParts) {
    this.zone = zone
    this.#parts = parts
  }

  get #made(): TextSign {
    return (this.#sign ??= textSignOf(this.zone, this.#parts()))
  }

  get id(): string {
    return this.#made.id
  }

  get pattern(): RegExp {
    return this.#made.pattern
  }

  get weight(): number {
    return this.#made.weight
  }

  get also(): NonNullable<Also> {
    return this.#made.also ?? {}
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
