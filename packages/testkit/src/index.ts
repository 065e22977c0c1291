export { sampleCodes, sampleMembers, sampleRefusal, sampleStyle } from './sample-refusals.ts'
export { leakOf, leakPlaces, testKeys, type TestKey } from './leak.ts'
export { factsFor, hits, observedFor, observedIn, testNow, type Given } from './observed.ts'
export { harOf, type GivenEntry } from './har.ts'
export { madeUpProvider } from './made-up-provider.ts'
export { startLoopbackIssuer, type IssuerOptions, type LoopbackIssuer } from './loopback-issuer.ts'
export { startGuardedApi, type GuardedApi, type GuardedApiOptions } from './guarded-api.ts'
export {
  scriptedSender,
  wireRequest,
  type ScriptedAnswer,
  type ScriptedSender,
  type SeenRequest,
} from './scripted-sender.ts'
export { simulate, type SimulatedIssuer } from './simulated-issuer.ts'
export { healthyRequest, simulatedFaults, type SimulatedFault } from './simulated-faults.ts'
export { answered, situationFor } from './situation.ts'
export {
  startRecordingServer,
  type Recorded,
  type RecordingServer,
  type Script,
  type ServerCertificate,
} from './recording-server.ts'
export { hostilities, startHostileServer, type HostileServer, type Hostility } from './hostile-servers.ts'
export { plainPumps, pumped, pumpsOf } from './patterns/attack.ts'
export { effortOf, worstOf, type Effort } from './patterns/effort.ts'
export { evading } from './patterns/evade.ts'
export { partsOf, reachOf, type Part } from './patterns/syntax.ts'
export { TestRepository } from './test-repository.ts'
export { workMs } from './work.ts'
export { signSigV4 } from './servers/sign-sigv4.ts'
