import { anywhere, fair, strong } from '../../../model/sign.ts'

/** Some issuers begin keys with the region they hold for (New Relic's `eu01xx…`): who mentions it has the key of a region that is not the usual one. */
export const regionInKey = anywhere(
  'region-starts-the-key',
  /\b(?:keys?|tokens?)\b[^.;]{0,24} (?:starts?|begins?|beginning|starting|prefixed) (?:with |by )["'`]?(?:eu|ap|au|jp|gov)\d{1,2}/,
  fair,
  { 'key.wrong_kind': -strong, 'key.mistyped': -strong, 'key.missing': -strong },
)
