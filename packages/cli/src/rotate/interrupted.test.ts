import { providers } from '@why401/core'
import { standing } from '@why401/core/rotate'
import { Journal, loadersById, openProject, type Project } from '@why401/env'
import {
  madeUp,
  startAwsIam,
  startCloudflare,
  startGitlab,
  startKeyService,
  startSendgrid,
  synthetic,
  type IssuerDouble,
} from '@why401/testkit/issuers'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Io } from '../io.ts'
import { NodeSender } from '../network/node-sender.ts'
import { begun } from './begun.ts'
import { Caller } from './call.ts'
import { Course, type Tools } from './course.ts'
import { KeptRotations, type KeptRotation } from './kept.ts'
import { settingFor, type Setting } from './setting.ts'
import { subjectOf, type Subject } from './subject.ts'
import { TestProject } from './test-project.ts'

/** Stands for whatever ends the program: nothing after it is run. */
class Killed extends Error {}

/** Counts the moments at which a program may end, before and after each write and each call, and ends it at one of them. */
class Moments {
  count = 0
  readonly #last: number

  constructor(last: number) {
    this.#last = last
  }

  aroundNow<Result>(step: () => Result): Result {
    this.#pass()
    const result = step()
    this.#pass()
    return result
  }

  async around<Result>(step: () => Promise<Result>): Promise<Result> {
    this.#pass()
    const result = await step()
    this.#pass()
    return result
  }

  #pass(): void {
    if (++this.count === this.#last) throw new Killed()
  }
}

interface Case {
  readonly variable: string
  readonly env: string
  readonly double: IssuerDouble
  /** Texts of keys that work at the issuer now, that of the admin apart. */
  readonly working: () => readonly string[]
  /** By the name of its variable. */
  readonly admin: Readonly<Record<string, string>> | null
}

const makers = {
  async SendGrid(): Promise<Case> {
    const old = synthetic.sendgrid()
    const double = await startSendgrid([old])
    const working = () => double.keys.map(({ text }) => text)
    const variable = 'SENDGRID_API_KEY'
    return { variable, env: `${variable}=${old.text}\n`, double, working, admin: null }
  },
  async AWS(): Promise<Case> {
    const old = synthetic.aws()
    const double = await startAwsIam(old)
    const working = () => double.keys.filter(({ status }) => status === 'Active').map(({ secret }) => secret)
    const env = `AWS_ACCESS_KEY_ID=${old.id}\nAWS_SECRET_ACCESS_KEY=${old.secret}\n`
    return { variable: 'AWS_SECRET_ACCESS_KEY', env, double, working, admin: null }
  },
  async GitLab(): Promise<Case> {
    const old = synthetic.gitlab()
    const double = await startGitlab([old])
    const working = () => double.tokens.filter(({ revoked }) => !revoked).map(({ text }) => text)
    return { variable: 'GITLAB_TOKEN', env: `GITLAB_TOKEN=${old.text}\n`, double, working, admin: null }
  },
  async Cloudflare(): Promise<Case> {
    const [old, admin] = [synthetic.cloudflare(false), synthetic.cloudflare(true)]
    const double = await startCloudflare([old, admin])
    const working = () => double.tokens.slice(0, 1).map(({ text }) => text)
    const variable = 'CLOUDFLARE_API_TOKEN'
    return { variable, env: `${variable}=${old.text}\n`, double, working, admin: { ROLLER: admin.text } }
  },
  async 'the key service'(): Promise<Case> {
    const old = synthetic.service()
    const root = madeUp(40)
    const double = await startKeyService([old], root)
    // What nobody holds ends with its grace.
    const working = () =>
      double.keys.filter(({ revoked, graceEndsAt }) => revoked === null && graceEndsAt === null).map(({ text }) => text)
    return { variable: 'ACME_KEY', env: `ACME_KEY=${old.text}\n`, double, working, admin: { ROOT: root } }
  },
}

let place: TestProject
beforeEach(() => {
  place = new TestProject()
})
afterEach(() => place.remove())

function projectOf({ admin }: Case): Project {
  return openProject({ directory: place.directory, environment: admin ?? {}, home: place.home })
}

function settingOf(given: Case, { api }: Subject): Setting {
  const [admin = null] = Object.keys(given.admin ?? {})
  return settingFor(api, { issuerUrl: given.double.url, admin, with: null }, projectOf(given))
}

function storeOf(): KeptRotations {
  return new KeptRotations({ env: { XDG_STATE_HOME: place.state } } as unknown as Io, place.directory)
}

/** One run of the program, which ends at the last of the moments. @returns what is known of it afterwards. */
async function run(
  given: Case,
  subject: Subject,
  kept: KeptRotation,
  moments: Moments,
  discard: string | null = null,
): Promise<KeptRotation> {
  const { api } = subject
  const setting = settingOf(given, subject)
  const caller = new Caller(api, setting.hosts, new NodeSender())
  const store = storeOf()
  const tools: Tools = {
    api,
    caller: { call: async (...words) => await moments.around(() => caller.call(...words)) },
    store: {
      save: (one) => void moments.aroundNow(() => store.save(one)),
      remove: (one) => void moments.aroundNow(() => store.remove(one)),
    },
    journal: new Journal(join(place.state, 'why401'), place.directory),
    project: () => projectOf(given),
    loader: loadersById.get('dotenv') ?? null,
    admin: setting.admin?.key ?? null,
    now: Date.now,
    wait: () => Promise.resolve(),
    say: () => {},
    discard,
  }
  const course = new Course(kept, tools)
  store.save(kept)
  await course.run(true).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error
  })
  return course.kept
}

function begin(given: Case): { readonly subject: Subject; readonly kept: KeptRotation } {
  place.write('.env', given.env)
  const subject = subjectOf(given.variable, null, projectOf(given), providers)
  const terms = { issuerUrl: given.double.url, graceMs: 0, retireNow: true }
  return { subject, kept: begun(terms, subject, settingOf(given, subject)) }
}

/** Resumes until nothing more happens: a key that only the user can tell to be ours is told. */
async function resume(given: Case, subject: Subject): Promise<KeptRotation | null> {
  for (let runs = 0; runs < 3; runs++) {
    const kept = storeOf().load(given.variable)
    if (kept === null || kept.rotation.phase === 'lost') return kept
    const asked = /--discard (\S{4})/.exec(kept.rotation.trouble ?? '')?.[1] ?? null
    await run(given, subject, kept, new Moments(0), asked)
  }
  return storeOf().load(given.variable)
}

/** What is wrong after an end at that moment and all that follows it. */
async function flawsAfterEndAt(
  moment: number,
  make: () => Promise<Case>,
): Promise<{ flaws: readonly string[]; phase: string }> {
  place.remove()
  place = new TestProject()
  const given = await make()
  const { subject, kept: start } = begin(given)
  await run(given, subject, start, new Moments(moment))
  const kept = storeOf().load(given.variable)
  const within = [place.read('.env'), ...Object.values(kept?.new ?? {})].join('\n')
  // A key that works is in the file or kept, unless the answer with it never came.
  const isHeld = kept?.rotation.phase === 'creating' || given.working().some((text) => within.includes(text))
  const after = await resume(given, subject)
  const [only, ...more] = given.working()
  const isDone = after === null && more.length === 0 && only !== undefined && place.read('.env').includes(only)
  const isLost = after !== null && standing(after.rotation).says.includes('Make a key on the issuer’s own page')
  const flaws = [
    ...(isHeld ? [] : [`moment ${moment}: no working key is held`]),
    ...(isDone || isLost
      ? []
      : [`moment ${moment}: not brought to an end (${after?.rotation.phase}, ${after?.rotation.trouble})`]),
    ...given.double.violations(),
  ]
  await given.double.close()
  return { flaws, phase: isLost ? 'lost' : 'finished' }
}

describe.each(Object.entries(makers).map(([name, make]) => ({ name, make })))('$name', ({ name, make }) => {
  test('ended at any moment, the next run brings it to its end', { timeout: 240_000 }, async () => {
    const whole = await make()
    const { subject, kept } = begin(whole)
    const counted = new Moments(0)
    expect((await run(whole, subject, kept, counted)).rotation.phase).toBe('finished')
    await whole.double.close()
    expect(counted.count).toBeGreaterThan(15)
    const ends = []
    for (let moment = 1; moment <= counted.count; moment++) ends.push(await flawsAfterEndAt(moment, make))
    expect(ends.flatMap(({ flaws }) => flaws)).toEqual([])
    // Where the old key ends with the making of the new one, an answer is lost for good between its coming and its being
    // written down.
    const lost = ends.filter(({ phase }) => phase === 'lost')
    expect(lost).toHaveLength(name === 'GitLab' ? 2 : 0)
  })
})
