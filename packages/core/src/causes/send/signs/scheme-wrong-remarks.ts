import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of the word before a key. */
export const schemeRemarks: readonly Sign[] = [
  remarked(
    'header-is-raw-elsewhere',
    regex`
      (?:send|sends|expects?|wants?|takes?|put)[a-z ]{0,25}(?:the )?(?:key|token)[a-z ]{0,12}
        (?:alone|raw|bare|without|as it is|directly)
    `,
    fair,
    { 'send.scheme_missing': -hint },
  ),
  remarked(
    'doubled-told',
    regex`
      (?:double|doubled|duplicate|duplicated|repeated|second|two|twice the)(?: word| prefix)? ["'\`]?bearer
      |bearer["'\`]? (?:prefix |word )?(?:is |was |stands |comes |appears )?(?:there )?
        (?:twice|doubled|duplicated|again|two times)
      |bearer bearer
    `,
    strong,
    { 'key.encoded': fair, 'client.defect': hint },
  ),
  remarked(
    'basic-in-place-of',
    regex`
      (?:
          sends?|sent|uses?|used|makes?|builds?|chooses?|insists on|falls back to|tries|offers|supports only
          |only supports|only knows|knows only
        )[a-z ]{0,20} ["'\`]?(?:basic|digest|bearer|oauth)["'\`]?[a-z -]{0,25} (?:
          instead of|rather than|in(?:to)? the place of|in place of|although|while|but
        )
    `,
    fair,
    { 'client.defect': weak, 'send.wrong_header': hint },
  ),
  remarked(
    'prefix-added',
    regex`
      prefix (?:was |is |has been )?(?:already )?(?:put|added|set|there|in front)
      |with (?:the )?bearer (?:prefix|in front)|bearer (?:was |is )?(?:added|put) (?:automatically|twice)
      |swagger (?:ui |page )?(?!(?:ui |page )?(?:works?|accepts?|is fine)\b)|authorize (?:button|dialog|box|window|pop-?up)
    `,
    weak,
    { 'send.scheme_missing': weak },
  ),
  remarked(
    'another-scheme-works',
    regex`
      (?:works?|accepted|fine|passes|ok) (?:with|as|when|using|by|over)[a-z -]{0,25}["'\`]?
        (?:
          bearer|basic|digest|bot|token (?:scheme|prefix|auth)|["'\`]token["'\`]
        )\b
      |authorization: (?:bearer|basic|token|bot) [a-z0-9$<"' ]{2,40}(?:works|passes|is accepted)
      |(?:bearer|basic|digest) (?:header|auth[a-z]{0,11}|scheme|form|token)[ ]
        (?:works|passes|is accepted|succeeds)(?! (?:in|with|from) (?:postman|curl|insomnia))
      |(?:key|token)[a-z ]{0,20} (?:with|as|in) (?:an? )?(?:bearer|basic|digest)
        (?: header| auth| token| authorization)? (?:works|passes|is accepted)
    `,
    strong,
  ),
  remarked(
    'case-of-scheme-told',
    regex`
      \b(?:scheme|bearer|basic|prefix|word)\b[^.;]{0,40}\b(?:lower|upper|small|capital)[- ]?
        (?:case|letters?|s\b|[a-z]\b)
      |(?:lower|upper|small|capital)[- ]?(?:case|letters?)[^.;]{0,30}(?:scheme|bearer|basic|prefix|token word)
      |capital [bt]\b
    `,
    strong,
    { 'send.header_case': -weak },
  ),
  remarked(
    'self-hosted-edition',
    regex`
      (?:server|data cent(?:er|re)|on[- ]prem(?:ises?)?|self-hosted)[a-z/ ]{0,12}[ ]
        (?:edition|instance|installation|product)
      |(?:jira|confluence|bitbucket|gitlab|sonarqube|artifactory|nexus)[a-z ]{0,10}[ ]
        (?:server|data cent(?:er|re)|on[- ]prem|self-hosted)
      |on (?:its|my|our|their|the) own premises
    `,
    hint,
    { 'env.wrong_host': hint },
  ),
  remarked(
    'user-versus-bot',
    /(?:user|bot|human|service) (?:account|token)s?[a-z ,']{0,40}(?:bot|user|cannot|can|works?|fails?)/,
    weak,
    { 'key.wrong_kind': weak },
  ),
  remarked(
    'basic-auth-used',
    /basic auth(?:entication|orization)?\b|with basic|user(?:name)? and password (?:given|set|entered|are right)/,
    hint,
    { 'send.stripped': hint },
  ),
  remarked(
    'letters-beyond-ascii',
    regex`
      (?:passwords?|user ?names?|users?|names?|credentials?|secrets?|log-?ins?)[a-z ,']{0,24} (?:with|has|have|had|contains?|containing|of|in)[ ]
        (?:an? |some |the )?(?:[^ ;]{1,16},? (?:and |or )?){0,3}(?:
          non-?ascii|umlauts?|accents?|accented|diacritics|cyrillic|unicode|utf-?8|international|[äöüßåøæéèêñçžšłőğ]
          |(?:japanese|chinese|korean|russian|greek|arabic|hebrew|foreign|polish|czech|german) (?:letters?|characters?|signs?)
        )
      |non-?ascii (?:letters?|characters?|passwords?|user ?names?|names?)|(?:umlauts?|accents?|accented letters?) in (?:the |a )?(?:password|user|name)
    `,
    strong,
    { 'key.encoded': fair, 'server.fault': weak, 'client.defect': weak, 'key.invisible': -weak, 'key.mistyped': -weak },
  ),
]
