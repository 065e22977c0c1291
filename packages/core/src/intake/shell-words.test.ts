import { describe, expect, test } from 'vitest'
import { detectDialect, splitShellWords, type ShellDialect } from './shell-words.ts'

describe('splitShellWords', () => {
  test.each<[ShellDialect, string, readonly string[]]>([
    ['posix', `a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
    ['posix', `a'b'"c"d ''`, ['abcd', '']],
    ['posix', 'a \\\n  b \\\r\n c', ['a', 'b', 'c']],
    ['posix', `$'x\\ty\\x41\\u00e9\\'' "\\$A \\" \\\\ \\n"`, ["x\tyAé'", '$A " \\ \\n']],
    ['posix', 'a # comment\nb', ['a']],
    ['posix', 'a > out.txt 2>&1 b && c', ['a', 'b']],
    ['posix', 'a | b', ['a']],
    ['posix', 'a "$(cat key | tr -d x)" `id`', ['a', '$(cat key | tr -d x)', '`id`']],
    ['posix', `a 'open`, ['a', 'open']],
    ['posix', 'a \\ \n  -b', ['a', '-b']],
    ['powershell', `a 'it''s' "x \`"y\`" z""w"`, ['a', "it's", 'x "y" z"w']],
    ['powershell', 'a `\n  b "c`nd"', ['a', 'b', 'c\nd']],
    ['powershell', `& a '{\\"k\\":1}'`, ['a', '{"k":1}']],
    ['powershell', `a --% "b c" 'd`, ['a', 'b c', "'d"]],
    ['powershell', `a @'\n{"k": 1}\n'@ b`, ['a', '{"k": 1}', 'b']],
    ['cmd', `a "b c" 'd e'`, ['a', 'b c', "'d", "e'"]],
    ['cmd', 'a ^\r\n b "c^d" e^&f', ['a', 'b', 'c^d', 'e&f']],
    ['cmd', 'a "b \\"c\\" ""d"" \\\\" x\\y', ['a', 'b "c" "d" \\', 'x\\y']],
    ['cmd', 'a ^"b c^" ^"^%^"', ['a', 'b c', '%']],
    ['cmd', 'a & b', ['a']],
  ])('%s: %j', (dialect, line, words) => {
    expect(splitShellWords(line, dialect).words).toEqual(words)
  })

  test('tells variables that are filled in from literal ones', () => {
    const { references, literals } = splitShellWords(`a "$ONE" '$TWO' \${THREE} "$(cmd)"`, 'posix')
    expect([...references]).toEqual(['$ONE', '${THREE}', '$(cmd)'])
    expect([...literals]).toEqual(['$TWO'])
  })

  test.each([
    ['a <<< "x y"', 'x y\n'],
    ['a <<EOF\nline 1\nline 2\nEOF\nb', 'line 1\nline 2\n'],
    ['a b', null],
  ])('input of %j', (line, input) => {
    expect(splitShellWords(line, 'posix').input).toBe(input)
  })

  test('says where the command ends', () => {
    const text = 'a b\noutput'
    expect(text.slice(splitShellWords(text, 'posix').end)).toBe('output')
  })

  test.each<[string, ShellDialect]>([
    ['curl "a" \\\n -H b', 'posix'],
    ['curl a `\n -H b', 'powershell'],
    ['curl.exe -H "A: $env:KEY" a', 'powershell'],
    ['curl ^"a^" ^\n -H b', 'cmd'],
    ['C:\\Users\\kim>curl a', 'cmd'],
    ['curl -H "A: %KEY%" a', 'cmd'],
    ["curl -d '%7B%22a' a", 'posix'],
  ])('%j is %s', (text, dialect) => {
    expect(detectDialect(text)).toBe(dialect)
  })
})
