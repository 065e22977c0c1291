import { describe, expect, test } from 'vitest'
import { readAssignment } from './assignments.ts'

const key = ['ghp', 'OSUktGZ8ncB10Xp1s8FsyEUqkiX8Da0GKPlR'].join('_')

function valueOf(line: string): string | undefined {
  return readAssignment(line.replace('KEY', key))?.value.replace(key, 'KEY')
}

describe('a shell ends the value', () => {
  test.each([
    'export GH_TOKEN=KEY; gh api user',
    '$ export GH_TOKEN=KEY; gh api user',
    '$ export GH_TOKEN=KEY && gh api user',
    '$ export GH_TOKEN=KEY;gh api user',
    'export GH_TOKEN=KEY || exit 1',
    'export GH_TOKEN=KEY &',
    'export GH_TOKEN=KEY;',
    'export GH_TOKEN=KEY;  # the new one',
    'export GH_TOKEN="KEY" && gh api user',
    "export GH_TOKEN='KEY'; gh api user",
    '$ export GH_TOKEN=KEY OTHER=1',
    'kim@laptop:~/app$ export GH_TOKEN=KEY; gh api user',
    '% GH_TOKEN=KEY gh api user',
    'set -gx GH_TOKEN KEY; gh api user',
    '-e GH_TOKEN=KEY \\',
    // A whole command behind the mark shows that a shell reads the line.
    'GH_TOKEN=KEY && gh api user',
    'GH_TOKEN=KEY; gh api user',
    'PS C:\\app> $env:GH_TOKEN = "KEY"; gh api user',
  ])('%s', (line) => {
    expect(valueOf(line)).toBe('KEY')
  })

  test.each([
    // Nothing that could be a command follows: the mark was meant as a part of the value.
    ['export PASSWORD=ab&cd12', 'ab&cd12'],
    ['export PASSWORD="ab; cd"', 'ab; cd'],
    ['export TOKEN=$(op read x | tr -d y)', '$(op read x | tr -d y)'],
  ])('but not in %s', (line, value) => {
    expect(valueOf(line)).toBe(value)
  })
})

describe('a comma or semicolon at the end', () => {
  test.each([
    ['GH_TOKEN=KEY;', 'KEY;'],
    ['GH_TOKEN=KEY,', 'KEY,'],
    ['  - GH_TOKEN=KEY;', 'KEY;'],
  ])('is a part of the value in an env file: %s', (line, value) => {
    expect(valueOf(line)).toBe(value)
  })

  test.each(['token: KEY,', 'token = KEY;', 'const token=KEY;', 'token => KEY,', '"token": "KEY",'])(
    'belongs to the language in code and objects: %s',
    (line) => {
      expect(valueOf(line)).toBe('KEY')
    },
  )
})

test.each(['- "GH_TOKEN=KEY"', "- 'GH_TOKEN=KEY'", 'set "GH_TOKEN=KEY"', 'C:\\app>set "GH_TOKEN=KEY" && gh api user'])(
  'quotes around name and value belong to neither: %s',
  (line) => {
    expect(valueOf(line)).toBe('KEY')
  },
)

describe('set of cmd', () => {
  test.each([
    ['C:\\>set GH_TOKEN=KEY', 'KEY'],
    ['C:\\work>set GH_TOKEN=KEY', 'KEY'],
    ['C:\\work> set GH_TOKEN=KEY', 'KEY'],
    ['C:\\>set GH_TOKEN=KEY&& gh api user', 'KEY'],
    ['C:\\>set GH_TOKEN=KEY&gh api user', 'KEY'],
    // What everybody writes, and what makes the key longer by a blank.
    ['C:\\>set GH_TOKEN=KEY && gh api user', 'KEY '],
    ['set GH_TOKEN=KEY & gh api user', 'KEY '],
    ['C:\\>set GH_TOKEN=KEY ', 'KEY '],
    ['C:\\>set GH_TOKEN="KEY"', '"KEY"'],
    ['C:\\>set "GH_TOKEN=KEY" && gh api user', 'KEY'],
    ['C:\\>set GH_TOKEN=KEY&&', 'KEY&&'],
  ])('%s', (line, value) => {
    expect(valueOf(line)).toBe(value)
  })
})
