import { lazy } from '../../model/lazy.ts'
import type { KeyDefect } from '../reading.ts'
import { regex } from '../../model/regex.ts'

const longestPlaceholder = 120

/** Whole values that stand in for a key, once separators are gone. */
const standIns = lazy(
  () =>
    new Set(
      `key apikey token secret apitoken apisecret accesskey accesstoken secretkey password passwd pass pwd credential credentials auth
  dummy dummykey dummytoken dummyapikey fake fakekey faketoken mock mockkey test testkey testtoken testapikey testing sample samplekey sampletoken
  example examplekey exampletoken demo demokey default temp tmp todo tbd fixme changeme changethis changeit replaceme replacethis replace
  placeholder string text value any something anything foo bar baz foobar qwerty asdf asdfgh abc abcd abcdef abcdefg abc123 abcd1234
  123 1234 12345 123456 1234567 12345678 123456789 1234567890 0 1 x xx na notneeded notused notrequired nokey nokeyrequired noapikey none empty
  emptykey unused ignored optional required here yes no true on user admin root ollama lmstudio local sk skxxx sktest skfake skdummy sk123 sk1234 skxx
  yourkey yourtoken yoursecret mykey mytoken mysecret mysecretkey supersecret secretsecret verysecret hunter2 insecure keyhere tokenhere`.split(
        /\s+/,
      ),
    ),
)

const words = regex`
  (?:^|[^a-z])(?:your|my|insert|enter|put|add|replace|paste|change|fill|set|use|the|get|copy)[\s_.-]{1,2}
    (?:[a-z0-9]{1,14}[\s_.-]{1,2}){0,4}(?:api|key|token|secret|password|credential|here|this|me|id|auth|pat)
    (?![a-z]{4})
`
const glued = regex`
  your[a-z]{0,14}(?:key|token|secret|here|password|id)
  |(?:insert|enter|paste|replace|change|add)(?:your|this|me(?![a-z])|key|token|api)
`
const prose = regex`
  (?:change|replace|fill|edit)[\s_.-]?(?:me|this|it)(?![a-z])|place[\s_.-]?holder
  |to[\s_.-]be[\s_.-](?:filled|replaced|set|changed)|[\s_.<-](?:goes[\s_.-])?here>?$
  |not[\s_.-](?:needed|required|a[\s_.-]real)|no[\s_.-](?:key|token)[\s_.-](?:needed|required)
  |(?:dummy|fake|sample|mock)[\s_.-](?:api|key|token|secret|value|openai)
  |(?:api|secret|access|auth)[\s_.-]?(?:key|token)[\s_.-]?(?:value|placeholder)?$
`
const yourWord = /^(?:[a-z]{2,4}[-_])?(?:your|my)(?:[\s_.-]?[a-z])*[\s_.-]?$|^your[a-z]*(?:key|token|secret)/
const variableName = /^(?=[A-Z0-9_]*_(?:KEY|TOKEN|SECRET|PASSWORD|PAT|ID)(?:_|$))[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/
const documented = /^AKIAIOSFODNN7EXAMPLE$|^wJalrXUtnFEMI|^(?:sk|pk|rk)_test_4eC39H|^DEMO_KEY$|^demo$/
const bracketed = /^[<[{(]{1,2}[\s\w./|:-]{1,60}[>\]})]{1,2}$|^__[A-Za-z][A-Za-z0-9_]*__$/

/**
 * A sample value from documentation or a template. `known` tells that the text has the exact shape of a key with a
 * prefix of its own: then only words that cannot be chance count.
 */
export function findPlaceholder(core: string, known: boolean): KeyDefect[] {
  const form = core.length > longestPlaceholder ? null : formOf(core, known)
  return form ? [{ defect: 'placeholder', form }] : []
}

function formOf(core: string, known: boolean): string | null {
  if (documented.test(core)) return 'the sample key of a documentation'
  const filler = fillerIn(core)
  if (filler) return filler
  const lower = percentSpaces(core).toLowerCase()
  if (words.test(lower) || glued.test(lower)) return 'words that tell what to put here'
  if (known) return null
  if (variableName.test(core)) return 'the name of a variable'
  if (standIns().has(lower.replaceAll(/[\s_.<>{}[\]()$-]/g, ''))) return 'a stand-in word'
  if (prose.test(lower) || yourWord.test(lower)) return 'words that tell what to put here'
  if (bracketed.test(core)) return 'a name in brackets'
  if (core.length <= 5) return `only ${core.length} characters`
  return null
}

function percentSpaces(text: string): string {
  return text.replaceAll(/%20|\+/g, ' ')
}

function fillerIn(core: string): string | null {
  const body = core.replace(/^[A-Za-z]{2,6}[-_](?:[a-z]{2,8}[-_])?/, '')
  if (/^[xX]{2,}$|[xX]{5,}/.test(body)) return 'a run of the letter x'
  if (/^(.)\1{5,}$/.test(body) || /^0{8}-(?:0{4}-){3}0{12}$/.test(core)) return 'one character repeated'
  if (/^(?:0?123456789?0?|12345)[0-9a-f]*$/i.test(body) && countsUp(body)) return 'characters in counting order'
  if (/abcdefghij|klmnopqrst|0123456789|1234567890/i.test(body)) return 'characters in counting order'
  return null
}

/** Mostly each character is the successor of the one before. */
function countsUp(text: string): boolean {
  const steps = [...text].slice(1).filter((character, at) => character.charCodeAt(0) - text.charCodeAt(at) === 1)
  return text.length >= 5 && steps.length >= text.length * 0.6
}
