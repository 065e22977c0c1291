import { mask, providers, recognise, Redactor } from '@why401/core'
import { GitError, keysOfProject, keysOfText, searchLeaks, type LeakReport, type ProjectKeys } from '@why401/env'
import type { LeakedCommand } from '../arguments/leaked.ts'
import type { Options } from '../arguments/options.ts'
import { readBounded } from '../input/read-bounded.ts'
import { openSource } from '../input/source.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { projectHere } from '../project-here.ts'
import { renderLeaksJson } from '../render/leaked-json.ts'
import { renderLeaksMarkdown } from '../render/leaked-markdown.ts'
import { renderLeaksTerminal } from '../render/leaked-terminal.ts'
import { isLeak, type Leaks } from '../render/leaks.ts'
import { lookFor } from '../render/look.ts'
import { SearchBar } from '../render/search-bar.ts'
import { inputError } from '../why401-error.ts'

/** `why401 leaked`: reads keys, searches for them, prints where they stand. Sends nothing. */
export async function leaked(command: LeakedCommand, options: Options, io: Io): Promise<ExitCode> {
  const keys = withShownNames(keysFor(command, io))
  if (keys.keys.length === 0) throw inputError(nothingToSearch(keys, command))
  const leaks: Leaks = { ...keys, report: await searched(keys, io) }
  io.out(rendered(leaks, options, io))
  return leaks.report.findings.some(isLeak) ? 1 : 0
}

/** A key given for the name of a variable reads like one that is not set, and must not be repeated. */
function withShownNames(keys: ProjectKeys): ProjectKeys {
  const redactor = new Redactor([])
  const shown = (name: string): string =>
    redactor.redact(name) === name && recognise(name, providers).length === 0 ? name : mask(name, null)
  return { ...keys, notSet: keys.notSet.map(shown) }
}

function keysFor({ variables, fromInput }: LeakedCommand, io: Io): ProjectKeys {
  if (!fromInput) return keysOfProject(projectHere(io), variables)
  const source = openSource('-', io)
  try {
    return keysOfText(readBounded(source))
  } finally {
    source.close()
  }
}

async function searched({ keys }: ProjectKeys, io: Io): Promise<LeakReport> {
  const bar = io.errorIsTerminal() ? new SearchBar(io) : null
  try {
    return await searchLeaks(keys, {
      directory: process.cwd(),
      environment: io.env,
      ...(bar && { onProgress: (searched) => bar.show(searched) }),
    })
  } catch (error) {
    if (error instanceof GitError) throw inputError(`${error.message}; the history has not been searched`)
    throw error
  } finally {
    bar?.clear()
  }
}

function rendered(leaks: Leaks, options: Options, io: Io): string {
  if (options.format === 'json') return renderLeaksJson(leaks)
  if (options.format === 'markdown') return renderLeaksMarkdown(leaks)
  return renderLeaksTerminal(leaks, lookFor(options, io))
}

function nothingToSearch({ skipped, notSet }: ProjectKeys, { fromInput }: LeakedCommand): string {
  if (skipped.length > 0) return 'there is no key to search for: what is set is a placeholder or too short for one'
  if (notSet.length > 0)
    return `${notSet.join(', ')}: not set in the environment nor in the env files of this project; pipe the key in: why401 leaked -`
  if (fromInput) return 'standard input holds no key'
  return 'no variable here looks like a credential; name one (why401 leaked MY_VARIABLE) or pipe the key in: why401 leaked -'
}
