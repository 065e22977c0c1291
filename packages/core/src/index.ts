export { causeIds, type CauseId } from './causes/ids.gen.ts'
export { causes } from './causes/index.gen.ts'
export { Explainer, type ExplainOptions, type Explained, type Filed } from './explain.ts'
export { readInput, type IntakeResult } from './intake/intake.ts'
export {
  ClueFinder,
  expertStandings,
  type ActiveClue,
  type Clues,
  type Standing,
  type Tells,
} from './investigate/clues.ts'
export { Knowledge, observe, type FiledKnowledge } from './investigate/observe.ts'
export { contribution, logOdds, rank, termDamping, type RankedCause } from './investigate/rank.ts'
export type { FiledWordings } from './investigate/wording-index.ts'
export { Weights, expertWeights, toRow, type WeightData, type WeightSource } from './investigate/weights.ts'
export type { Cause, Fix, Telling, Verdict } from './model/cause.ts'
export type { Edit } from './model/edit.ts'
export type { Credential, Facts, HeaderField, HttpRequest, HttpResponse, InputKind } from './model/facts.ts'
export type { Json } from './model/json.ts'
export type { Observed, Zone } from './model/observed.ts'
export type { KeyKind, Provider, Refusal, RefusalMatch } from './model/provider.ts'
export type { EvidenceItem, NextStep, Outcome, Quote, Report, ReportedCause, ReportedKey } from './model/report.ts'
export { Secret } from './model/secret.ts'
export { Redactor } from './report/redact.ts'
export { providers } from './providers/index.gen.ts'
