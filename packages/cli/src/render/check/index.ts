import type { Options } from '../../arguments/options.ts'
import type { CheckView } from '../../check/view.ts'
import type { Io } from '../../io.ts'
import { lookFor } from '../look.ts'
import { checkJson } from './json.ts'
import { checkJunit } from './junit.ts'
import { checkMarkdown } from './markdown.ts'
import { checkSarif } from './sarif.ts'
import { checkTerminal } from './terminal.ts'

export function renderCheck(view: CheckView, options: Options, io: Io): string {
  switch (options.format) {
    case 'json':
      return checkJson(view)
    case 'sarif':
      return checkSarif(view)
    case 'junit':
      return checkJunit(view)
    case 'markdown':
      return checkMarkdown(view)
    case 'terminal':
      return checkTerminal(view, lookFor(options, io))
  }
}
