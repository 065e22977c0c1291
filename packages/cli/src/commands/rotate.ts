import { providers } from '@why401/core'
import { rotationApis, rotationFor, type RotationApi } from '@why401/core/rotate'
import { findKeyPlaces, Journal, loadersById, stateDirectory, type KeyPlaces } from '@why401/env'
import type { Options } from '../arguments/options.ts'
import type { RotateCommand } from '../arguments/rotate.ts'
import { ask } from '../fix/ask.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { NodeSender } from '../network/node-sender.ts'
import { projectHere } from '../project-here.ts'
import { connectionTo } from '../prove/connection-to.ts'
import { lookFor } from '../render/look.ts'
import { renderOutcome, renderPlan, rotationJson } from '../render/rotate.ts'
import { begun, isRepeatable, textsOf, variablesOf } from '../rotate/begun.ts'
import { Caller, type KeyTexts } from '../rotate/call.ts'
import { Course } from '../rotate/course.ts'
import { KeptRotations, textsFrom, type KeptRotation } from '../rotate/kept.ts'
import { settingFor, type Setting } from '../rotate/setting.ts'
import { subjectOf } from '../rotate/subject.ts'
import { rotationView, type RotationView } from '../rotate/view.ts'
import { replacedParts } from '../rotate/write.ts'
import { inputError, usageError } from '../why401-error.ts'

/** `why401 rotate VAR`: a new key at the issuer, in every place of the old one, proven; then the old one ended. */
export async function rotate(command: RotateCommand, options: Options, io: Io): Promise<ExitCode> {
  if (options.offline && !command.dryRun)
    throw usageError('rotate asks the issuer; leave --offline out, or add --dry-run')
  const store = new KeptRotations(io, process.cwd())
  if (command.finish || command.resume) return await goOn(command, store, options, io)
  if (command.variable === null) throw usageError('rotate needs the name of a variable: why401 rotate SENDGRID_API_KEY')
  const under = store.load(command.variable)
  if (under !== null)
    throw inputError(
      `a rotation of ${command.variable} is under way; go on with why401 rotate ${command.variable} ${under.rotation.phase === 'proven' || under.rotation.phase === 'retiring' ? '--finish' : '--resume'}`,
    )
  return await start({ ...command, variable: command.variable }, store, options, io)
}

/** What all runs of one rotation share. */
interface Run {
  readonly kept: KeptRotation
  readonly api: RotationApi
  readonly setting: Setting
  readonly places: KeyPlaces
  readonly old: KeyTexts | null
  readonly match: Parameters<typeof rotationView>[0]['match']
}

async function start(
  command: RotateCommand & { readonly variable: string },
  store: KeptRotations,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const project = projectHere(io)
  const subject = subjectOf(command.variable, command.issuer, project, providers)
  const { api } = subject
  const setting = settingFor(api, command, project)
  const old = textsOf(subject)
  const variables = Object.values(variablesOf(subject))
  const places = await findKeyPlaces(project, replacedParts(api, old), variables, subject.loader)
  const kept = begun(command, subject, setting)
  const run: Run = { kept, api, setting, places, old, match: subject.match }
  const view = viewOf(run, kept, null)
  const isJson = options.format === 'json'
  if (!isJson) io.out(renderPlan(view, lookFor(options, io)))
  if (command.dryRun) {
    if (isJson) io.out(rotationJson(view, true))
    return 0
  }
  if (places.writable.length === 0) throw inputError(nowhereToWrite(command.variable))
  if (!command.yes && !(io.inputIsTerminal() && ask('Go on?', io))) {
    const why = io.inputIsTerminal() ? '' : '; there is no terminal to ask on, --yes goes on without'
    throw inputError(`nothing was sent and nothing was changed${why}`)
  }
  return await follow(run, command, store, options, io)
}

function nowhereToWrite(variable: string): string {
  return `no file that can be written holds the value of ${variable}: the new key would have no place; nothing was sent`
}

/** `--resume` and `--finish`, of one variable or of all that are under way here. */
async function goOn(command: RotateCommand, store: KeptRotations, options: Options, io: Io): Promise<ExitCode> {
  const named = command.variable
  const all = named === null ? store.all() : [store.load(named)].flatMap((one) => one ?? [])
  if (all.length === 0)
    throw inputError(`no rotation ${named === null ? '' : `of ${named} `}is under way in this directory`)
  let worst: ExitCode = 0
  for (const kept of all) {
    const code = await follow(await runOf(kept, command, io), command, store, options, io)
    if (code !== 0) worst = code
  }
  return worst
}

async function runOf(kept: KeptRotation, command: RotateCommand, io: Io): Promise<Run> {
  const project = projectHere(io)
  const api = rotationFor(kept) ?? rotationApis[kept.provider]?.[0]
  if (!api) throw inputError(`this version knows no API of ${kept.provider}`)
  const admin = command.admin ?? kept.adminVariable
  const inputs = Object.entries(kept.values).flatMap(([name, value]) =>
    name.startsWith('with.') ? [`${name.slice('with.'.length)}=${String(value)}`] : [],
  )
  const wishes = { issuerUrl: kept.issuerUrl, admin, with: [...inputs, command.with ?? ''].join(',') }
  const setting = settingFor(api, wishes, project)
  const old = textsFrom(kept.old)
  const parts = replacedParts(api, old ?? new Map())
  const places = await findKeyPlaces(project, parts, Object.values(kept.variables), loadersById.get('dotenv') ?? null)
  const rotation = { ...kept.rotation, trouble: null, isRepeatable: isRepeatable(api, setting) }
  const values = { ...kept.values, ...setting.inputs }
  return { kept: { ...kept, rotation, values, adminVariable: admin }, api, setting, places, old, match: null }
}

async function follow(
  run: Run,
  command: RotateCommand,
  store: KeptRotations,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const isJson = options.format === 'json'
  const [first = ''] = Object.values(run.setting.hosts)
  const course = new Course(run.kept, {
    api: run.api,
    caller: new Caller(run.api, run.setting.hosts, new NodeSender(await connectionTo(first, io))),
    store,
    journal: new Journal(stateDirectory(io.env) ?? '', process.cwd()),
    project: () => projectHere(io),
    loader: loadersById.get('dotenv') ?? null,
    admin: run.setting.admin?.key ?? null,
    now: Date.now,
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    say: (text) => void (isJson ? null : io.out(`  ${text}\n`)),
    discard: command.discard,
  })
  store.save(run.kept)
  await course.run(command.retireNow)
  const { rotation } = course.kept
  // Nothing happened: nothing has to be gone on with.
  if (rotation.phase === 'planned') store.remove(course.kept)
  const view = viewOf(run, course.kept, course.new)
  io.out(isJson ? rotationJson(view, false) : renderOutcome(view, lookFor(options, io)))
  return rotation.trouble === null && rotation.phase !== 'lost' ? 0 : 1
}

function viewOf(run: Run, kept: KeptRotation, fresh: KeyTexts | null): RotationView {
  const { api, setting, places, old, match } = run
  return rotationView({
    kept,
    api,
    hosts: setting.hosts,
    hasAdmin: setting.admin !== null,
    places,
    old,
    new: fresh,
    match,
  })
}
