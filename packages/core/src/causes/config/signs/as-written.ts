import { anywhere, configured, decisive, fair, hint, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { toldInAWord } from './told-in-a-word.ts'
import { regex } from '../../../model/regex.ts'

const keyIsAlive = { 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak } as const

/** What can be read off the setting itself, whoever made the program: rules of compose, of the shell and of the system. */
export const asWritten: Readonly<Record<'notLoaded' | 'shadowed' | 'mangled', readonly Sign[]>> = {
  notLoaded: [
    ...toldInAWord.notLoaded,
    // Docker compose: an entry of a list is NAME=value. With a colon all of it is one name, without a value.
    configured(
      'colon-in-a-list-of-variables',
      /environment:[^;]{0,300} - ["']?[a-z0-9_]{0,40}(?:key|token|secret|passw(?:or)?d|auth|user)[a-z0-9_]{0,20}:[^\s/]/,
      decisive,
      { 'key.placeholder': -fair, 'key.quoted': -fair, 'config.mangled': hint, ...keyIsAlive },
    ),
    // Names are compared letter by letter: one that is asked for with a blank is never found.
    anywhere(
      'blank-in-the-name-asked-for',
      regex`
        \b(?:env|environ|getenv|env\.fetch|environ\.get|getenvironmentvariable|env::var)[ ]?[\[(][ ]?["']
          (?: [a-z][a-z0-9_]{2,60}|[a-z][a-z0-9_]{2,60} )["']
      `,
      decisive,
      { 'key.missing': weak, 'key.wrong_kind': -weak, ...keyIsAlive },
    ),
    // A program that does not know this way to name a variable sends the words themselves.
    anywhere(
      'braces-where-json-has-the-key',
      /"[a-z_-]{0,30}(?:api[_-]?key|token|secret|authorization)" ?: ?"(?:bearer |token |basic )?(?:\$\{|\{env:|\$\{env:|\{\{ ?)[a-z0-9_.]{2,60} ?\}{1,2}"/,
      fair,
      { 'config.mangled': weak, 'client.defect': hint, 'key.wrong_kind': -weak, ...keyIsAlive },
    ),
  ],
  shadowed: [
    ...toldInAWord.shadowed,
    // Windows, and many a desktop, set USERNAME for whoever is logged in; loaders of .env leave alone what is there.
    configured(
      'name-that-the-system-sets',
      /(?:^|(?<!-[a-z]) )username=[a-z0-9_.-]{1,40} (?:\$ )?(?:export |- )?[a-z_]{0,20}password=/,
      fair,
      { 'config.not_loaded': weak, 'key.mistyped': -weak, ...keyIsAlive },
    ),
  ],
  mangled: [
    // The shell in double quotes, compose and most loaders of .env read $2y and $10 of a bcrypt hash as variables.
    anywhere(
      'hash-where-dollars-are-read',
      regex`
        (?:"[^"' ]{0,60}|=[^"' ]{0,60}|\b(?:bearer|token|basic) )\$2[aby]\$\d\d\$
        |(?:-h|--header) "[^"']{0,80}\$\d
      `,
      strong,
      {
        'send.wrong_header': -fair,
        'send.scheme_wrong': -weak,
        'key.wrong_kind': -weak,
        'send.dropped_redirect': -weak,
        ...keyIsAlive,
      },
    ),
  ],
}
