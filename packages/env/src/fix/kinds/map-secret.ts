import { isMap, isPair, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml'
import type { Change, EditOf, FixRule, Proposal, Shown } from '../rule.ts'
import type { TextFile } from '../text-file.ts'

type MapSecret = EditOf<'map-secret'>

/** A secret of GitHub Actions handed to the one job there is; which of several needs it nobody can tell from outside. */
export const mapSecret: FixRule<MapSecret> = {
  kind: 'map-secret',
  risk: 'ask',
  propose(edit, { project }): Proposal {
    const says = `hand ${edit.variable} to the job: \${{ secrets.${edit.secret} }}`
    if (![edit.variable, edit.secret].every((name) => /^[A-Za-z_]\w*$/.test(name))) return { changes: [], shown: [] }
    const workflows = project.below('.github/workflows', /\.ya?ml$/)
    const jobs = workflows.flatMap((file) => jobsIn(file).map((job) => ({ file, job })))
    const [only] = jobs
    const change = jobs.length === 1 && only ? mapped(only.file, only.job, edit, says) : null
    if (change) return { changes: [change], shown: [] }
    return { changes: [], shown: jobs.map(({ file, job }): Shown => ({ file, offset: job.at, says })) }
  },
}

interface Job {
  /** Offset of its name. */
  readonly at: number
  readonly body: YAMLMap
}

function jobsIn({ text }: TextFile): Job[] {
  const document: Document = parseDocument(text, { logLevel: 'silent' })
  const jobs = document.errors.length === 0 ? document.get('jobs') : null
  if (!isMap(jobs)) return []
  return (jobs.items as Pair[]).flatMap((pair): Job[] =>
    isScalar(pair.key) && isMap(pair.value) ? [{ at: pair.key.range?.[0] ?? 0, body: pair.value }] : [],
  )
}

/** Null where the job has the variable, or is written in braces. */
function mapped(file: TextFile, { body }: Job, { variable, secret }: MapSecret, says: string): Change | null {
  const env = pairOf(body, 'env')
  if (body.flow || (isMap(env?.value) && (env.value.flow || env.value.has(variable)))) return null
  const line = `${variable}: \${{ secrets.${secret} }}${file.eol}`
  const first = isMap(env?.value) ? firstKey(env.value) : firstKey(body)
  if (first === null || (env && !isMap(env.value))) return null
  const indent = indentAt(file.text, first)
  if (indent === null) return null
  const text = isMap(env?.value) ? `${line}${indent}` : `env:${file.eol}${indent}  ${line}${indent}`
  return { file, splices: [{ start: first, end: first, text }], says }
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return (map.items as Pair[]).find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === name)
}

function firstKey(map: YAMLMap): number | null {
  const key = (map.items as Pair[])[0]?.key
  return isScalar(key) ? (key.range?.[0] ?? null) : null
}

/** The blanks before the offset; null where anything else stands there. */
function indentAt(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^ *$/.test(before) ? before : null
}
