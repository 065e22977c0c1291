import { Secret, type Json } from '@why401/core'
import type { Rotation } from '@why401/core/rotate'
import { directoryId, makePrivateDirectory, stateDirectory, writePrivately } from '@why401/env'
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from '../io.ts'
import { inputError } from '../why401-error.ts'
import type { KeyTexts } from './call.ts'

/** A rotation that is under way, with all that the next run needs. */
export interface KeptRotation {
  readonly version: 1
  readonly variable: string
  readonly provider: string
  /** The first kind of its API: finds it again. */
  readonly kind: string
  readonly issuerUrl: string | null
  readonly adminVariable: string | null
  /** What the user said of it, and what steps have read; ids and scopes, never a key. */
  readonly values: Readonly<Record<string, Json>>
  readonly rotation: Rotation
  /** Ids of the keys that there were before; null where they cannot be listed. */
  readonly before: readonly string[] | null
  /** Names of variables by part. */
  readonly variables: Readonly<Record<string, string>>
  /** The keys themselves by part: both until the new one is proven, none after that. */
  readonly old: Readonly<Record<string, string>> | null
  readonly new: Readonly<Record<string, string>> | null
  /** SHA-256 of the secret part, to know them again: the keys are random, and long enough that this tells nothing. */
  readonly oldHash: string
  readonly newHash: string | null
  /** Entries of the journal by which `why401 undo` takes the writing back. */
  readonly journal: readonly string[]
}

/** The rotations of one directory: private files beside the journal (mode 0600 in a directory of mode 0700). */
export class KeptRotations {
  readonly #folder: string

  /** @throws where there is no place to keep what an interrupted rotation needs: without it a new key could be lost. */
  constructor(io: Io, directory: string) {
    const state = stateDirectory(io.env)
    if (state === null)
      throw inputError('there is no place to keep the new key until it is written; set XDG_STATE_HOME or HOME')
    this.#folder = join(state, 'rotations', directoryId(directory))
  }

  /** On disk when it returns. */
  save(kept: KeptRotation): void {
    makePrivateDirectory(this.#folder)
    writePrivately(this.#pathOf(kept.variable), JSON.stringify(kept), randomBytes(6).toString('hex'))
  }

  load(variable: string): KeptRotation | null {
    try {
      const kept = JSON.parse(readFileSync(this.#pathOf(variable), 'utf8')) as KeptRotation
      return kept.version === 1 ? kept : null
    } catch {
      return null
    }
  }

  all(): readonly KeptRotation[] {
    return namesIn(this.#folder).flatMap((name) => this.load(name) ?? [])
  }

  remove({ variable }: KeptRotation): void {
    rmSync(this.#pathOf(variable), { force: true })
  }

  #pathOf(variable: string): string {
    return join(this.#folder, `${variable}.json`)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((name) => /^[\w.-]+\.json$/.test(name))
    return files.map((name) => name.slice(0, -'.json'.length)).sort()
  } catch {
    return []
  }
}

export function textsFrom(kept: Readonly<Record<string, string>> | null): KeyTexts | null {
  return kept && new Map(Object.entries(kept).map(([part, text]) => [part, new Secret(text)]))
}

export function keptFrom(texts: KeyTexts): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].map(([part, text]) => [part, text.reveal()]))
}

export function keyHash(text: Secret): string {
  return createHash('sha256').update(text.reveal()).digest('base64url')
}
