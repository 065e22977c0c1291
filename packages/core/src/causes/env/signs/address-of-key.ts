import { chosenIssuerNotAsked } from '../../../looks/chosen-issuer.ts'
import { hostOfPlan } from '../../../looks/plan-hosts.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { ownInstallation } from './own-installation.ts'
import { placeWordings } from './place-wordings.ts'
import { scopedAtTheGateway } from './scoped-at-the-gateway.ts'

const keyIsGood = { 'key.unknown': -weak, 'key.revoked': -fair, 'key.expired': -fair, 'key.missing': -fair } as const

const accountUnknown = regex`
  (?:user|account)(?: name)? (?:does not|doesn't|do not|did not|dose not|is not) (?:exists?|found|registered)
  |no such (?:user|account)|(?:user|account)[ _](?:not[ _](?:found|exists?|registered)|unknown)|账号不存在|用户不存在|帐号不存在
`
const placeNamed = regex`
  \b(?:eu|us|cn|uk|apac|asia|china|europe|america|australia|international|global)\b|country ?code|\bcountry\b|\bregion
  |data ?cent(?:er|re)|(?:portal|api|web|app)(?:eu|us|cn|au)\b
`
const idUnknownToAmazon = regex`
  invalidaccesskeyid|access key id you provided does not exist|unrecognizedclient|invalidclienttokenid
  |security token included in the request is invalid
`
const otherPartition = regex`
  \bcn-north(?:west)?-\d\b|us-gov-(?:east|west)-\d|govcloud|amazonaws\.com\.cn|aws china|china region|opt-in region
  |regions? that (?:must|has|have|need)[a-z ]{0,10} be enabled
`
const standInStore = regex`
  s3proxy|localstack|\bmoto\b|s3mock|s3ninja|fake-?s3|s3rver|stand-in|s3[- ]compatible|adobe s3|\bgcs\b|\bminio\b|\bceph\b|garage
  |digital ?ocean|backblaze|wasabi|cloudflare|hetzner|scaleway
`
const storeClient =
  /s3clientbuilder|new s3\(|new s3client|client\(["']s3["']|resource\(["']s3["']|aws\/s3|s3\.new|aws::s3|access_?key/
const endpointNamed = /endpoint|host_base|base_?url|service_?url|host_bucket|forcepathstyle|force_path_style/

/** What shows that the address called is not the one at which this key is known. */
export const addressOfKey: readonly Sign[] = [
  ...placeWordings.host,
  ...ownInstallation,
  ...scopedAtTheGateway,
  said(
    'plain-to-an-encrypted-port',
    regex`
      plain http request was sent to (?:an? )?https port|sent an? http request to an https server
      |speaking plain http to an ssl|http request to an https (?:server|port)
    `,
    decisive,
    { ...keyIsGood, 'send.absent': -strong, 'send.companion': -strong, 'client.defect': -weak },
  ),
  said(
    'region-told',
    regex`
      user out of region|out of region, use|cross-region access|linked to a different data ?cent
      |(?:check|verify)[a-z ]{0,16} (?:api )?key and (?:the |your )?(?:region|site|data ?cent|endpoint|host)
      |(?:region|data ?cent(?:er|re)|site) (?:mismatch|does not match|of (?:the|your) (?:key|account))
      |(?:wrong|another|different) (?:data ?cent(?:er|re)|geographic(?:al)? region)
    `,
    decisive,
    { ...keyIsGood, 'api.retired': -strong, 'perm.scope': -weak },
  ),
  noticed(
    'account-unknown-in-this-region',
    'The server knows no such account, and the service keeps its accounts apart by region.',
    ({ zones }) =>
      accountUnknown.test(zones.answer) && placeNamed.test(`${zones.remarks} ${zones.code} ${zones.config}`),
    strong,
    { 'perm.scope': -strong, 'client.defect': -weak, 'api.retired': -weak, 'env.wrong_account': weak },
  ),
  noticed(
    'plan-has-its-own-host',
    'The provider serves this plan or product at a host of its own, and another one is called.',
    (observed) => hostOfPlan(observed) !== null,
    decisive,
    { ...keyIsGood, 'perm.resource': -fair, 'perm.scope': -strong, 'account.billing': -fair, 'env.test_live': -strong },
  ),
  noticed(
    'other-partition-of-the-cloud',
    'China, the government cloud and regions that must be switched on have logins of their own, and the client asks the global one.',
    ({ zones }) => idUnknownToAmazon.test(zones.answer) && otherPartition.test(zones.all),
    decisive,
    { ...keyIsGood, 'token.incomplete': -strong, 'client.defect': -weak },
  ),
  noticed(
    'store-of-another-without-address',
    'Amazon does not know the key id, another store is spoken of, and the client is made without an address.',
    ({ zones }) =>
      idUnknownToAmazon.test(zones.answer) &&
      standInStore.test(`${zones.remarks} ${zones.code} ${zones.config} ${zones.answer}`) &&
      storeClient.test(`${zones.code} ${zones.config}`) &&
      !endpointNamed.test(`${zones.code} ${zones.config}`),
    decisive,
    { ...keyIsGood, 'token.incomplete': -decisive, 'key.placeholder': -fair },
  ),
  noticed(
    'chosen-issuer-not-asked',
    'The key is of the provider that was chosen, and the request goes to the host of another one.',
    chosenIssuerNotAsked,
    decisive,
    { ...keyIsGood, 'key.wrong_provider': -strong, 'client.defect': weak },
  ),
  remarked(
    'older-keys-still-pass',
    regex`
      (?:older|old|earlier|former|legacy|previous)[a-z' -]{0,20}
        (?:keys?|tokens?|applications?|apps?|accounts?|ids?)[a-z ]{0,20}
        (?:still )?(?:works?|pass|are accepted|are fine|have no (?:trouble|problem))
      |(?:applications?|apps?|keys?|users with [a-z ]{0,24}) (?:of|from) the (?:old|former|previous|legacy)[ ]
        (?:portal|console|site|platform|dashboard)[a-z ]{0,16} (?:works?|pass|are fine|have no (?:trouble|problem))
    `,
    weak,
    { 'api.retired': weak, 'key.wrong_kind': weak, 'key.inactive': -hint },
  ),
  remarked(
    'regional-api',
    regex`
      \b(?:eu|us|cn|asia|china|global|european|american)[ -]?api\b
      |(?:eu|us|cn|europe|china|asia) (?:is |was )?(?:ticked|checked|chosen|selected|picked) in the (?:form|settings|dialog|list)
    `,
    fair,
    { 'perm.scope': -fair, 'client.defect': -hint },
  ),
]
