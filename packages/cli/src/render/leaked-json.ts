import type { CommitRef, LeakFinding as Finding } from '@why401/env'
import { isLeak, isObject, isUtf8, maskedKey, readerOf, shownPath, type Leaks } from './leaks.ts'
import { neutraliseJson } from './neutralise.ts'

/** `schema/leaked-1.schema.json` */
export function renderLeaksJson(leaks: Leaks): string {
  const { keys, skipped, notSet, report } = leaks
  const { files, objects, bytes } = report.searched
  const answer = {
    schema: 'why401-leaked/1',
    leaked: report.findings.some(isLeak),
    keys: keys.map((key, number) => ({
      name: key.name,
      masked: maskedKey(key),
      length: key.value.length,
      findings: report.findings.filter((finding) => finding.key === number).map(findingJson),
    })),
    skipped,
    notSet,
    searched: { files, objects, bytes, repository: report.isRepository },
    remotes: report.remotes,
  }
  return `${neutraliseJson(JSON.stringify(answer, null, 2))}\n`
}

function findingJson(finding: Finding): object {
  const { where, spelling, path, position } = finding
  const common = {
    where,
    spelling,
    path: path && shownPath(path),
    // Only where the text above cannot be turned back into the name.
    pathBase64: path && !isUtf8(path) ? path.toString('base64') : null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    leak: isLeak(finding),
    readableBy: readerOf(finding),
  }
  if (!isObject(finding)) return { ...common, git: finding.git }
  const { part, object, versions, commits, stash, inHead, remoteRefs } = finding
  const dated = commits.map(commitJson)
  return { ...common, part, object, versions, since: dated[0]?.time ?? null, commits: dated, stash, inHead, remoteRefs }
}

function commitJson({ id, time }: CommitRef): { id: string; time: string } {
  return { id, time: new Date(time * 1000).toISOString() }
}
