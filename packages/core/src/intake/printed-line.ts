import { regex, regexOf } from '../model/regex.ts'

const traceStart = regex`
  ^(?:
      Traceback \(most recent|\s+at |\tat |\s+File "|-{20,90}$|(?:file:\/\/\/|[A-Z]:\\|\/)\S{1,300}\.\w{1,5}:\d{1,6}$
      |\s{0,8}(?:from )?[\w.@~-]{0,60}\/[\w./@-]{1,200}\.[a-z]{1,5}:\d{1,6}:in[ ]|Exception in thread|Caused by:|goroutine \d|panic:
      |Stack trace:|#\d{1,3}[ ]
    )
`
const traceLine =
  /^(?:[\w.$]{1,120}(?:Error|Exception|Fault|Warning)\b|During handling|The above exception|Caused by|\^|~)/
const logLine = regex`
  ^\s{0,20}(?:
      \[?\d{4}[-/]\d\d[-/]\d\d|\[?\d\d:\d\d:\d\d
      |\[?(?:ERROR|ERR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL|CRITICAL|LOG|error|warn|info)\]?[:\s|[]|[<*] |>[ ](?:[A-Z]{3,7} \S|[\w-]{2,40}:[ ])|at |File "
      |HTTP\/\d|npm (?:ERR!|error|notice|warn)|##\[|[A-Z][\w.]{0,80}(?:Error|Exception)\b
    )
`
const errorLine = regexOf('i')`
  ^\s{0,20}(?:
      (?:fatal|remote|error|failed|failure|panic|fatal error|uncaught|unhandled|unauthorized|forbidden|curl: \(\d|php (?:fatal|warning|notice))\b[:! (\[]
      |an error occurred|(?:[\w-]{1,20} ){0,2}(?:log|output|response|answer|body|result)s?: |access to (?:fetch|xmlhttprequest|resource)|[✘✖×❌✗]|level=|\w{1,40}=\S{1,80} level=
      |(?:status|http|code|statuscode|status code)[ :=]{1,3}\d{3}\b|[-=]{1,2}>|→|<--|[45]\d\d(?:\b[ :{(-]|$)
      |<(?:\?xml|!doctype|html|error|response|title|p>|head|body)|[\w.-]{1,40}-\d{1,3}\s{1,4}\|[ ]
      |(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ ](?:https?:\/\/|\/)\S{0,2000}(?:$|[ ].{0,200}\b[1-5]\d\d\b)
      |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2} \d\d:\d\d
    )
`
const dottedError =
  /^(?:Uncaught )?(?:Error|Exception)\b[:(\s[]|^[\w$]{1,60}(?:[.:/\\]{1,2}[\w$]{1,60}){0,8}(?:Error|Exception|Fault)\b(?:[:(\s]|$)/

/** No program says I, or when its error comes. */
const told = /\b(?:I|i|we|my|i've|I've)\b|^(?:error|failed|failure) (?:only|when|since|after|on|in)\b/

/** Whether only a program prints such a line: a log, a status, the first words of an error. */
export function isPrinted(line: string): boolean {
  return logLine.test(line) || dottedError.test(line) || (errorLine.test(line) && !told.test(line))
}

export function startsTrace(line: string): boolean {
  return traceStart.test(line)
}

export function continuesTrace(line: string): boolean {
  return /^\s/.test(line) || traceLine.test(line)
}
