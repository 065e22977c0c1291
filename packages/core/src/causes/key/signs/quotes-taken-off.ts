import type { Observed } from '../../../model/observed.ts'
import { decisive, noticed } from '../../../model/sign.ts'
import { regexOf } from '../../../model/regex.ts'

const quotedLine = /^[ \t]{0,20}(?:export[ \t]+)?[A-Za-z_]\w{1,60}=(["'])[^\s"']{6,400}\1[ \t]*$/m
/** What hands quotes on as they are written: docker's own env files, lists of compose, systemd, cmd. */
const keeper = regexOf('i')`
  --env-file|env_file|environmentfile|docker|compose|systemd|\.service\b|(?:^|[\n>&])[ \t]{0,20}setx?[ \t]
  |(?:^|\n)[ \t]{0,20}-[ \t]|Environment=|\.properties|\.ini\b|(?:^|\n)[ \t]{0,8}\[
`

/** Lines of an env file in ordinary quotes, and nothing else: no answer, nothing that was said, nobody who keeps quotes. */
function isPlainEnvFile({ raw, credentials, status }: Observed): boolean {
  const { config, answer, remarks, code, request } = raw
  if (!quotedLine.test(config) || status !== null || code !== '' || remarks !== '' || request !== '') return false
  if (answer.trim() !== '' && answer.trim() !== config.trim()) return false
  return (
    !keeper.test(config) && credentials.every(({ reading }) => reading.defects.every((one) => one.defect !== 'quoted'))
  )
}

/** Loaders of env files and shells take such quotes off; they are how the line is written. */
export const quotesTakenOff = noticed(
  'ordinary-quotes-of-an-env-file',
  'The value stands in the ordinary quotes of an env file, which its loaders take off.',
  isPlainEnvFile,
  -2 * decisive,
  { 'config.mangled': -decisive },
)
