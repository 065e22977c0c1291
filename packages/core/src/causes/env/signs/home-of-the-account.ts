import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const region = '(?:eu\\d?|us\\d|ap\\d|au|ca|jp|uk|gov|emea|apac|euw\\d|euce\\d|use\\d|usw\\d)'

/** Where people see their account at home, while the program asks another house of the same vendor. */
export const homeOfTheAccount: readonly Sign[] = [
  remarked(
    // Two keys of one resource do not go wrong together: the place that is asked does not know the resource.
    'both-keys-alike',
    regex`
      (?:neither|both|none|either) (?:of )?(?:the |my |his |its )?(?:two |primary and secondary )?(?:azure |api )?keys?\b(?! (?:alone|are (?:in|set|made|given|entered|there|sent|needed)))[^;]{0,36} (?:fails?|failed|refused?|works?|rejected|tried|right|valid|(?:the )?same|alike|answers?|accepted)\b
      |(?:key ?(?:1|one)|first key|primary(?: key)?) (?:and|or|nor|as well as) (?:the )?(?:key ?(?:2|two)|second key|secondary(?: key)?)\b[^;]{0,24} ?(?:both|alike|same|tried|fail|refused|neither|equally)?
      |beide (?:keys|schlüssel)[^;]{0,24} (?:abgelehnt|gleich|probiert)|(?:ambas|las dos) claves[^;]{0,24} (?:fallan|igual|probadas)|两个(?:key|密钥|密匙)都|(?:两|二)个\s?key 都
    `,
    fair,
    {
      'key.mistyped': -weak,
      'key.revoked': -fair,
      'key.expired': -weak,
      'key.truncated': -weak,
      'send.wrong_header': hint,
    },
  ),
  remarked(
    'account-has-its-address',
    regex`
      (?<!service )(?<!google )(?:account|org(?:ani[sz]ation)?|tenant|portal|console|workspace|dashboard|log-?in|subscription)(?:'s|s)? (?:page )?(?:access |log-?in |web |api )?(?:url|host|address|domain|site)[a-z ]{0,8} (?:is|begins|starts|ends|reads)[ ](?!an? (?:editor|owner|member)|not |in the list)
      |(?:logs?|logged|signs?|signed|logging|signing) in (?:at|on|under|to|through) (?:https?:\/\/)?[a-z0-9.-]{0,50}\b${region}\b[a-z0-9.-]{0,40}
    `,
    strong,
    { 'env.test_live': hint, 'key.unknown': -weak, 'key.wrong_kind': -weak, 'perm.scope': -weak },
  ),
  remarked(
    // A host that carries a region tells more than its vendor's name: keys of one region are strangers in the others.
    'made-at-a-regional-host',
    regex`
      (?:account|console|dashboard|portal|keys?|tokens?|workspace|org(?:ani[sz]ation)?|project|page|site)[a-z ]{0,24} (?:on|at|in|from|under|of|by) (?:https?:\/\/)?
        (?:[a-z0-9-]{2,30}\.){0,3}(?:${region}\.[a-z0-9-]{2,30}|[a-z0-9-]{2,30}\.(?:eu|us\d|cn|in|jp|com\.cn|com\.au))\b
    `,
    strong,
    { 'key.unknown': -weak, 'key.wrong_kind': -weak, 'perm.scope': -weak, 'key.wrong_provider': hint },
  ),
  remarked(
    'opened-in-another-land',
    regex`
      (?:account|\borg|organi[sz]ation|workspace|project|tenant|company|team|instance)[a-z ]{0,20} (?:is |are |was |were )?(?:sits?|lives?|hosted|registered|created|opened|founded|located) (?:in|at) (?:the )?
        (?:frankfurt|dublin|ireland|singapore|sydney|australia|india|mumbai|japan|tokyo|germany|london|canada|hong kong|south korea|seoul|brazil|virginia|oregon|netherlands|amsterdam|china|mainland)\b
      |(?:resource|account|project|instance|cluster|workspace|service|bucket)[a-z ]{0,10} (?:was |is )?(?:created|made|opened|deployed|located|lies?|lives?) in (?:the )?
        (?:(?:west|east|north|south|central|uk|sweden|france|switzerland|brazil|us|eu|ap|cn|sa|ca)[ -](?:us|eu|uk|europe|asia|india|central|west|east|north|south|southeast|northeast|germany)|(?:west|east|north|south)(?:us|europe)\d?|swedencentral|francecentral|uksouth)
      |(?:国际|海外|国内|欧洲|中国大陆|全球)(?:版|站|区|账号|帐号|平台|控制台)
    `,
    strong,
    { 'perm.region': weak, 'key.unknown': -weak, 'key.wrong_kind': -weak, 'perm.scope': -weak },
  ),
]
