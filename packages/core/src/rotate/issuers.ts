import type { RotationApi } from '../model/rotation.ts'
import { awsIamRotation } from '../providers/rotation/aws-iam.ts'
import { cloudflareRotation } from '../providers/rotation/cloudflare.ts'
import { gitlabRotation } from '../providers/rotation/gitlab.ts'
import { grafanaRotation } from '../providers/rotation/grafana.ts'
import { sendgridRotation } from '../providers/rotation/sendgrid.ts'
import { why401Rotation } from '../providers/rotation/why401.ts'

/** By id of the provider: the same data as `Provider.rotationApi`, without the providers, which a rotation need not load. */
export const rotationApis: Readonly<Record<string, readonly RotationApi[]>> = {
  aws: [awsIamRotation],
  cloudflare: cloudflareRotation,
  gitlab: [gitlabRotation],
  grafana: [grafanaRotation],
  sendgrid: [sendgridRotation],
  why401: [why401Rotation],
}

export interface KeyFamily {
  readonly provider: string
  /** `kind` of the provider's key. */
  readonly kind: string
}

/** How a key of that kind is replaced; null where no API does it, or none is known. */
export function rotationFor({ provider, kind }: KeyFamily): RotationApi | null {
  return rotationApis[provider]?.find(({ keys }) => keys.includes(kind)) ?? null
}
