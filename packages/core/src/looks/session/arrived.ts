import { allMatches } from '../../model/all-matches.ts'
import type { Observed } from '../../model/observed.ts'
import { once } from '../../model/once.ts'
import { wholeText } from '../../model/whole-text.ts'
import { changeOf, type Change } from './change.ts'
import { shownValues } from './read-session.ts'
import type { ShownValue, View } from './shown-value.ts'

/** A variable that is shown twice, and how the second showing differs from the first. */
export interface Arrived {
  readonly name: string
  readonly change: Change
}

const secretName = /key|token|secret|pass|pwd|auth|credential|dsn|\bpat$|_pat\b/i

/** The first secret that a process held otherwise than a setting writes it, or that two processes held differently. */
export const arrived = once((observed: Observed): Arrived | null => {
  const shown = named(shownValues(observed))
  if (shown.length === 0) return null
  const found: Arrived[] = []
  for (const held of shown) {
    if (held.by !== 'process') continue
    const others = shown.filter((one) => one !== held && isSameName(one.name, held.name))
    const change = isQuotedItself(held) ? 'quoted' : (heldOtherwise(held, others) ?? reshaped(held, shown))
    if (change !== null) found.push({ name: held.name, change })
  }
  // What a process holds tells more than that another one holds nothing.
  const [first] = found
  if (first !== undefined) return found.find(({ change }) => change !== 'missing') ?? first
  return splitOff(shown, observed.raw.answer) ?? tokenOfTwoFiles(shown) ?? handedByHelper(shown, wholeText(observed))
})

/** `services.mail.secret` of a framework, `mail.secret` of its file and MAIL_SECRET of the environment are one. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  const [short = '', long = ''] = [one, other].map(plainName).toSorted((a, b) => a.length - b.length)
  return short === long || (short.includes('_') && !anyonesName.test(short) && long.endsWith(`_${short}`))
}

/** Whatever the names, a value that came out as another spelling of one that was written is that value. */
function reshaped(held: ShownValue, shown: readonly ShownValue[]): Change | null {
  if (held.view.kind !== 'whole' || held.view.text.length < 8) return null
  for (const { by, name, view } of shown) {
    if (by !== 'setting' || name === held.name || view.kind !== 'whole') continue
    const change = changeOf(view, held.view)
    if (change !== null && spellings.has(change)) return change
  }
  return null
}

const spellings: ReadonlySet<Change> = new Set(['number', 'expanded', 'letter-case', 'unescaped', 'comment'])

const anyonesName = /^(?:API|SECRET|ACCESS|AUTH|CLIENT|PRIVATE)_(?:KEY|TOKEN|SECRET)$/

function plainName(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[.-]/g, '_')
    .replace(/^TF_VAR_/, '')
}

/** Git asks its credential helper, and gets another token than the one that was exported. */
function handedByHelper(shown: readonly ShownValue[], text: string): Arrived | null {
  const handed = /git credential(?:-[a-z-]{2,30})? (?:fill|get)[^$]{0,400}?\npassword=(\S{8,300})/.exec(text)?.[1]
  if (handed === undefined) return null
  const view: View = { kind: 'whole', text: handed }
  const other = shown.find(
    (one) => /^(?:GIT|GH_|BITBUCKET|CI_JOB)/.test(one.name) && changeOf(one.view, view) === 'another',
  )
  return other === undefined ? null : { name: other.name, change: 'another' }
}

/**
 * A value that a log names by no variable is that of the one secret that is set: only how it was changed tells, unless the
 * log says whose it is (`giphy key: …` beside GIPHY_KEY).
 */
function named(shown: readonly ShownValue[]): readonly ShownValue[] {
  const secrets = shown.filter(({ name }) => secretName.test(name))
  const [only, ...others] = new Set(secrets.filter(({ by }) => by === 'setting').map(({ name }) => name))
  if (only === undefined || others.length > 0) return secrets
  const logged = shown.filter(({ name }) => name === '').map((one) => ({ ...one, name: only }))
  const changed = logged.filter(({ view, label }) =>
    secrets.some((one) => {
      const change = one.by === 'setting' ? changeOf(one.view, view) : null
      return change !== null && (change !== 'another' || speaksOf(label ?? '', only))
    }),
  )
  return [...secrets, ...changed]
}

const ofAnyName = new Set(
  'API KEY TOKEN SECRET ACCESS AUTH PUBLIC EXPO NEXT VITE REACT APP NUXT PASSWORD CLIENT PRIVATE THE APP DEV PROD'.split(
    ' ',
  ),
)

/** The label holds every word of the name that not every name has. */
function speaksOf(label: string, name: string): boolean {
  const own = plainName(name)
    .split('_')
    .filter((word) => word.length > 2 && !ofAnyName.has(word))
  const words = label.toUpperCase()
  return own.length > 0 && own.every((word) => words.includes(word))
}

/** `env` lists values as they are: quotes that it shows are part of one. */
function isQuotedItself({ view }: ShownValue): boolean {
  return view.kind === 'whole' && /^(["'])[^"'\s]{6,2000}\1$/.test(view.text)
}

/** npm reads the token of a registry from the file of the project before that of the user. */
function tokenOfTwoFiles(shown: readonly ShownValue[]): Arrived | null {
  const tokens = shown.filter(({ name }) => name.startsWith('//'))
  const twice = tokens.find((one) => tokens.some((other) => isAnother(one, other)))
  return twice === undefined ? null : { name: twice.name.slice(2), change: 'another' }
}

function isAnother(one: ShownValue, other: ShownValue): boolean {
  return one.name === other.name && changeOf(one.view, other.view) === 'another'
}

const notFound =
  /['"]?([A-Za-z0-9_.-]{4,80})['"]? is not recognized as|(?:sh|bash|zsh|\d): ([A-Za-z0-9_.-]{4,80}): (?:command )?not found/g

/** The shell took the rest of a value for a command of its own. */
function splitOff(shown: readonly ShownValue[], answer: string): Arrived | null {
  for (const [, windows, unix] of allMatches(notFound, answer)) {
    const rest = windows ?? unix ?? ''
    const cut = shown.find(
      ({ by, view }) => by === 'setting' && view.kind === 'whole' && /[&;|]$/.test(view.text.split(rest, 1)[0] ?? ''),
    )
    if (cut !== undefined) return { name: cut.name, change: 'cut' }
  }
  return null
}

function heldOtherwise(held: ShownValue, others: readonly ShownValue[]): Change | null {
  const settings = inForce(held, others)
  const changes = settings.flatMap(({ view }) => changeOf(view, held.view) ?? [])
  // A value that one place writes and the process holds is explained; what another place writes lost against it.
  const isWritten = settings.some(({ view }) => isSame(view, held.view))
  if (isWritten) return changes.find((change) => change === 'another') ?? null
  const [first] = changes
  if (first !== undefined) return changes.find((change) => change !== 'another') ?? first
  return heldTwice(held, others)
}

/** What files and stores write, and of the commands that set the variable the last one before it was printed. */
function inForce(held: ShownValue, others: readonly ShownValue[]): readonly ShownValue[] {
  const settings = others.filter(({ by }) => by === 'setting')
  const last = settings.findLast(({ isTyped, line }) => isTyped && line < held.line)
  return settings.filter((one) => !one.isTyped || one === last)
}

/** Two processes at one time: nothing was set between the two outputs. */
function heldTwice(held: ShownValue, others: readonly ShownValue[]): Change | null {
  const later = others.filter(({ by, line }) => by === 'process' && line >= held.line)
  for (const { view, line } of later) {
    const isSetBetween = others.some((one) => one.by === 'setting' && one.line > held.line && one.line < line)
    if (isSetBetween) continue
    if ((view.kind === 'missing') !== (held.view.kind === 'missing')) return 'missing'
    if (changeOf(view, held.view) === 'another') return 'another'
  }
  return null
}

function isSame(written: View, held: View): boolean {
  const isComparable = written.kind === held.kind || written.kind === 'whole' || held.kind === 'whole'
  return isComparable && isText(written) && isText(held) && changeOf(written, held) === null
}

function isText({ kind }: View): boolean {
  return kind === 'whole' || kind === 'start' || kind === 'end'
}
