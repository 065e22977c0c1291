import { lazy } from '../model/lazy.ts'
import { regexOf } from '../model/regex.ts'
import { isRemark } from './remark-line.ts'

/** Words of somebody who tells, none of which a program prints often. */
const personal = lazy(
  () =>
    new Set(
      `i im i've ive i'm i'd me my mine we we're we've our us he his she her they their it it's its so but also just only still
      though tho same ok okay fine works worked work working tried try copied pasted pasting made changed restarted rotated
      yesterday today ago morning week weeks laptop colleague coworker customer client's guy boss partner browser postman curl
      playground dashboard prod production staging local locally machine here now then because since until why how what
      weird strange identical exactly nothing else everything anyone somebody someone help hi hello hey hallo thanks please? idea
      sure maybe apparently actually always der die das und ist nicht auch mit aus wird ja aber bei mir geht gleichen le les des est pas avec mais dans el los pero con para il non ma não com mas het een niet maar och inte never sometimes every everyday upgraded updated downgraded switched moved
      migrated teammate works. ok. fine. says swears believe think guess gives gets shows runs ran seen set up behind instead`.split(
        /\s+/,
      ),
    ),
)
/** Words that errors are made of; people use them, too, so each only weighs against. */
const official = regexOf('gi')`
  \b(?:invalid|incorrect|unauthori[sz]ed|forbidden|denied|failure|exception|missing|required|expired|must|provided?|cannot|could not
    |unable|please|ensure|authenticat\w{2,6}|authori[sz]\w{2,6}|credentials?|not found|does not|requested|refused|rejected|supplied|unexpected
    |unsupported|malformed|exceeded|disabled|blocked|aborted|exit code|occurred|warning|error|errors|failed)\b
`
const officialStart = regexOf('i')`
  ^(?:invalid|incorrect|unauthori[sz]ed|forbidden|access|authenticat|authori[sz]|request|missing|no (?:api|auth|valid|such)|an? (?:error|valid)|you (?:must|did|do|are|have|need|can|exceed)
    |your (?:api|key|request|account|credit|token|ip)|please|could not|cannot|unable|failed|error|warning|bad |the (?:request|api|access|provided|requested|server|security|token|key you|user|signature|given|supplied|operation|difference)|token |api key |permission|rate limit|too many|user |this (?:operation|request|api|endpoint|model))
`
const said = /\{[^{}\n]{0,2000}\}|"[^"\n]{1,400}"|`[^`\n]{1,400}`|https?:\/\/\S{1,2000}|\([^()\n]{0,200}\)/g
const listMark = /^[\s>]{0,20}(?:[-*•]\s{1,4}|\d{1,2}[.)]\s{1,4})?(?:\[[ x]\]\s)?/
const wordToken =
  /^[("'“„«]{0,2}(?:[A-Za-z\u00c0-\u024f\u0370-\u0482\u048a-\u1fff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7af][A-Za-z\u00c0-\u024f\u0370-\u0482\u048a-\u1fff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7af'’-]{0,30}|\d{1,4})[.,;:!?)"'”»…]{0,4}$/
const foreign =
  /[\u00c0-\u024f\u0370-\u0482\u048a-\u04ff\u05d0-\u05ea\u0620-\u064a\u0905-\u0939\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7af]/
const programLike = /^\s{0,40}["'`[{<}\])|]|[{;]\s{0,4}$|=>|::|\w\(\)|\|\||&&|^[\w.-]{1,60}=\S|\t/

/**
 * Whether a line is the user's own sentence, in any language.
 * @param least how much has to speak for it; more where something printed is expected.
 */
export function isSentence(line: string, least = 1): boolean {
  if (line.length < 8 || line.length > 1200) return false
  if (assigned.test(line)) return false
  if (/^\s{0,12}[-*] \[[ xX]\]/.test(line)) return isRemark(line)
  return (least <= 1 && isRemark(line)) || proseScore(line) >= least
}

const assigned = /^\s{0,20}[\w.-]{1,40} {0,20}[=:]=? {0,4}["'\d]|^[\w -]{1,40}:\s\S{1,20}$/

function proseScore(line: string): number {
  const text = line.replace(listMark, '')
  const told = text.replace(said, ' ').trim()
  const words = told.split(/\s+/, 60)
  if (words.length < 3 || programLike.test(told)) return isShortForeign(told, words.length) ? 1 : -1
  const plain = words.filter((word) => wordToken.test(word)).length
  if (plain < 3 || plain / words.length < 0.5) return -1
  const against =
    Math.min(3, (told.match(official) ?? []).length) +
    (officialStart.test(text) ? 2 : 0) +
    (/^[\w-]{1,30}:\s/.test(text) ? 1 : 0)
  return marks(text, words) + (plain / words.length > 0.75 ? 0.5 : 0) - against
}

function marks(text: string, words: readonly string[]): number {
  const known = words.filter((word) =>
    personal().has(word.toLowerCase().replace(/^[("']{1,6}|[,;:!?)"']{1,6}$/g, '')),
  ).length
  const asks = /\?{1,4}(?:\s|$)|…|\.{3}\s|!\s{0,2}$/.test(text) ? 1 : 0
  const comma =
    /^[A-Za-z\u00c0-\u024f\u0370-\u0482\u048a-\u1fff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7af0-9 .+#-]{2,60},\s/.test(
      text,
    )
      ? 0.5
      : 0
  return (
    Math.min(3, known) * 0.8 +
    asks +
    comma +
    (foreign.test(text) ? 1 : 0) +
    (/^[a-z\u00df-\u00ff\u0430-\u044f]/.test(text) ? 0.5 : 0)
  )
}

function isShortForeign(text: string, words: number): boolean {
  return words >= 2 && /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}/.test(text) && !/[=:{}<>]/.test(text)
}

/** Whether a sentence repeats what came back, so that it belongs to the answer as well. */
export function quotesAnswer(line: string): boolean {
  return quoted.test(line)
}

const quoted = regexOf('i')`
  \b[45]\d\ds?\b|["'{[][^"'\n]{0,200}(?:error|detail|message|unauthori[sz]ed|forbidden|invalid|denied)|unauthori[sz]ed|forbidden|\binvalid\b|\bdenied\b|\bincorrect\b
  |\bnot authori[sz]ed|[a-z]Error\b|\berror\b|\bexception\b
`
