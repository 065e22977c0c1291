import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How people tell of a value that comes out otherwise than it was written. */
export const mangledRemarks: readonly Sign[] = [
  remarked(
    'special-character',
    regex`
      (?:key|token|secret|password|passphrase|value|credentials?|it)[^;]{0,25}[ ]
        (?:
          has|have|contains?|with|includes?|(?:starts?|begins?|ends?) (?:with|in)|holds?
        )[^;]{0,25} (?:
          (?:special|unusual|odd|strange|reserved|weird|exotic) (?:char|sign|symbol)|punctuation|umlaut|\$ ?sign
          |dollar|(?:double |single )?quot(?:e|ation)\b|hash ?(?:sign|mark)?\b|# |#|\$\$|ampersand|backslash|percent sign|exclamation|equals? sign
          |plus sign|[<{}|]|>(?! [a-z])|caret|backtick|apostrophe|tilde|at sign|pipe\b|parenthes|bracket|[%&^]|slash|colon
          |comma|semicolon|asterisk|!
        )
      |(?:密码|密钥|口令|password|secret)[^;]{0,12}(?:特殊(?:符号|字符)|符号)|(?:特殊(?:符号|字符)|包含符号)的?[^;]{0,8}(?:密码|密钥|口令)
      |(?:passwort|kennwort|schlüssel)[^;]{0,16}sonderzeichen|(?:contraseña|senha|clave)[^;]{0,16}caracteres especia(?:les|is)
      |mot de passe[^;]{0,16}caractères spéciaux
    `,
    strong,
    { 'key.encoded': weak, 'sign.mismatch': hint },
  ),
  remarked(
    'escape-tried',
    regex`
      (?:escap(?:ed|ing)|doubl(?:ed|ing))[a-z ]{0,16} (?:with|by|dollar|backslash|quotes?|hash|percent|it)\b
      |(?:with|using) (?:an? )?(?:dot|dash|letter|underscore|other character)[a-z ]{0,12} instead of
      |(?:works?|fine|accepted|arrives) without (?:the |an? |any )?
        (?:special|symbols?|dollar|hash|percent|ampersand|[#$%&!@])
      |(?:simple|simpler|plain|alphanumeric|letters[- ]only) (?:password|key|secret|value)[a-z ]{0,16}[ ]
        (?:works?|is accepted|logs in|is fine)
      |(?:password|key|secret|value) (?:without|of letters)[a-z ]{0,30} (?:works?|is accepted|logs in)
    `,
    strong,
    { 'key.encoded': fair, 'key.quoted': weak, 'sign.mismatch': hint, 'key.unknown': -fair, 'key.revoked': -fair },
  ),
  remarked(
    'some-values-only',
    regex`
      (?:only|happens|fails|occurs|refused|but not|not) (?:with|for) (?:some|certain|particular) [a-z ]{0,20}
        (?:
          passwords?|user ?names?|secrets?|values?|pairs?|keys?\b|tokens?
        )
      |(?:another|other|simpler|different|shorter) (?:password|passphrase|secret)[a-z ]{0,16}
        (?:works?|is accepted|is fine|passes)
    `,
    strong,
    { 'key.encoded': strong, 'send.scheme_wrong': hint, 'sign.mismatch': hint },
  ),
  remarked(
    // The password itself is right then: what reads it from a file or a shell has changed it, or another place is asked.
    'password-passes-in-the-browser',
    regex`
      \bpasswords?\b[a-z ]{0,20} (?:works?|worked|is accepted|are accepted|is fine|logs in|passes)[a-z ]{0,6}[ ]
        (?:in|on|at|with|through|by) (?:the |its |their |an? |my )?(?:[a-z']{2,10} )?
        (?:browser|web ?site|web ?page|page|interface|ui|mailer|portal|app|mail client)\b
    `,
    fair,
    {
      'env.wrong_host': fair,
      'key.wrong_kind': weak,
      'key.mistyped': -fair,
      'account.suspended': -fair,
      'key.revoked': -weak,
    },
  ),
  remarked(
    'dollar-form',
    /(?:password|key|secret|value|token|form) [^;]{0,24}[a-z0-9]\$\$?[a-z0-9]{2}|# sign|\$ sign/,
    strong,
    { 'client.defect': -weak },
  ),
  remarked(
    'line-breaks',
    regex`
      (?:literal|real|the) \\n|line ?breaks?|new ?lines? (?:in|are|were|of)|multi-?line|\bpem\b
      |private key (?:
          file|(?:is|seems|gets|was) (?:rejected|refused|invalid|malformed|cut|changed|read)
          |(?:in|from|as|through) (?:an? |the )?(?:
              env|environment|variable|secret|yaml|json|single line|one line
            )
        )
    `,
    fair,
    { 'key.whitespace': weak, 'key.encoded': hint },
  ),
  remarked(
    'differs-inside',
    regex`
      (?:printed|logged|shown|arrives?|arrived|received|read|seen)[^;]{0,40}
        (?:
          differs?|different|shorter|longer|cut|half|missing|lower ?case|upper ?case|changed|only part
          |without the
        )
      |value (?:is|was|comes out) (?:changed|shorter|cut|different|lower)
    `,
    strong,
    { 'key.truncated': weak, 'key.mistyped': hint },
  ),
  remarked(
    'code-yes-variable-no',
    regex`
      works? when[^;]{0,30}(?:written|hard-?coded|put|set|pasted)[^;]{0,20}code|fails when it comes from
      |(?:environment|env) (?:variable|file)[^;]{0,20}fails|not from (?:the )?(?:env|variable|file)
    `,
    fair,
    { 'config.not_loaded': weak, 'key.whitespace': weak, 'key.quoted': weak },
  ),
  remarked(
    'loader-changed',
    regex`
      (?:upgrade|update|newer version|new version|switch|migration|began after)[a-z ]{0,25} (?:of |to |from )?
        (?:
          dotenv|compose|docker|the loader|python-dotenv|systemd|helm|universal|pydantic|vite|config library
        )
    `,
    fair,
    { 'client.defect': weak },
  ),
  remarked(
    'moved-between-forms',
    regex`
      (?:before|in|with) (?:version |the )?[^;]{0,40}(?:in the environment of|compose file|env_file|yaml)
        [^;]{0,40}(?:worked|works|fine)
      |web wizard|writes the (?:\.env|config)
    `,
    weak,
    { 'key.quoted': hint },
  ),
  remarked(
    'same-value-both-ends',
    /(?:sends?|uses?|has) exactly the (?:value|key|string)|exactly (?:as|the value) in the file|byte for byte/,
    fair,
    { 'server.fault': hint },
  ),
  remarked(
    'generated-secret',
    regex`
      generated (?:secret|password|key|token) (?:contains|has|includes|with)|password generator
      |random (?:password|secret)
    `,
    fair,
  ),
]
