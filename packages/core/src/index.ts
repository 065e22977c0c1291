export { causeIds, type CauseId } from './causes/ids.gen.ts'
export { causes } from './causes/index.gen.ts'
export { defineProvider, type ProviderDescription } from './describe/define-provider.ts'
export { operationFor, providerFromOpenApi, type Described } from './describe/openapi.ts'
export { Explainer, type ExplainOptions, type Explained, type Filed } from './explain.ts'
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
export { Knowledge, observe, type FiledKnowledge } from './investigate/observe.ts'
export { contribution, logOdds, rank, type RankedCause } from './investigate/rank.ts'
export { anywhere, termsOf } from './investigate/terms.ts'
export type { FiledWordings } from './investigate/wording-index.ts'
export {
  Weights,
  expertWeights,
  fileWeights,
  toRow,
  type FiledWeights,
  type WeightData,
} from './investigate/weights.ts'
export type { Cause, Fix, Telling, Verdict } from './model/cause.ts'
export type { Edit } from './model/edit.ts'
export type { Credential, Facts, HeaderField, HttpRequest, HttpResponse, InputKind } from './model/facts.ts'
export type { Json } from './model/json.ts'
export type { Observed, Zone } from './model/observed.ts'
export type { KeyKind, Operation, Placement, Provider, Refusal, RefusalMatch } from './model/provider.ts'
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
export { prove, type Proof, type ProveOptions } from './prove.ts'
export { keyText, type KeyTextEdit } from './edits/key-text.ts'
export { variableNamedIn } from './edits/variable-reference.ts'
export { onRequest } from './edits/on-request.ts'
export { sameRequest } from './edits/place-key.ts'
export { keySlots, type KeySlot } from './edits/key-slot.ts'
export { retryAfter } from './wire/retry-after.ts'
export { factsOf } from './investigate/exchange-facts.ts'
export { wholeRequest, type WholeRequest } from './investigate/whole-request.ts'
export { experiments } from './experiments/index.ts'
export { homeOf, isNamedInstallation, isVendorsHost, pageAt } from './looks/vendor-hosts.ts'
export type { RedirectRules } from './investigate/follow.ts'
export { usualLimits, type Limits } from './investigate/courier.ts'
export type { Asking, Purpose } from './investigate/asking.ts'
export type { DoneTrial } from './investigate/investigation.ts'
export type { Answered, Candidate, Exchange, Experiment, Situation, Trial, TrialResult } from './model/experiment.ts'
export { Redactor } from './report/redact.ts'
export { editWords } from './report/edit-words.ts'
export { gather, gatheredBy, nothingRefused, percent, placeOf, whoAnswered, type Gathered } from './report/words.ts'
export { curlCommand } from './report/curl-command.ts'
export { remarks } from './remarks/index.ts'
export type { Remark } from './remarks/remark.ts'
export { denialOf, type AnsweredQuestion } from './investigate/answered.ts'
export { providers } from './providers/index.gen.ts'
export { describeDefect } from './keys/describe.ts'
export { mask } from './keys/mask.ts'
export { readKey } from './keys/read-key.ts'
export type { KeyDefect, KeyMatch, KeyReading } from './keys/reading.ts'
export { isTellingMatch, recognise } from './keys/recognise.ts'
export { isCredentialName } from './intake/credential-names.ts'
export { coreOf } from './keys/core-text.ts'
