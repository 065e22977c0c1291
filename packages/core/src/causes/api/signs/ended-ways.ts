import { fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const ofPassword = regex`
  (?:user ?name|account name|e-?mail(?: address)?|login) and (?:the )?(?:account )?password
  |(?:account|own|normal|login|user)(?:'s)? password|with (?:a |the |his |her |my )?password\b
  |basic auth[a-z]{0,10} with (?:a |the )?(?:user ?name|password)
`

/** Services that took the password of the account in earlier years and take tokens alone since. */
const withoutPasswords = regex`
  jira cloud|confluence cloud|atlassian\.net|atlassian cloud|api\.github\.com|bitbucket (?:cloud|org)
  |bitbucket\.org|\bsonatype\b|maven central|\bgmail\b|office ?365|microsoft ?365|exchange online|smtp\.office365
  |test\.pypi|pypi\.org
`

/** Ways of authenticating, and kinds of keys, that their issuers have ended. */
export const endedWays: readonly Sign[] = [
  noticed(
    'password-where-tokens-are-wanted',
    'A password is used at a service that has ended sign-in by password for its API.',
    ({ zones, provider }) =>
      ofPassword.test(zones.remarks) &&
      !/app(?:lication)? password|api token|access token/.test(zones.remarks) &&
      (withoutPasswords.test(zones.all) || provider?.id === 'github'),
    strong,
    { 'key.wrong_kind': fair, 'send.scheme_wrong': -weak, 'server.fault': -weak },
  ),
  said(
    'parameter-no-longer-known',
    regex`
      unexpected parameter ["'\`\\]{0,2}(?:auth|api_?key|key|token|access_token|session)\b
      |(?:parameter|field|argument|header) ["'\`\\]{0,2}(?:auth|api_?key|key|token|access_token|x-[a-z-]{3,24})
        ["'\`\\]{0,2} (?:is |was |has been )?(?:no longer|deprecated|removed|not (?:supported|allowed) any ?more)
    `,
    strong,
    { 'send.wrong_place': fair, 'client.defect': weak, 'key.wrong_kind': -weak, 'config.not_loaded': -weak },
  ),
  remarked(
    'ended-kind-of-key',
    regex`
      airtable (?:[a-z]{1,10} )?api key|api key (?:of|from|for) airtable|zoom (?:[a-z]{1,10} )?jwt
      |(?:jwt app|app of the type jwt|apps? of type jwt)|hubspot api ?key|hapikey
      |(?:fcm|firebase|legacy) (?:legacy )?server key
      |legacy (?:slack|fcm|bot|custom|search) (?:token|key|integration)s?
      |(?:wunderground|dark ?sky|climacell|yahoo weather) (?:api )?key|classic npm token|npm classic token
    `,
    fair,
    { 'key.wrong_kind': weak, 'key.revoked': weak, 'env.test_live': -weak },
  ),
  remarked(
    'server-product-upgraded',
    regex`
      (?:since|after|with) the (?:step|move|switch|jump|upgrade|update)[a-z ]{0,14} (?:from [a-z0-9.-]{1,16} )?
        to (?:
          jellyfin|emby|plex|zabbix|gitea|forgejo|gitlab|grafana|jenkins|nextcloud|owncloud|home ?assistant
          |sonarqube|jira|confluence|artifactory|nexus|elasticsearch|kibana|opensearch|mattermost|wordpress|strapi
          |keycloak|proxmox|unifi|domoticz|octoprint|immich|portainer|influxdb|meilisearch|typesense|directus
          |ghost|redmine|netbox|librenms|checkmk|rundeck|vault|harbor|paperless|seafile|pi-?hole|opnsense|truenas
          |synology|traccar|frigate|node-red
        ) ?v?\d
      |(?:server|instance|host|service|product|back ?end|hub|controller) (?:was |has been |is )(?:just )?
        (?:updated|upgraded|moved|migrated) to (?:[a-z]{3,16} )?v?\d
      |worked (?:with|on|until|up to) (?:[a-z]{3,16} )v?\d{1,4}(?:\.\d{1,4}){0,2},? (?:and )?
        (?:fails?|is refused|no longer|not) (?:with|on|since|in) (?:[a-z]{3,16} )v?\d
      |\d-rc ?\d|(?<![.\d])\d{1,3} \(?(?:preview|beta|rc\d{0,2})\b
    `,
    fair,
    { 'client.defect': hint, 'send.wrong_header': weak, 'key.wrong_kind': -hint, 'key.mistyped': -weak },
  ),
  remarked(
    'every-way-of-sending-fails',
    regex`
      (?:header|parameter|query|x-[a-z-]{3}|\?[a-z_]{3,10}=)[a-z0-9=?, _-]{0,66} (?:all|both|alike|each)[ ]
        (?:fail|refused|rejected|give)
      |(?:tried|sent) (?:it )?(?:both )?(?:as|by|in) (?:the |a )?(?:header|bearer|query|parameter)[a-z ,]{0,16}[ ]
        and (?:as|by|in) (?:the |a )?(?:header|bearer|query|parameter|body)
    `,
    weak,
    { 'send.wrong_place': -weak, 'key.unknown': -hint },
  ),
  remarked(
    // Who tells month and year has seen that nothing of their own changed: something outside did.
    'month-and-year-told',
    /(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}(?:st|nd|rd|th)?,? )?20[12]\d\b|20[12]\d年\s?\d{1,2}月/,
    fair,
    { 'key.revoked': weak, 'key.leaked': weak, 'config.not_loaded': -hint },
  ),
]
