import { Redactor } from '@why401/core'
import { diffOf, secretsIn, spliced, type PlannedChange, type TextFile } from '@why401/env'
import { neutralise } from '../render/neutralise.ts'

/** The hunks of one file as lines without a key: `@@ …`, `-…`, `+…`. */
export function maskedDiff(file: TextFile, changes: readonly PlannedChange[]): readonly string[] {
  const splices = changes.filter((change) => change.file.path === file.path).flatMap((change) => change.splices)
  const clean = maskFor(file, { ...file, text: spliced(file.text, splices) })
  return diffOf(file, splices).flatMap(({ head, lines }) => [
    head,
    ...lines.map(({ sign, text }) => `${sign}${clean(text)}`),
  ])
}

/** Shorter values are words, and hiding them would hide the line. */
const shortestSecret = 4

/** `apiKey: '…'`, `?token=…`, `-u name:…`: what stands beside the change and is called a secret. */
const calledSecret: readonly RegExp[] = [
  /((?:key|token|secret|pass(?:word|wd)?|auth|credentials?)\w{0,20}["'`]?\]?\s{0,4}[:=]\s{0,4}["'`])([^"'`${}]{4,400})(?=["'`])/gi,
  /([?&][\w-]{0,30}(?:key|token|secret|pass|auth|sig)\w{0,20}=)([^&\s"'`$<{]{4,2000})/gi,
  /((?:^|\s)(?:-u|--user)[\s=]["']?[^\s:"']{0,100}:)([^\s"'`$]{4,400})/g,
]

/** Blanks at the ends stay: they may be what the change is about. So does what is masked already. */
function hidden(text: string): string {
  return /^\s*…[\w-]{0,4}\s*$/.test(text) ? text : text.replace(/\S(?:.*\S)?/s, '…')
}

/** Masks whatever in a line of these files may be a key, and shows blanks at its end. */
export function maskFor(...files: readonly TextFile[]): (line: string) => string {
  const secrets = files.flatMap(secretsIn).filter(({ length }) => length >= shortestSecret)
  const redactor = new Redactor(secrets.map((secret) => ({ secret, match: null })))
  const texts = [...new Set(secrets.map((secret) => secret.reveal()))].sort((one, other) => other.length - one.length)
  return (line) => {
    // What the redactor takes for a word is hidden too where it stands as the value of a variable.
    const known = texts.reduce((now, text) => now.replaceAll(text, '…'), redactor.redact(line))
    const masked = calledSecret.reduce(
      (now, pattern) => now.replace(pattern, (_, head: string, text: string) => head + hidden(text)),
      known,
    )
    return neutralise(masked).replace(/ +$/, (blanks) => '·'.repeat(blanks.length))
  }
}
