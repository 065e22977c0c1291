import { configured, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'

const credentialName = ':_(?:auth|authtoken|password)\\b'
const withScheme = new RegExp(`(?:^|[\\s"'])https?:\\/\\/[^\\s"']{3,200}${credentialName}`)
const withVariable = new RegExp(`npm config set ["']?\\$\\{?([a-z0-9_]{2,60})\\}?[^\\s"']{0,120}${credentialName}`)

/** npm looks for the credentials of an address under its name without the scheme, `//host/path/`. Under any other it finds none and sends none. */
export const absentNpmrc: readonly Sign[] = [
  noticed(
    'npm-setting-with-a-scheme',
    'The credentials are set for an address with its scheme; npm looks for them under //host/path/ and sends none.',
    isUnderAnotherName,
    strong,
    { 'config.not_loaded': weak, 'config.mangled': weak, 'send.scheme_wrong': -strong, 'key.unknown': -weak },
  ),
  configured(
    // Without an address before it, releases 5 and 6 sent it everywhere, later ones to the default registry or (since 9) nowhere.
    'npm-login-without-address',
    /(?:^|[\s;"'])_(?:auth|authtoken|password) ?= ?\S/,
    weak,
    { 'client.defect': weak, 'env.wrong_host': hint, 'config.shadowed': hint, 'config.not_loaded': -hint },
  ),
]

function isUnderAnotherName({ zones, assignments }: Observed): boolean {
  const setUp = `${zones.code} ${zones.config}`
  if (withScheme.test(setUp)) return true
  const variable = withVariable.exec(setUp)?.[1]
  return (
    variable !== undefined &&
    assignments.some(({ name, value }) => name.toLowerCase() === variable && /^["']?https?:\/\//i.test(value))
  )
}
