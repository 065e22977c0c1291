import { regexOf } from '../model/regex.ts'

/** Said of what went well. */
const well = regexOf('i')`
  ^(?:ok|okay|pass(?:ed|es)?|passing|success|succeed(?:ed|s)|successful(?:ly)?|done|completed?|finished|ready|created|accepted|✓|✔|✅)$
`
/** What people type to try a program. */
const trial = /^(?:hello|hi|hey|world|test|testing)$/i
/** Beside those, words that tell neither of luck nor of failure. */
const plain = regexOf('i')`
  ^(?:
      all|every|tests?|suites?|files?|builds?|built|compil(?:ed|ation)|deploy(?:ed|ment)?|run|ran|took|total|time|the|in|and|with|after
      |https?(?:\/\d(?:\.\d)?)?|status|code|response|answer|s|ms|sec(?:ond)?s?|min(?:ute)?s?|\d{1,9}(?:\.\d{1,6})?(?:s|ms|m)?
    )$
`
const noFailures = /\b(?:0|no) (?:failed|failures?|errors?|warnings?|skipped)\b|\b204 no content\b/gi
const mayHaveFailed = /\?|\b[45]\d\d\b|\b(?:0|none|zero) (?:tests? |suites? )?(?:passed|ok|succeeded)\b/i
const answered = /\b2\d\d\b/
const longest = 4000

/**
 * How many answers a text holds, where it tells of nothing that failed; null where it may. All of its words have to be ones
 * that are known to be harmless: a failure may be told in any language, and without a status.
 */
export function answersThatAreFine(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed.length > longest || mayHaveFailed.test(trimmed)) return null
  if (/^[[{]/.test(trimmed)) return isFineJson(trimmed) ? 1 : null
  const words = trimmed
    .replace(noFailures, ' ok ')
    .split(/[\s,;:!.()|-]+(?=\D|$)|\s+/)
    .filter((word) => word !== '')
  if (!words.every((word) => well.test(word) || trial.test(word) || plain.test(word))) return null
  if (!words.some((word) => well.test(word) || trial.test(word))) return null
  return answered.test(trimmed) ? 1 : 0
}

const failing =
  /err|fail|fault|exception|messag|msg|reason|detail|warn|den(?:y|ied)|code|descri|refus|reject|invalid|expir|unauth|forbid|revok|disab|suspend|block|limit|missing|wrong|unknown|null|false/i

/** Says of itself that all is well, and holds nothing that reads like a sentence or a reason. */
function isFineJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    // Printed without blanks: what is left of them stands in strings.
    const printed = JSON.stringify(value)
    if (/[^\u0021-\u007e]|\\/.test(printed) || failing.test(printed)) return false
    return /"(?:status|success|ok|result)":(?:true|"(?:ok|success|succeeded)"|20[0-4]\b)/i.test(printed)
  } catch {
    return false
  }
}
