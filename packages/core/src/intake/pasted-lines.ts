import { readAssignment } from './assignments.ts'
import { commentedAnswer } from './commented-answer.ts'
import { maxLineLength, maxLines, maxRemarks } from './limits.ts'
import { LineSorter, type LineClass } from './line-sorter.ts'
import { typedLine } from './prompt-line.ts'
import { partsOf, partsOfPaste } from './mixed-line.ts'
import { isRemark } from './remark-line.ts'
import { spokenParts } from './spoken-parts.ts'

/** Lines of a paste by what they are. A sentence that repeats an error is in `remarks` and in `answer`, every other line in one list. */
export interface PastedLines {
  /** What came back: errors, bodies, traces, the output of programs. */
  readonly answer: readonly string[]
  readonly config: readonly string[]
  readonly code: readonly string[]
  readonly remarks: readonly string[]
  /** The code without the commands among it, whose credentials are read from the request. */
  readonly program: readonly string[]
  /** Every curl command, from its first line to where the next one begins. */
  readonly commands: readonly PastedCommand[]
}

export interface PastedCommand {
  /** The command and all behind it, up to the next command. */
  readonly text: string
  /** What stands behind the command, up to the next one, and is an answer. */
  readonly printed: string
  /** The part of it that stands in the command's own lines (`curl … -> 401`). */
  readonly inline: string
}

/** Sorts a paste into what came back, settings, code and the user's own words. What is not clearly one of the others came back. */
export function sortLines(text: string): PastedLines {
  const lines = linesOf(text)
  const isOne = lines.length < 2 || isBlankAfter(lines)
  const parts = isOne ? partsOfPaste(text.trim()) : lines.flatMap(partsOf)
  return parts.length < 2 ? sortOneLine(text) : collect(parts, classesOf(parts))
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  if (!text.includes('\r')) return lines
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function isBlankAfter(lines: readonly string[]): boolean {
  return lines.filter((line) => line.trim() !== '').length < 2
}

const errorWords = /\b(?:error|exception|unauthorized|forbidden|invalid|denied|failed|refused)\b/i

/** One line alone is what came back, whatever else it may be. */
function sortOneLine(text: string): PastedLines {
  const line = text.trim()
  const kind = line.length > maxLineLength ? 'unknown' : new LineSorter([line]).classOf(0)
  const isSource = kind === 'settings' || kind === 'code' || kind === 'command'
  const spoken = isSource || line.length > maxLineLength ? null : spokenParts(line)
  const code = kind === 'code' ? [line] : (spoken?.code ?? [])
  return {
    answer: [text],
    config: kind === 'settings' ? [line] : (spoken?.config ?? []),
    code,
    program: code,
    remarks: isTold(kind) || (errorWords.test(line) && isRemark(line)) ? [cleanRemark(line)] : [],
    commands: kind === 'command' ? [{ text, printed: '', inline: '' }] : [],
  }
}

function isTold(kind: LineClass): boolean {
  return kind === 'sentence' || kind === 'said'
}

function classesOf(lines: readonly string[]): LineClass[] {
  const sorter = new LineSorter(lines)
  const classes: LineClass[] = []
  for (let at = 0; at < lines.length; at++) {
    const isRead = at < maxLines && (lines[at] as string).length <= maxLineLength
    classes.push(isRead ? sorter.classOf(at) : 'answer')
  }
  settle(lines, classes)
  return classes
}

/** Lines that could be anything become what the lines around them are. */
function settle(lines: readonly string[], classes: LineClass[]): void {
  let before: LineClass = 'blank'
  for (let at = 0; at < lines.length; at++) {
    if (classes[at] === 'unknown') classes[at] = settled(lines[at] as string, before, nextClass(classes, at))
    before = classes[at] as LineClass
  }
}

const mostAhead = 6

function nextClass(classes: readonly LineClass[], at: number): LineClass {
  for (let next = at + 1; next < classes.length && next - at <= mostAhead; next++) {
    if (classes[next] !== 'unknown') return classes[next] as LineClass
  }
  return 'blank'
}

const closing = /^\s{0,60}[\])}]{1,6}[;,)]{0,4}$/
const continued = /^(?:\s+\S|[.)}\]|])/
const comment = /^\s{0,40}(?:#|;|--|\/\/|\*)/

function settled(line: string, before: LineClass, after: LineClass): LineClass {
  const near = [before, after].filter(isSource)
  if (near.length > 0) {
    const [first = 'code'] = near
    if (closing.test(line) || (continued.test(line) && isSource(before))) return isSource(before) ? before : first
    if (comment.test(line)) return isSource(after) ? after : first
    if (readAssignment(line) !== null) return near.includes('settings') ? 'settings' : first
  }
  // Behind what came back, without a blank line between, it is more of that.
  const isOwn = before !== 'answer' && /^[\w.-]{2,60} ?= ?\S/.test(line)
  return isOwn && readAssignment(line) !== null ? 'settings' : 'answer'
}

function isSource(kind: LineClass): kind is 'code' | 'settings' {
  return kind === 'code' || kind === 'settings'
}

function collect(lines: readonly string[], classes: readonly LineClass[]): PastedLines {
  const answer: string[] = []
  const config: string[] = []
  const code: string[] = []
  const program: string[] = []
  const remarks: string[] = []
  for (const [at, line] of lines.entries()) {
    const kind = classes[at]
    if (kind === 'settings') config.push(line)
    else if (kind === 'code' || kind === 'command') {
      code.push(line)
      if (kind !== 'code') continue
      program.push(line)
      const noted = commentedAnswer(line)
      if (noted !== null) answer.push(noted)
    } else if (kind === 'answer' || kind === 'said') answer.push(line)
    // A blank line divides the head of a message from its body, a fence ends it.
    else if ((kind === 'blank' || kind === 'fence') && answer.length > 0 && answer.at(-1) !== '') answer.push(line)
    if (kind === 'answer' || kind === 'said' || kind === 'sentence') {
      const spoken = spokenParts(line)
      config.push(...spoken.config)
      code.push(...spoken.code)
      program.push(...spoken.code)
    }
    if (isTold(kind ?? 'blank') && remarks.length < maxRemarks) remarks.push(cleanRemark(line))
  }
  while (answer.length > 0 && answer.at(-1) === '') answer.pop()
  return { answer, config, code, program, remarks, commands: commandsOf(lines, classes) }
}

function commandsOf(lines: readonly string[], classes: readonly LineClass[]): readonly PastedCommand[] {
  const starts: number[] = []
  for (let at = 0; at < lines.length && starts.length < mostCommands; at++)
    if (classes[at] === 'command' && (classes[at - 1] !== 'command' || startsCommand.test(lines[at] as string)))
      starts.push(at)
  return starts.map((start, which) => {
    const end = endOf(lines, classes, start, starts[which + 1] ?? lines.length)
    const own = lines.slice(start, end)
    const inline = own.flatMap((line, at) => (classes[start + at] === 'command' ? behindArrow(line) : []))
    const below = own.filter((_, at) => classes[start + at] === 'answer' || classes[start + at] === 'said')
    return { text: own.join('\n'), printed: [...inline, ...below].join('\n'), inline: inline.join('\n') }
  })
}

/** What a command printed ends where something else is typed. */
function endOf(lines: readonly string[], classes: readonly LineClass[], start: number, next: number): number {
  for (let at = start + 1; at < next; at++)
    if (classes[at] === 'settings' && typedLine(lines[at] as string)?.isPrompted === true) return at
  return next
}

const mostCommands = 40
const startsCommand = /(?:^|[$>#%] ?)\s{0,8}(?:sudo )?curl(?:\.exe)?\s/
/** `curl … -> 401 {…}`: who shortens writes the answer behind the command. */
const arrow = /\s(?:-{1,2}>|→|={1,2}>)\s/

function behindArrow(line: string): readonly string[] {
  const found = arrow.exec(line)
  const behind = found === null ? '' : line.slice(found.index + found[0].length).trim()
  return behind === '' ? [] : [behind]
}

function cleanRemark(line: string): string {
  return line.replace(/^[\s>]{0,20}(?:[-*•]|\d{1,2}[.)])?\s{0,8}(?:\[[ x]\]\s)?/, '').trim()
}
