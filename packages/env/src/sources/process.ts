import { inEnvironment, type Source } from './source.ts'

/** The environment this program was started with: what a program started from the same shell gets. */
export const ownProcess: Source = {
  kind: 'process',
  find: ({ environment }) => inEnvironment('process', environment),
}
