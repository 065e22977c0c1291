import { decisive, fair, noticed, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'

/** How servers log that they stumbled over a request: the thread that answers, the servlet, the worker. */
const whileAnswering =
  /failure servicing: (?:get|post|put|patch|delete|head)|servlet\.service\(\) for servlet|\[qtp\d{3,12}-\d{1,6}\]|\[http-nio-\d{2,5}-exec-\d{1,4}\]|error (?:while )?(?:processing|handling) (?:the )?request|exception on \/[\w/{}.-]{1,80} \[(?:get|post|put|patch|delete)\]|panic serving/
const stumbled =
  /nullpointerexception|indexoutofbounds|classcastexception|illegalstateexception|nosuchmethoderror|nil pointer dereference|undefined method [`'][a-z_?!]{1,40}' for nil|'nonetype' object (?:has no attribute|is not)|panic: runtime error/

/** What was pasted is the log of the server that was asked, and the server itself stumbled. */
export const ownLog: readonly Sign[] = [
  noticed(
    'server-stumbled-while-answering',
    'The log is that of the server, and it stumbled over a fault of its own while it answered.',
    ({ zones: { answer } }: Observed) => whileAnswering.test(answer) && stumbled.test(answer),
    decisive,
    { 'client.defect': -decisive, 'key.wrong_kind': -weak, 'config.mangled': -weak, 'api.retired': -fair },
  ),
]
