import type { CauseId } from '../causes/ids.gen.ts'
import { statementIn, type Statement } from '../investigate/statement.ts'
import type { Check } from '../issuer/refusal/refusal.ts'
import type { Fix } from '../model/cause.ts'
import type { Observed } from '../model/observed.ts'
import type { EvidenceItem } from '../model/report.ts'
import type { Redactor } from './redact.ts'

/** What the issuer says of the refusal that is looked at; null where the answer is not in its model. */
export function statedIn({ facts }: Observed): Statement | null {
  return statementIn((facts.response?.body ?? facts.printed ?? facts.text)?.reveal() ?? null)
}

/** The issuer's words about one cause; under the cause that it names also every other check that failed. */
export function statedEvidence(cause: CauseId, stated: Statement, redactor: Redactor): EvidenceItem[] {
  const own = stated.failed.filter(({ code }) => code === cause)
  const others = stated.code === cause ? stated.failed.filter(({ code }) => code !== cause) : []
  return [
    ...own.map((check) => item(`The issuer itself says so: ${words(check, redactor)}`)),
    ...others.map((check) => item(`That alone is not all: ${words(check, redactor)} (${check.code})`)),
  ]
}

/** Every check that was made stands in the record, which opens to whoever holds the key; its page, to whoever manages the service. */
export function withRecord(fix: Fix, cause: CauseId, stated: Statement | null, redactor: Redactor): Fix {
  if (stated?.code !== cause) return fix
  const { requestId, instance } = stated
  const isClean = instance !== null && redactor.clean(instance) === instance
  return {
    ...fix,
    commands: [...fix.commands, `why401 keys why ${requestId}`],
    links: isClean ? [...fix.links, instance] : fix.links,
  }
}

function item(text: string): EvidenceItem {
  return { kind: 'issuer', text }
}

function words({ check, detail }: Check, redactor: Redactor): string {
  const said = detail === undefined ? '' : `: “${redactor.clean(detail.slice(0, 300))}”`
  return `its check “${check}” failed${said}`
}
