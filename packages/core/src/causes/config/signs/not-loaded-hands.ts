import { literalReference } from '../../../looks/literal-reference.ts'
import { loginOfAnotherUser } from '../../../looks/other-user-login.ts'
import { decisive, fair, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regex } from '../../../model/regex.ts'

const notOfTheKey = {
  'perm.scope': -strong,
  'perm.resource': -strong,
  'key.unknown': -weak,
  'key.revoked': -weak,
  'key.expired': -weak,
} as const

/** Commands and files in view that hand a value to somebody else than the program that needs it, or hand over its name. */
export const notLoadedHands: readonly Sign[] = [
  noticed(
    'login-made-as-another-user',
    'The login is made as one user and the tool is called as another (sudo): each has a file of logins of its own.',
    (observed) => loginOfAnotherUser(observed) !== null,
    strong,
    { ...notOfTheKey, 'send.absent': weak },
  ),
  noticed(
    'logins-in-fields-that-are-not-read',
    'The file of logins holds user name and password in fields of their own, where registry tools read “auth” alone.',
    isWithoutAuthField,
    strong,
    { ...notOfTheKey, 'send.absent': fair, 'config.mangled': -weak },
  ),
  noticed(
    'home-sign-behind-an-option',
    'The path of the file with the key begins with ~ behind “--option=” or in quotes, where no shell puts the home directory in.',
    isHomeSignKept,
    strong,
    { 'send.absent': weak, 'env.wrong_host': -weak },
  ),
  noticed(
    'reference-taken-literally',
    'A reference to the value stands in quotation marks or without its braces: the words of the reference are sent.',
    literalReference,
    decisive,
    {
      'key.placeholder': weak,
      'config.mangled': weak,
      'config.shadowed': -fair,
      'env.wrong_host': -fair,
      'key.wrong_kind': -fair,
    },
  ),
  noticed(
    'last-word-doubled',
    'The name of a variable ends in the same word twice, which people type and nobody sets.',
    ({ raw }) =>
      /\$\{?[A-Z][A-Z0-9_]{1,40}_(TOKEN|KEY|SECRET|PASSWORD)_\1\b/.test(`${raw.code}\n${raw.config}\n${raw.answer}`),
    strong,
    { ...notOfTheKey, 'key.missing': fair },
  ),
  noticed(
    'role-of-the-machine-instead',
    'The refusal names the role of the machine, while another credential is said to be set up: that one was not found.',
    isRoleOfMachine,
    decisive,
    { ...notOfTheKey, 'perm.scope': -decisive, 'config.shadowed': strong, 'token.claims': -weak },
  ),
  remarked(
    'identity-of-the-host-used',
    regex`
      (?:node|instance|machine|worker|host|runner|pod|default)(?:'?s)? (?:iam )?(?:role|identity|profile|service account|credentials?)
        (?: is| was| gets| are| were) (?:used|taken|assumed|sent|picked)(?! by| for the)
      |(?:uses?|takes|assumes|picks up|falls back to) (?:the )?(?:node|instance|machine|worker|host|runner)(?:'?s)? (?:iam )?
        (?:role|identity|profile|service account|credentials?)
    `,
    strong,
    { 'config.shadowed': fair, 'perm.scope': -fair },
  ),
]

const entryInFields = regex`
  "auths" ?: ?\{ ?"[^"]{3,120}" ?: ?\{(?=[^{}]{0,300}"username")(?=[^{}]{0,300}"password")(?![^{}]{0,300}"(?:auth|identitytoken)")
`

/** The kubelet does read both fields of a pull secret. */
function isWithoutAuthField({ zones }: Observed): boolean {
  return (
    entryInFields.test(`${zones.code} ${zones.config}`) && !/dockerconfigjson|imagepullsecret|kubelet/.test(zones.all)
  )
}

const homeSign = regex`
  [ ]--?[a-z][a-z-]{0,30}(?:file|credentials?|config|key|token|auth|cred|secrets?|env)[a-z-]{0,12}=["']?~\/
  |\b[a-z_]{0,40}(?:credentials|_file|key_?path|keyfile|token_path)["']? ?= ?["']~\/
`

/** In an assignment without quotes (`NAME=~/x`) a shell does put it in. */
function isHomeSignKept({ zones }: Observed): boolean {
  return homeSign.test(` ${zones.code} ; ${zones.config}`) && !/expanduser|os\.homedir|userhome/.test(zones.code)
}

const ofMachine = /assumed-role\/[\w+=,.@-]{1,80}\/i-[0-9a-f]{8,17}\b/
const other = regex`
  service ?account|\birsa\b|role-arn|web[ _]identity|access key|aws_access_key_id|pod identity|another role
  |(?:own|other|different) (?:role|credentials|profile)|aws_profile|--profile
`

/** A session that is called by the id of an instance was given to the instance itself. */
function isRoleOfMachine({ zones }: Observed): boolean {
  return ofMachine.test(zones.answer) && other.test(`${zones.remarks} ${zones.config} ${zones.code}`)
}
