export { rotationApis, rotationFor, type KeyFamily } from './issuers.ts'
export { readAnswer, type ReadAnswer } from './read-answer.ts'
export { itemsOf, type ListedKey } from './listed-keys.ts'
export { lifetimeOf, type Lifetime } from './lifetime.ts'
export { hostsFor, stepRequest, whoseCredential, type Holder, type StepRequest } from './step-request.ts'
export { filledText, namesIn, type Values } from './template.ts'
export { advance, begin, next, type Action, type Phase, type Rotation, type RotationEvent } from './rotation.ts'
export { shownId, standing, type Standing } from './standing.ts'
export type {
  RotationApi,
  RotationCredential,
  RotationInput,
  RotationList,
  RotationPart,
  RotationStep,
} from '../model/rotation.ts'
