import type { CauseId } from '../causes/ids.gen.ts'
import type { Cause, Verdict } from '../model/cause.ts'
import type { Json } from '../model/json.ts'
import type { Observed, Zone } from '../model/observed.ts'
import type { FactSign, Sign, TextSign } from '../model/sign.ts'
import { remarks } from '../remarks/index.ts'
import { agreedClue, denialOf } from './answered.ts'
import { contextClues } from './context.ts'
import { requiredLiterals } from './literals.ts'
import { firstWords, type SaidWords } from './terms.ts'
import type { Span } from './fold.ts'
import { WordingIndex, type FiledWordings } from './wording-index.ts'

export type Tells = Readonly<Partial<Record<CauseId, number>>>

/** A clue that was found. `tells` is the expert's weighing; fitted weights replace it where there are any. */
export interface ActiveClue {
  readonly id: string
  readonly tells: Tells
  /** The sign and cause it came from, for the evidence; absent for context and remarks. */
  readonly sign?: Sign
  readonly zone?: Zone
  /** In the folded zone text. */
  readonly span?: Span
}

/** How a cause stands out beyond its signs; the weight of each kind is shared by all causes. */
export type Standing =
  | 'named'
  | 'examined-suspected'
  | 'examined-ruled-out'
  | 'documented-alone'
  | 'documented-first'
  | 'documented-second'
  | 'documented-later'
  | 'documented-vague'
  | 'foreign-alone'
  | 'foreign-first'
  | 'foreign-second'
  | 'foreign-later'
  | 'foreign-vague'

export const expertStandings: Readonly<Record<Standing, number>> = {
  // Whoever refused says so, louder than all votes; only what the request itself shows speaks louder.
  named: 10,
  'examined-suspected': 2.5,
  'examined-ruled-out': -3,
  'documented-alone': 2.5,
  'documented-first': 1.6,
  'documented-second': 1.1,
  'documented-later': 0.7,
  'documented-vague': 0.6,
  'foreign-alone': 1.8,
  'foreign-first': 1.1,
  'foreign-second': 0.7,
  'foreign-later': 0.4,
  'foreign-vague': 0.3,
}

function clueOf(cause: CauseId, sign: Sign): ActiveClue {
  return { id: `${cause}/${sign.id}`, tells: { ...sign.also, [cause]: sign.weight }, sign }
}

export interface Clues {
  readonly active: readonly ActiveClue[]
  readonly standings: ReadonlyMap<CauseId, readonly Standing[]>
  readonly verdicts: ReadonlyMap<CauseId, Verdict>
  readonly words: SaidWords
}

/** A sign of one cause; what it adds up to is made when it is first found. */
class OwnedSign<S extends Sign = Sign> {
  readonly sign: S
  readonly #cause: CauseId
  #clue: ActiveClue | null = null

  constructor(cause: CauseId, sign: S) {
    this.#cause = cause
    this.sign = sign
  }

  get clue(): ActiveClue {
    return (this.#clue ??= clueOf(this.#cause, this.sign))
  }

  clueAt(zone: Zone, span: Span): ActiveClue {
    const { id, tells } = this.clue
    return { id, tells, sign: this.sign, zone, span }
  }
}

const zones: readonly Zone[] = ['answer', 'remarks', 'code', 'config', 'request', 'all']

/** What a build can compute of the signs. */
export type FiledSigns = Readonly<Record<Zone, FiledWordings>>

/** The causes with their signs prepared for fast look-up. */
export class ClueFinder {
  readonly causes: readonly Cause<Json>[]
  readonly #factSigns: readonly OwnedSign<FactSign>[]
  readonly #textSigns: Readonly<Record<Zone, WordingIndex<OwnedSign<TextSign>>>>

  /** @param filed what `filed` once gave for the same causes. */
  constructor(causes: readonly Cause<Json>[], filed: FiledSigns | null = null) {
    this.causes = causes
    const facts: OwnedSign<FactSign>[] = []
    const texts = byZone((): OwnedSign<TextSign>[] => [])
    for (const { id, signs } of causes)
      for (const sign of signs)
        if ('test' in sign) facts.push(new OwnedSign(id, sign))
        else texts[sign.zone].push(new OwnedSign(id, sign))
    this.#factSigns = facts
    this.#textSigns = byZone(
      (zone) => new WordingIndex(texts[zone], ({ sign }) => requiredLiterals(sign.pattern), filed?.[zone]),
    )
  }

  get filed(): FiledSigns {
    return byZone((zone) => this.#textSigns[zone].filed)
  }

  find(observation: Observed): Clues {
    const verdicts = new Map<CauseId, Verdict>()
    for (const cause of this.causes) verdicts.set(cause.id, examine(cause, observation))
    return {
      active: [...this.#activeSigns(observation), ...remarkClues(observation), ...contextClues(observation)],
      standings: standingsOf(observation, verdicts),
      verdicts,
      words: wordsIn(observation.zones),
    }
  }

  #activeSigns(observation: Observed): ActiveClue[] {
    const active: ActiveClue[] = []
    for (const owned of this.#factSigns) if (holds(owned.sign, observation)) active.push(owned.clue)
    for (const zone of zones) {
      const text = observation.zones[zone]
      if (text === '') continue
      for (const owned of this.#textSigns[zone].candidates(text)) {
        const found = owned.sign.pattern.exec(text)
        if (found) active.push(owned.clueAt(zone, { start: found.index, end: found.index + found[0].length }))
      }
    }
    return active
  }
}

function wordsIn({ answer, remarks: reported, code, config }: Observed['zones']): SaidWords {
  return { answer: firstWords(answer), remarks: firstWords(reported), setup: firstWords(`${code} ${config}`) }
}

function byZone<T>(make: (zone: Zone) => T): Record<Zone, T> {
  return {
    answer: make('answer'),
    remarks: make('remarks'),
    code: make('code'),
    config: make('config'),
    request: make('request'),
    all: make('all'),
  }
}

/** A cause that throws knows nothing; the others still run. */
function examine(cause: Cause<Json>, observation: Observed): Verdict {
  try {
    return cause.examine(observation)
  } catch {
    return { verdict: 'unknown', needs: 'an input this check can read' }
  }
}

function holds(sign: FactSign, observation: Observed): boolean {
  try {
    return sign.test(observation)
  } catch {
    return false
  }
}

const remarkTells = new Map(remarks.map(({ id, tells }) => [id, tells]))
const tellsOf = (id: string): Tells => remarkTells.get(id) ?? {}

function remarkClues({ remarkIds, agreedRemarkIds, deniedRemarkIds }: Observed): ActiveClue[] {
  return [
    ...remarkIds
      .filter((id) => !agreedRemarkIds.includes(id))
      .map((id) => ({ id: `remark/${id}`, tells: tellsOf(id) })),
    ...agreedRemarkIds.map((id) => ({ id: agreedClue(id), tells: tellsOf(id) })),
    ...deniedRemarkIds.map((id) => ({ id: `denied/${id}`, tells: denialOf(tellsOf(id)) })),
  ]
}

function standingsOf(observation: Observed, verdicts: ReadonlyMap<CauseId, Verdict>): Map<CauseId, Standing[]> {
  const standings = new Map<CauseId, Standing[]>()
  const add = (cause: CauseId, standing: Standing): void => {
    const known = standings.get(cause)
    if (known) known.push(standing)
    else standings.set(cause, [standing])
  }
  for (const [cause, { verdict }] of verdicts) {
    if (verdict === 'suspected') add(cause, 'examined-suspected')
    if (verdict === 'ruled-out') add(cause, 'examined-ruled-out')
  }
  const { named } = observation
  // Between the request and its issuer something may have changed it: what was sent in view is not absent.
  if (named && verdicts.get(named)?.verdict !== 'ruled-out') add(named, 'named')
  const seen = new Set<CauseId>()
  for (const { refusal, providerKnown } of observation.documented) {
    const standing = providerKnown ? documentedStanding : foreignStanding
    refusal.causes.forEach((cause, rank) => {
      if (seen.has(cause)) return
      seen.add(cause)
      add(cause, standing[placeOf(rank, refusal.causes.length)])
    })
  }
  return standings
}

/** An answer that may mean five things or more says little, and little about which of them it is. */
const mostTelling = 4

type Place = 'alone' | 'first' | 'second' | 'later' | 'vague'

const documentedStanding = {
  alone: 'documented-alone',
  first: 'documented-first',
  second: 'documented-second',
  later: 'documented-later',
  vague: 'documented-vague',
} as const satisfies Record<Place, Standing>

const foreignStanding = {
  alone: 'foreign-alone',
  first: 'foreign-first',
  second: 'foreign-second',
  later: 'foreign-later',
  vague: 'foreign-vague',
} as const satisfies Record<Place, Standing>

function placeOf(rank: number, count: number): Place {
  if (count > mostTelling) return 'vague'
  if (rank === 0) return count === 1 ? 'alone' : 'first'
  return rank === 1 ? 'second' : 'later'
}
