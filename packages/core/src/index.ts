export { causeIds, type CauseId } from './causes/ids.gen.ts'
export { causes } from './causes/index.gen.ts'
export { Explainer, type ExplainOptions, type Explained } from './explain.ts'
export {
  isOn,
  lastValue,
  parseCurlArgs,
  parseCurlHeader,
  type CurlBodyPart,
  type CurlHeader,
  type CurlProblem,
  type CurlSetting,
  type CurlTransfer,
} from './intake/curl-args.ts'
export { curlOptions, findLongOption, findShortOption, type CurlOption } from './intake/curl-options.ts'
export { readInput, type IntakeResult } from './intake/intake.ts'
export {
  ClueFinder,
  expertStandings,
  type ActiveClue,
  type Clues,
  type Standing,
  type Tells,
} from './investigate/clues.ts'
export { Knowledge, observe, type Observation } from './investigate/observe.ts'
export { contribution, logOdds, rank, termDamping, type RankedCause } from './investigate/rank.ts'
export { Weights, expertWeights, toRow, type WeightData } from './investigate/weights.ts'
export type { Cause, Fix, Telling, Verdict } from './model/cause.ts'
export type { Edit } from './model/edit.ts'
export type { Credential, Facts, HeaderField, HttpRequest, HttpResponse, InputKind } from './model/facts.ts'
export type { Json } from './model/json.ts'
export type { Observed, Zone } from './model/observed.ts'
export type { KeyKind, Provider, Refusal, RefusalMatch } from './model/provider.ts'
export type { EvidenceItem, NextStep, Outcome, Quote, Report, ReportedCause, ReportedKey } from './model/report.ts'
export { Secret } from './model/secret.ts'
export type {
  Cancellation,
  Route,
  SendOptions,
  Sender,
  Sent,
  Signer,
  SigningChange,
  Unreachable,
  WireRequest,
} from './model/wire.ts'
export { Redactor } from './report/redact.ts'
export { providers } from './providers/index.gen.ts'
