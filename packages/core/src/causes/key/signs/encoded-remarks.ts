import { decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people tell of where the value comes from and what stands around the key. */
export const encodedRemarks: readonly Sign[] = [
  remarked(
    'json-in-store',
    regex`
      (?:secret|key|value|it)[a-z ]{0,24}(?:is |was |are )?(?:stored|kept|saved|comes|returned|handed)
        [a-z ]{0,12}(?:as|in) (?:an? )?(?:json|object|key[/ -]value)
      |json (?:object|text|string|with one field)|secrets? manager|key[- ]value pair
    `,
    strong,
    { 'config.not_loaded': hint, 'key.whitespace': hint },
  ),
  remarked(
    'base64-mentioned',
    /base-?64|encoded (?:once|twice|again)|double[- ]encod|url-?encod|percent-?encod|escaped/,
    fair,
    { 'key.whitespace': weak, 'send.scheme_wrong': weak, 'sign.mismatch': hint },
  ),
  remarked(
    'scheme-typed-before-it',
    regex`
      ["'\`]?(?:bearer|basic)\b ?["'\`]? (?:is |was |has to be |must be )?(?:
          typed|put|written|added|entered|placed|prepended|stored|saved|kept
        )[a-z ]{0,16} (?:before|in front of|with|together with|into|in) (?:the )?
        (?:key|token|value|field|setting|variable)
      |(?:key|token|value|secret)[a-z ]{0,16} (?:starts|begins|stored|saved|kept|entered) with ["'\`]?bearer
      |(?:value|token|string|result|it returns|function returns|prints)[a-z ]{0,16} (?:starts|begins|starting|beginning) with ["'\`]?
        (?:access_token|auth_token|token|api_?key|key|authorization) ?[=:]
    `,
    decisive,
    { 'send.scheme_wrong': fair, 'send.scheme_missing': weak },
  ),
  remarked(
    'arrives-with-blanks',
    regex`
      (?:prints?|shows?|logs?|receives?|sees?|arrives?)[a-z ]{0,20} with (?:a |some )?
        (?:blanks?(?! (?:password|key|token|secret|value|field|user|name|header))|spaces?|percent|%)
      |(?:plus|\+)[a-z ]{0,16} (?:is |was |are )?(?:read|turned|decoded|changed|become)[a-z]{0,2}[a-z ]{0,8}
        (?:blank|space)
    `,
    fair,
    { 'config.mangled': weak, 'key.whitespace': weak },
  ),
  remarked(
    'special-characters',
    regex`
      (?:special|reserved|plus|slash|percent|equals|ampersand) (?:characters?|signs?)
      |(?:含|包含|带|有)(?:有|了)?(?:特殊)?(?:符号|字符)|特殊(?:符号|字符)|sonderzeichen|caract(?:è|e)res sp(?:é|e)ciaux|caracteres especia(?:les|is)|特殊文字|記号を含む
      |(?:contains?|with|has) (?:a |an )?(?:["'\`]?[+/%=&@#]["'\`]?|plus|slash)(?: sign)?
      |(?:tokens?|keys?|passwords?|secrets?)[a-z ]{0,12} (?:contains?|has|have|holds?|consists? of|with) [a-z, ]{0,30}(?:symbols?|punctuation)\b
    `,
    weak,
    { 'sign.mismatch': fair, 'config.mangled': fair },
  ),
  remarked(
    'printed-by-script',
    regex`
      (?:token|key) (?:is |was )?printed|printed by (?:a |the )?(?:shell |bash )?script
      |output of (?:a |the )?(?:script|command|tool)|colou?r(?:s|ed| codes?)
    `,
    fair,
    { 'key.mistyped': hint, 'key.truncated': hint },
  ),
  remarked(
    'after-oidc-or-store',
    regex`
      (?:read|fetched|loaded|taken|comes?|pulled|injected) (?:from|by) (?:aws |azure |gcp |hashicorp |the )?
        (?:
          secrets? manager|parameter store|vault|key ?vault|credential manager|1password|doppler|bitwarden
          |concourse|credhub
        )
    `,
    strong,
    { 'key.whitespace': weak, 'config.not_loaded': weak },
  ),
  remarked('brackets', /(?:square |angle |curly |a pair of )?brackets?|braces|<>|parenthes/, fair, {
    'key.placeholder': fair,
  }),
  remarked(
    'after-update-of-crypto',
    regex`
      (?:after|since|began (?:after|with)) (?:an? |the )?(?:dependency |library |node |openssl )?
        (?:upgrade|update)[a-z0-9 ().-]{0,40}(?:jwt|crypto|openssl|node 1[7-9]|auth)
    `,
    weak,
    { 'config.mangled': weak, 'client.defect': hint },
  ),
  remarked(
    'in-code-works',
    regex`
      works? (?:when|if) (?:the )?(?:key|value|token|secret|password|it) is
        (?: (?:written|put|typed|pasted|hard-?coded)[a-z ]{0,12}(?:in|into)| (?:given|set|passed|stored|put)[a-z ]{0,8} (?:as plain|in plain|inline|literally))
      |hard-?coded[a-z ]{0,12}works
    `,
    weak,
    { 'config.mangled': fair, 'config.not_loaded': fair, 'key.whitespace': weak },
  ),
  remarked(
    'whole-address',
    /(?:whole|entire|full|complete) (?:url|address|link|line|json|header)|copied the (?:url|link|whole)/,
    strong,
  ),
]
