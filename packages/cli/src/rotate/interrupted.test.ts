import { providers, Secret } from '@why401/core'
import { standing } from '@why401/core/rotate'
import { Journal, loadersById, openProject, type Project } from '@why401/env'
import {
  madeUp,
  startAwsIam,
  startCloudflare,
  startGitlab,
  startSendgrid,
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
import { settingFor } from './setting.ts'
import { subjectOf } from './subject.ts'
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

  pass(): void {
    if (++this.count === this.#last) throw new Killed()
  }
}

interface Case {
  readonly name: string
  readonly variable: string
  readonly env: string
  readonly double: IssuerDouble
  /** Texts of keys that work at the issuer now, that of the admin apart. */
  readonly working: () => readonly string[]
  readonly admin: string | null
  readonly adminVariable: string | null
}

async function sendgrid(): Promise<Case> {
  const scopes = ['mail.send', 'api_keys.read', 'api_keys.create', 'api_keys.delete']
  const old = { name: 'ci', text: `SG.${madeUp(22)}.${madeUp(43)}`, scopes }
  const double = await startSendgrid([old])
  const working = () => double.keys.map(({ text }) => text)
  const env = `SENDGRID_API_KEY=${old.text}\n`
  return { name: 'SendGrid', variable: 'SENDGRID_API_KEY', env, double, working, admin: null, adminVariable: null }
}

async function aws(): Promise<Case> {
  const old = { id: `AKIA${madeUp(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`, secret: madeUp(40) }
  const double = await startAwsIam(old)
  const working = () => double.keys.filter(({ status }) => status === 'Active').map(({ secret }) => secret)
  const env = `AWS_ACCESS_KEY_ID=${old.id}\nAWS_SECRET_ACCESS_KEY=${old.secret}\n`
  return { name: 'AWS', variable: 'AWS_SECRET_ACCESS_KEY', env, double, working, admin: null, adminVariable: null }
}

async function gitlab(): Promise<Case> {
  const old = {
    id: 1,
    text: `glpat-${madeUp(20)}`,
    scopes: ['api'],
    created: '2026-06-01',
    expires: '2026-12-30',
    revoked: false,
    from: null,
  }
  const double = await startGitlab([old])
  const working = () => double.tokens.filter(({ revoked }) => !revoked).map(({ text }) => text)
  return {
    name: 'GitLab',
    variable: 'GITLAB_TOKEN',
    env: `GITLAB_TOKEN=${old.text}\n`,
    double,
    working,
    admin: null,
    adminVariable: null,
  }
}

async function cloudflare(): Promise<Case> {
  const hex = '0123456789abcdef'
  const old = { id: madeUp(32, hex), text: madeUp(40), mayWriteTokens: false }
  const admin = { id: madeUp(32, hex), text: madeUp(40), mayWriteTokens: true }
  const double = await startCloudflare([old, admin])
  const working = () => double.tokens.slice(0, 1).map(({ text }) => text)
  const variable = 'CLOUDFLARE_API_TOKEN'
  return {
    name: 'Cloudflare',
    variable,
    env: `${variable}=${old.text}\n`,
    double,
    working,
    admin: admin.text,
    adminVariable: 'ROLLER',
  }
}

let place: TestProject
beforeEach(() => {
  place = new TestProject()
})
afterEach(() => place.remove())

function projectOf({ admin, adminVariable }: Case): Project {
  const environment = admin === null || adminVariable === null ? {} : { [adminVariable]: admin }
  return openProject({ directory: place.directory, environment, home: place.home })
}

function storeOf(): KeptRotations {
  return new KeptRotations({ env: { XDG_STATE_HOME: place.state } } as unknown as Io, place.directory)
}

/** One run of the program, which ends at the last of the moments. @returns what is known of it afterwards. */
async function run(
  given: Case,
  kept: KeptRotation,
  moments: Moments,
  discard: string | null = null,
): Promise<KeptRotation> {
  const project = projectOf(given)
  const subjectApi = apiOf(given, kept)
  const wishes = { issuerUrl: given.double.url, admin: given.adminVariable, with: null }
  const setting = settingFor(subjectApi, wishes, project)
  const caller = new Caller(subjectApi, setting.hosts, new NodeSender())
  const store = storeOf()
  const tools: Tools = {
    api: subjectApi,
    caller: {
      async call(...given) {
        moments.pass()
        const answer = await caller.call(...given)
        moments.pass()
        return answer
      },
    },
    store: {
      save(one) {
        moments.pass()
        store.save(one)
        moments.pass()
      },
      remove(one) {
        moments.pass()
        store.remove(one)
        moments.pass()
      },
    },
    journal: new Journal(join(place.state, 'why401'), place.directory),
    project: () => projectOf(given),
    loader: loadersById.get('dotenv') ?? null,
    admin: given.admin === null ? null : new Secret(given.admin),
    now: Date.now,
    wait: () => Promise.resolve(),
    say: () => {},
    discard,
  }
  const course = new Course(kept, tools)
  try {
    store.save(kept)
    await course.run(true)
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  return course.kept
}

const subjects = new WeakMap<Case, ReturnType<typeof subjectOf>>()

function apiOf(given: Case, _kept: KeptRotation) {
  return (subjects.get(given) as ReturnType<typeof subjectOf>).api
}

function begin(given: Case): KeptRotation {
  place.write('.env', given.env)
  const project = projectOf(given)
  const subject = subjectOf(given.variable, null, project, providers)
  subjects.set(given, subject)
  const wishes = { issuerUrl: given.double.url, admin: given.adminVariable, with: null }
  return begun(
    { issuerUrl: given.double.url, graceMs: 0, retireNow: true },
    subject,
    settingFor(subject.api, wishes, project),
  )
}

/** Resumes until nothing more happens: a key that only the user can tell to be ours is told. */
async function resume(given: Case): Promise<KeptRotation | null> {
  for (let runs = 0; runs < 3; runs++) {
    const kept = storeOf().load(given.variable)
    if (kept === null) return null
    const asked = /--discard (\S{4})/.exec(kept.rotation.trouble ?? '')?.[1] ?? null
    const after = await run(given, kept, new Moments(0), asked)
    if (after.rotation.phase === 'lost') return after
  }
  return storeOf().load(given.variable)
}

const cases = [sendgrid, aws, gitlab, cloudflare]

describe.each(cases.map((make) => ({ id: make.name, make })))('$id', ({ make }) => {
  test(
    'ended at any moment, nothing is lost that could be kept, and the next run brings it to its end',
    { timeout: 120_000 },
    async () => {
      const whole = await make()
      const counted = new Moments(0)
      const done = await run(whole, begin(whole), counted)
      expect(done.rotation.phase).toBe('finished')
      await whole.double.close()
      expect(counted.count).toBeGreaterThan(10)
      const ends: string[] = []
      for (let last = 1; last <= counted.count; last++) {
        place.remove()
        place = new TestProject()
        const given = await make()
        await run(given, begin(given), new Moments(last))
        const written = place.read('.env')
        const kept = storeOf().load(given.variable)
        // A key that works is in the file, or kept, or known to be at the issuer alone.
        const holds = given
          .working()
          .some((text) => written.includes(text) || Object.values(kept?.new ?? {}).includes(text))
        if (!holds) expect(kept?.rotation.phase).toBe('creating')
        const after = await resume(given)
        ends.push(after?.rotation.phase ?? 'finished')
        if (after === null) {
          expect(given.working()).toHaveLength(1)
          expect(place.read('.env')).toContain(given.working()[0])
        } else expect(standing(after.rotation).says).toContain('Make a key on the issuer’s own page')
        expect(given.double.violations()).toEqual([])
        await given.double.close()
      }
      // Where the old key ends with the making of the new one, an answer is lost for good between its coming and its being
      // written down.
      expect(ends.filter((phase) => phase !== 'finished')).toEqual(make === gitlab ? ['lost', 'lost'] : [])
    },
  )
})
