import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from '../arguments/options.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { signalled } from '../signalled.ts'
import type { UiCommand } from '../ui/command-line.ts'
import { openBrowser } from '../ui/open-browser.ts'
import { startUi, type RunningUi } from '../ui/server.ts'
import { inputError, isWhy401Error } from '../why401-error.ts'

/** `why401 ui`: the workbench on this machine, until a signal ends it. */
export async function ui({ port, open }: UiCommand, options: Options, io: Io): Promise<ExitCode> {
  const pages = join(__dirname, 'pages')
  if (!existsSync(join(pages, 'local.html'))) throw inputError('the pages are not built; install why401 again')
  const ended = signalled()
  const running = await started(pages, port, options, io)
  const { url } = running
  if (options.format === 'json') io.out(`${JSON.stringify({ schema: 'why401-ui/1', url })}\n`)
  else io.out(`why401 workbench for this directory, on this machine alone:\n\n  ${url}\n\nCtrl-C ends it.\n`)
  const opened = open ? openBrowser(url) : null
  await ended
  opened?.close()
  await running.close()
  return 0
}

async function started(pages: string, port: number | null, options: Options, io: Io): Promise<RunningUi> {
  try {
    return await startUi({ port, pages, options, io })
  } catch (error) {
    if (isWhy401Error(error) || !(error instanceof Error) || !('code' in error)) throw error
    if (error.code === 'EADDRINUSE')
      throw inputError(`port ${port} is taken; choose another with --port, or leave it out`)
    if (error.code === 'EACCES') throw inputError(`port ${port} may not be used; choose one above 1023`)
    throw error
  }
}
