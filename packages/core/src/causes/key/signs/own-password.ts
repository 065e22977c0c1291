import { anywhere, fair, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The password of the account stands where a token or a password of its own is wanted, in the words of whoever typed it. */
export const ownPassword = anywhere(
  'own-password-entered',
  regex`
    password: ?<?(?:my|the|your) (?:own )?(?:[a-z]{3,12} )?(?:account |login )?password>?
    |\b(?:using|use|used|enter|entered|typed|with|gave|give) (?:my|our) (?:normal |regular |own |usual )?(?:github|gitlab|docker ?hub|jira|atlassian|bitbucket|npm|google|gmail|login|account|web ?site)(?: account| login)? password\b
    |\b(?:normal|regular|usual|ordinary|log-?in|web ?site) password\b(?! (?:works|is accepted|is fine|flow|grant|and app password))
    |account(?:'s own| log-?in)? password (?:is|was) (?:used|entered|given|typed)|the account's own password
    |password (?:is|was) the one[^;]{0,24} (?:log|sign)|web user and password (?:is|are|was|were)? ?(?:used|entered|given)
    |(?:passwort meines kontos|mein (?:normales |github-|konto-?)?passwort|mi contraseña (?:normal|de)|minha senha (?:normal|d[aoe])|mon mot de passe (?:de|du|normal)|登录密码|账号密码|アカウントのパスワード)
  `,
  strong,
  { 'key.missing': -strong, 'config.mangled': -strong, 'send.absent': -fair, 'config.not_loaded': -fair },
)
