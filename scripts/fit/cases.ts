import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CauseId } from '@why401/core'

/** One real refusal with a confirmed root cause; see docs/case-format.md. */
export interface Case {
  readonly id: string
  /** Public thread it was told in; cases of one thread never stand on both sides of a fold. */
  readonly source: string
  readonly provider: string
  readonly symptom: unknown
  readonly cause: CauseId
  /** Other causes that a fair judge would accept. */
  readonly also: readonly CauseId[]
  readonly confirmed_by: string
  readonly sample: 'natural' | 'varied'
  readonly difficulty: 'told' | 'inferable' | 'needs_probe'
  /** How an expert who saw the symptom alone shared the probability among causes; what is left of 1 is something else. */
  readonly reading: Readonly<Partial<Record<CauseId, number>>>
  /** Nobody who writes signs has read it: what is scored on these cases is what new cases will get. */
  readonly unread?: true
  /** One of the first cases, which the catalogue and the engine were developed on. */
  readonly development?: true
}

/** An expert's sketch: what a refusal of this cause typically looks like. Trains, never scores. */
export interface Sketch {
  readonly cause: CauseId
  readonly also?: readonly CauseId[]
  readonly symptom: unknown
  /** As of a case: what the symptom alone makes likely. */
  readonly reading?: Case['reading']
  /** Source of the case that it tells in another way: does not train where that case is scored. */
  readonly of?: string
}

/** A refusal from a public thread, of which few were ever explained: trains by what an expert reads in it, never scores. */
export interface Thread {
  /** No case is told in the same thread. */
  readonly source: string
  readonly provider: string
  readonly symptom: unknown
  /** Where the thread ends with it. */
  readonly cause?: CauseId
  readonly also?: readonly CauseId[]
  /** As of a case, by who may have seen the end. */
  readonly reading: Case['reading']
}

/** What somebody pastes, whole and unsorted, with a defect in it that proves the cause; made by experts. Trains and is scored. */
export interface Paste {
  readonly cause: CauseId
  readonly also?: readonly CauseId[]
  readonly about: 'settings' | 'sending' | 'the key' | 'the refusal'
  readonly text: string
  /** As of a case. */
  readonly unread?: true
}

/** Reads `cases/<cause>/*.json`, in a stable order. */
export async function readCases(root: string): Promise<Case[]> {
  const folders = (await readdir(join(root, 'cases'), { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const files = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(join(root, 'cases', name)))
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(root, 'cases', name, file)),
    ),
  )
  const cases = await Promise.all(
    files
      .flat()
      .toSorted()
      .map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Case),
  )
  return cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Experts' sketches of what refusals look like: they train, they are never scored. */
export async function readSketches(root: string): Promise<Sketch[]> {
  return readLines(join(root, 'scripts/fit/sketches.jsonl'))
}

export async function readThreads(root: string): Promise<Thread[]> {
  return readLines(join(root, 'scripts/fit/threads.jsonl'))
}

export async function readPastes(root: string): Promise<Paste[]> {
  return readLines(join(root, 'scripts/fit/pastes.jsonl'))
}

async function readLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as T)
}
