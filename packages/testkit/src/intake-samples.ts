import type { IntakeSample } from './intake-sample.ts'
import { clientSamples } from './intake-samples-client.ts'
import { curlSamples } from './intake-samples-curl.ts'
import { documentSamples } from './intake-samples-document.ts'
import { pasteSamples } from './intake-samples-paste.ts'
import { sdkSamples } from './intake-samples-sdk.ts'

/** Inputs of every format, with what reading them must bring out. */
export const intakeSamples: readonly IntakeSample[] = [
  ...sdkSamples,
  ...clientSamples,
  ...pasteSamples,
  ...curlSamples,
  ...documentSamples,
]
