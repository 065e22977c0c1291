import { begin, type RotationApi } from '@why401/core/rotate'
import { randomBytes } from 'node:crypto'
import { hashOfSecret } from './answers.ts'
import type { KeyTexts } from './call.ts'
import { keptFrom, type KeptRotation } from './kept.ts'
import type { Setting } from './setting.ts'
import type { Subject } from './subject.ts'

/** Where the issuer keeps the grace itself, it begins before the new key is written anywhere. */
const leastGraceSeconds = 3600

export interface Terms {
  readonly issuerUrl: string | null
  readonly graceMs: number
  readonly retireNow: boolean
}

/** A rotation of which nothing has happened yet. */
export function begun({ issuerUrl, graceMs, retireNow }: Terms, subject: Subject, setting: Setting): KeptRotation {
  const { api, variable, provider } = subject
  const old = textsOf(subject)
  return {
    version: 1,
    variable,
    provider,
    kind: api.keys[0] ?? '',
    issuerUrl,
    adminVariable: setting.admin?.variable ?? null,
    values: {
      ...setting.inputs,
      name: newName(variable),
      graceSeconds: Math.max(leastGraceSeconds, Math.round(graceMs / 1000)),
    },
    rotation: begin(api, retireNow ? 0 : graceMs, isRepeatable(api, setting)),
    before: null,
    variables: variablesOf(subject),
    old: keptFrom(old),
    new: null,
    oldHash: hashOfSecret(old, api),
    newHash: null,
    journal: [],
  }
}

export function textsOf({ parts }: Subject): KeyTexts {
  return new Map([...parts].map(([part, { text }]) => [part, text]))
}

export function variablesOf({ parts }: Subject): Readonly<Record<string, string>> {
  return Object.fromEntries([...parts].map(([part, { variable }]) => [part, variable]))
}

export function isRepeatable(api: RotationApi, { admin }: Setting): boolean {
  return api.isRepeatable && admin !== null
}

/** Names are how a key of an interrupted run is known again. */
function newName(variable: string): string {
  return `${variable} why401-${randomBytes(4).toString('hex')}`
}
