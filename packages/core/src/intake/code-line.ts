import { regex, regexOf } from '../model/regex.ts'

const declaration = regex`
  ^\s{0,60}(?:
      (?:export )?(?:default )?(?:const|let|var|val|final|readonly|static|private|public|protected|internal)[ ][\w{}[$<>, \]?.*]{1,120}\s?(?:[:=({;]|$)
      |(?:export )?(?:default )?(?:pub )?(?:async )?(?:def|function|fn|func|fun|sub)[ *][\w.$:<>()*? ]{0,80}\(?
      |export[ ](?:default|const|async|function|class|type|interface)\b
      |(?:(?:public|abstract|export|data|sealed|static)[ ]){0,3}(?:class|interface|struct|enum|trait|impl|module|object)[ ]\w{1,60}(?:[ ]?[:({<].{0,120}|[ ]extends[ ].{1,100})?$
      |import[ ](?:["'{*]|\w{1,60},?[ ](?:from|\{)|[\w.]{1,80}(?:[ ]as[ ]\w{1,40})?(?:,[ ][\w., ]{1,100})?;?(?:\s{1,4}[#/].{0,120})?$|(?:static[ ])?[\w.*]{1,120};)
      |from[ ][\w.]{1,60}[ ]import[ ]|using[ ][\w.= ]{1,80};|use[ ][\w\\:{}, ]{1,80};|package[ ]\w{1,40};?$|namespace[ ][\w\\.]{1,80}[;{ ]{0,2}$
      |require(?:_relative|_once)?(?:[ ]?\(|[ ]['"])|include(?:_once)?[ ]?['"(]|\#include|<\?(?:php|=)|\?>$|'use strict'|"use (?:client|strict|server)"
    )
`
const statement = regex`
  ^\s{0,60}(?:
      (?:return|await|throw|yield|raise|defer)[ ].{0,300}(?:[;(){}[\]"=+]|\w\.\w)|return;?$|new[ ][A-Z]\w{0,60}[(<.]|go[ ]\w{1,60}\(
      |(?:\}[ ])?(?:async[ ])?(?:if|elif|elseif|while|for|foreach|switch|catch|except|with|unless|when|match|guard)\b.{0,300}(?:[{:]|\bthen|\bdo)\s{0,4}(?:[#/].{0,120})?$
      |.{3,200}[ ]do(?:[ ]\|[\w, ]{1,60}\|)?$
      |(?:if|while|for|foreach|switch|catch)[ ]?\(.{1,300}\)
      |(?:if|for)[ ][\w. !=]{1,80}:[ ]\S
      |(?:\}[ ])?(?:else|finally|try|do|begin|rescue|ensure)[ ]?[{:]?$
      |(?:print|console\.\w{1,12}|puts|pp|var_dump|dd|fmt\.\w{1,12}|System\.out\.\w{1,10}|Logger\.\w{1,10}|logging\.\w{1,10})[ ]?[ (]['"$\w(\`f]
      |@[\w.]{1,60}(?:\(|$)|\#\[|end$
      |\$[\w>\[\]'"-]{1,80}[ ]?(?:\.|\+)?=[ ]?\S|\$\w{1,60}->|\$\w{1,40}::|[\w\\]{1,80}::\w{1,60}\(
      |echo[ ]["'$].{0,300};$|@\w{1,40}[ ](?:void|public|private|protected|static|final)\b
    )
`
const assigned = regex`
  ^\s{0,60}(?:[\w$]{1,40},[ ]?){0,4}[\w.$[\]"'@*]{1,80}(?:[ ]?:[ ]?[\w<>[\]., ]{1,40})?[ ]?(?::=|\+?=)[ ]?(?:
      new[ ]|await[ ]|async[ ]|function|[\w.$:\\>]{1,100}[({]|[\w.$]{1,80}\[["'\w]|\(.{0,80}=>|\{$|\[$|[rfb]?["'].{0,300}["'][ ](?:\+|%|\.)[ ]|f["']
      |[\w.]{1,40}[ ]?\+[ ]|\`.{0,300}\`|(?:process|import\.meta|os|Deno|Bun)\.env
    )
`
/** Headers written out on one line, and an option that was copied out of a curl command without the command. */
const headersWritten = regexOf('i')`
  ^\s{0,60}(?:(?:const|let|var)[ ])?[$\w.]{0,40}headers?[ ]?=[ ]?(?:dict\(|new[ ]Headers\()?[{[(][ ]?["'\`].{0,300}(?:auth|key|token)
  |^\s{0,60}(?:-H|--header)[ =]["'$]?[\w-]{2,60}:[ ]?\S
`
const typed = /^\s{0,60}[A-Z][\w<>.[\]]{0,60} [a-z]\w{0,40} = \S/
const member = /^\s{0,60}[\w.$]{1,60}\.[\w.$]{1,60} ?= ?(?:["'`[{\w$])/
const call =
  /^\s{0,60}\.?(?:[\w$\\]{1,60}(?:\.|->|::|\?\.)){0,6}[\w$]{2,60}(?:!|\?)?\((?:[^a-z]|\w{1,20}[ ]=>|["'`{[(\w$][^ ]{0,80}(?:[,)({[=]|$))/
const callEnd = /(?:[;,({[)\]}'"`]|=>)\s{0,40}(?:(?:\/\/|#).{0,200})?$|\)\.\w{1,60}(?:\(.{0,120}\))?$/
const ends = /(?:;|;.{0,400}\}|=> ?\{|\) ?\{|, ?\{|\(\{)\s{0,4}(?:(?:\/\/).{0,200})?$/
const filledMember =
  /^\s{0,60}["']?[\w-]{1,40}["']?\s?(?::|=>)\s?[^\n]{0,200}(?:["']\s?\+\s?\w|`[^`]{0,200}\$\{|process\.env|os\.environ|import\.meta|getenv\()/
const signs = /[=({["'`]|->|::|=>/
const comment = /^\s{0,60}(?:\/\/ ?|\/\*)/
const prose =
  /^\s{0,8}(?:import|from|use|for|with|if|return|class|try|using|package|async|final|static|public|private|new|go|raise|when|while|do)\s(?:[a-z']{1,20}[ ,]\s?){4}/i

const numbered = /^\s{0,12}(?:[Ll]ine \d{1,5}|L\d{1,5}|\d{1,5})\s?[:|] {1,4}/

/** Whether a line is one of a program, whatever the language. */
export function isCodeLine(written: string): boolean {
  const line = numbered.test(written) ? written.replace(numbered, '') : written
  if (!anySign.test(line)) return /^\s{0,60}(?:end|else|return|finally|try|import \w{1,40})$/.test(line)
  if (prose.test(line) && !/[;{(:]$/.test(line)) return false
  if (
    declaration.test(line) ||
    statement.test(line) ||
    assigned.test(line) ||
    typed.test(line) ||
    member.test(line) ||
    comment.test(line) ||
    filledMember.test(line) ||
    ((line.includes('eader') || line.includes('-H')) && headersWritten.test(line))
  )
    return true
  return (call.test(line) && callEnd.test(line)) || (ends.test(line) && signs.test(line))
}

/** Without any of these nothing above holds, and most lines of a log have none at their ends. */
const anySign =
  /[=({[;:"'`\\/<>]|^\s{0,60}[@#]|^\s{0,20}(?:import|from|using|use|package|raise|throw|return|puts|print) | do$/

/** How many brackets a line leaves open; those in quotes do not count. */
export function openBrackets(line: string): number {
  let open = 0
  let quote = 0
  const lastApostrophe = line.lastIndexOf("'")
  for (let at = 0; at < line.length; at++) {
    const char = line.charCodeAt(at)
    if (char === 92) at++
    else if (quote !== 0) quote = char === quote ? 0 : quote
    else if (char === 34 || char === 96 || (char === 39 && at < lastApostrophe)) quote = char
    else if (char === 123 || char === 40 || char === 91) open++
    else if (char === 125 || char === 41 || char === 93) open--
    else if (char === 47 && line.charCodeAt(at + 1) === 47 && line.charCodeAt(at - 1) !== 58) break
  }
  return open
}
