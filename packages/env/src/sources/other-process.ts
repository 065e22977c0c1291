import { inEnvironment, type Source } from './source.ts'
import { processEnvironment } from './process-environment.ts'

/** The environment of a running process, by its number. */
export function otherProcess(pid: number): Source {
  return {
    kind: 'other-process',
    find: () => inEnvironment('other-process', processEnvironment(pid) ?? {}, `process ${pid}, as it was started`),
  }
}
