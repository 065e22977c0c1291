/** Apart from the rest: these load the software that they start. */
export { matrix, type Cell, type Column, type HealthyCell } from './matrix/matrix.ts'
export type { FaultyRequest, RealServer, RunningServer } from './servers/server.ts'
