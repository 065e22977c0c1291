import type { RotationView, ShownOther, ShownPlace } from '../rotate/view.ts'
import type { RemoteAdvice } from '../rotate/remote-commands.ts'
import { palette, type Palette } from './ansi.ts'
import type { Look } from './look.ts'
import { neutralise, neutraliseJson } from './neutralise.ts'

/** What is about to be done: requests, files, and what is left to the user. */
export function renderPlan(view: RotationView, { color, brief }: Look): string {
  const paint = palette(color)
  const head = `${paint.bold(`rotate ${neutralise(view.variable)}`)} ${view.oldKey ?? ''} at ${view.provider}`
  const sections = [
    [head],
    ['', paint.bold('requests'), ...view.steps.map((step) => requestLine(step, paint))],
    placesSection(view.places, paint),
    othersSection(view.others, paint),
    remoteSection(view.remote, 'not written by this program; afterwards', paint),
    brief ? [] : ['', ...view.limits.map((limit) => paint.dim(`· ${limit}`))],
    ['', endOf(view)],
  ]
  return `${sections.flat().join('\n')}\n`
}

function requestLine({ says, method, url, as }: RotationView['steps'][number], paint: Palette): string {
  return `  ${says}\n    ${paint.blue(`${method} ${neutralise(url)}`)} ${paint.dim(`as ${as}`)}`
}

function placesSection(places: readonly ShownPlace[], paint: Palette): readonly string[] {
  if (places.length === 0) return ['', paint.red('no file that can be written holds the key')]
  return ['', paint.bold('files that get the new key'), ...places.map((place) => placeLine(place, paint))]
}

function placeLine({ file, lines, variables, isTracked }: ShownPlace, paint: Palette): string {
  const names = variables.length > 0 ? ` ${variables.map(neutralise).join(', ')}` : ''
  const tracked = isTracked ? paint.red(' tracked by git: the new key would be committed with it') : ''
  return `  ${paint.blue(`${neutralise(file)}:${lines.join(',')}`)}${names}${tracked}`
}

const reasons: Readonly<Record<ShownOther['why'], string>> = {
  environment: 'set in a running shell: start a new one, or set it again',
  record: 'a record of the past: left as it is',
  built: 'made by a build or an installation: build again',
  spelling: 'encoded, or a part of something longer: change it by hand',
  'no-text': 'no text, or larger than 1 MiB: change it by hand',
  changed: 'is being changed',
  missing: 'is gone',
  'not-regular': 'no regular file',
  'hard-links': 'has several names (hard links): change it by hand',
  'not-writable': 'may not be written: change it by hand',
}

function othersSection(others: readonly ShownOther[], paint: Palette): readonly string[] {
  if (others.length === 0) return []
  const rows = others.map(({ why, file, line, variable }) => {
    const place = `${neutralise(file)}${line === null ? '' : `:${line}`}${variable === null ? '' : ` ${neutralise(variable)}`}`
    return `  ${paint.blue(place)} ${paint.dim(reasons[why])}`
  })
  return ['', paint.bold('stays as it is'), ...rows]
}

function remoteSection(remote: readonly RemoteAdvice[], title: string, paint: Palette): readonly string[] {
  if (remote.length === 0) return []
  const rows = remote.flatMap(({ store, commands, file, line }) => [
    `  ${neutralise(store)} ${paint.dim(`(${neutralise(file)}:${line})`)}`,
    ...commands.map((command) => `    ${paint.green(neutralise(command))}`),
  ])
  return ['', paint.bold(title), ...rows]
}

function endOf({ endsAtOnce, graceMs }: RotationView): string {
  if (endsAtOnce) return 'The old key ends in the moment in which the new one is made.'
  if (graceMs === 0) return 'The old key is ended as soon as the new one works.'
  return `The old key stays good for ${durationWords(graceMs)} after the new one works; why401 rotate --finish ends it then.`
}

function durationWords(ms: number): string {
  const hours = ms / 3_600_000
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24} days`
  return hours >= 1
    ? `${Math.round(hours)} ${Math.round(hours) === 1 ? 'hour' : 'hours'}`
    : `${Math.round(ms / 60_000)} minutes`
}

/** What holds now, and how to go on. */
export function renderOutcome(view: RotationView, { color }: Look): string {
  const paint = palette(color)
  const { standing, trouble, newKey } = view
  const lines = [
    ...(trouble === null ? [] : [paint.red(`stopped: ${neutralise(trouble)}`)]),
    `${trouble === null ? paint.green('✓') : paint.bold('→')} ${standing.says}`,
    ...(newKey === null ? [] : [paint.dim(`  new key ${newKey}`)]),
    ...(view.retireAt === null ? [] : [`  The old key is to be ended after ${new Date(view.retireAt).toISOString()}.`]),
    ...(isInPlaces(view) ? remoteSection(view.remote, 'still to be told', paint) : []),
  ]
  const command = nextCommand(view)
  return `${lines.join('\n')}\n${command === null ? '' : `${paint.green('→')} ${neutralise(command)}\n`}`
}

function isInPlaces({ standing }: RotationView): boolean {
  return standing.where === 'places'
}

/** Null where nothing is left to do here. */
export function nextCommand({ standing, variable }: RotationView): string | null {
  if (standing.goOn === null) return null
  return `why401 rotate ${variable}${standing.goOn === 'again' ? '' : ` --${standing.goOn}`}`
}

export function rotationJson(view: RotationView, isDryRun: boolean): string {
  const { standing, retireAt, newKey, oldKey, oldId, newId, endsAtOnce, ...rest } = view
  const json = {
    schema: 'why401-rotate/1',
    variable: rest.variable,
    provider: rest.provider,
    dryRun: isDryRun,
    phase: rest.phase,
    old: { key: oldKey, id: oldId, state: standing.old },
    new: { key: newKey, id: newId, state: standing.new, where: standing.where },
    says: standing.says,
    trouble: rest.trouble,
    next: isDryRun ? null : nextCommand(view),
    graceSeconds: Math.round(rest.graceMs / 1000),
    endsAtOnce,
    retireAt: retireAt === null ? null : new Date(retireAt).toISOString(),
    requests: rest.steps,
    places: rest.places,
    others: rest.others,
    remote: rest.remote,
    limits: rest.limits,
  }
  return `${neutraliseJson(JSON.stringify(json, null, 2))}\n`
}
