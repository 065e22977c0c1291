import { allMatches } from '../../../model/all-matches.ts'
import { noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regex, regexOf } from '../../../model/regex.ts'

/** `SONAR_TOKEN: f0fb4d…` in a workflow: the value itself, not a reference to a secret of the repository. */
const literal = regexOf('g')`
  \b[A-Za-z][A-Za-z0-9_]{0,40}(?:TOKEN|_KEY|SECRET|PAT|_token|_key|_secret|apiKey|ApiKey)["']?\s?[:=]\s?["']?
    ([A-Za-z0-9_-]{20,120})["']?(?=\s|[,;}]|$)
`
const isRandom = /^(?=[A-Za-z_-]*\d[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[\w-]+$/
const seenByAll = regex`
  public(?:ly)? (?:git )?(?:repositor(?:y|ies)|repos?\b|gist|workflow|project|fork|visible)|open[- ]source|repository is public|\bfork(?:s|ed)?\b
`
/** A list that the whole world can read, whoever has it: files of the CI in a repository. */
const inRepository = /workflow|github actions|\.ya?ml|run: |uses: |steps:|\bpush(?:es)?\b/

/** Scanners read public repositories within minutes, and issuers revoke what they find. */
export const publicLiteral = noticed(
  'literal-in-a-public-file',
  'The key itself stands in a file of a public repository, where scanners find it and issuers revoke it.',
  isLiteralInPublic,
  strong,
  { 'key.revoked': strong, 'config.not_loaded': -strong, 'env.wrong_account': -strong, 'perm.resource': -weak },
)

function isLiteralInPublic({ raw, zones: { remarks, config, code } }: Observed): boolean {
  return (
    seenByAll.test(remarks) &&
    inRepository.test(`${remarks} ; ${config} ; ${code}`) &&
    [raw.code, raw.config].some((text) => allMatches(literal, text).some(([, value = '']) => isRandom.test(value)))
  )
}
