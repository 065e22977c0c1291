export { leakOf, leakPlaces, testKeys, type TestKey } from './leak.ts'
export { factsFor, hits, observedFor, testNow, type Given } from './observed.ts'
export { startLoopbackIssuer, type IssuerOptions, type LoopbackIssuer } from './loopback-issuer.ts'
export * from './scripted-sender.ts'
