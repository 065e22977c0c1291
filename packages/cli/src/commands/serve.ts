import type { Served } from '@why401/service/operate'
import type { Options } from '../arguments/options.ts'
import type { ServeCommand } from '../service/command-line.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { neutralise } from '../render/neutralise.ts'
import { serviceError } from '../service/failure.ts'
import { signalled } from '../signalled.ts'
import { loadService } from '../service/load.ts'
import { serveSettings } from '../service/settings.ts'

/** `why401 serve`: runs the service until a signal ends it. */
export async function serve({ said }: ServeCommand, { format }: Options, io: Io): Promise<ExitCode> {
  const settings = serveSettings(said, io.env)
  const { serve: start, keepHeapSmall, answerFirst } = await loadService()
  keepHeapSmall()
  const ended = signalled()
  const served = await start(settings).catch((error: unknown) => {
    throw serviceError(error)
  })
  answerFirst()
  const shown = { url: settings.settings.publicUrl ?? served.url, data: settings.directory, isNew: served.isNew }
  if (format === 'json') io.out(`${JSON.stringify({ schema: 'why401-serve/1', listening: served.url, ...shown })}\n`)
  else io.out(greeting(served, settings.directory))
  await ended
  await served.running.close()
  return 0
}

function greeting({ url, isNew, running: { setupUrl } }: Served, directory: string): string {
  const data = neutralise(directory)
  const first = isNew
    ? `
Nobody can manage it yet. Make the first root key, into a file or onto the screen:
  why401 keys root --data ${data} --write .env:WHY401_ROOT_KEY
  why401 keys root --data ${data} --show
`
    : ''
  const person = setupUrl
    ? `
Nobody can sign in yet. The first person does by this link, within an hour, once:
  ${setupUrl}
`
    : ''
  return `why401 key service at ${url}, data in ${data}
${first}${person}
  export WHY401_URL=${url}
  why401 keys list
`
}
