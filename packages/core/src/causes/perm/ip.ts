import { defineCause, fix } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import { configured, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { trustedClients } from './signs/trusted-clients.ts'
import { regex } from '../../model/regex.ts'
import { listedPlaces } from './signs/ip-places.ts'

export const ip = defineCause({
  id: 'perm.ip',
  title: 'An IP allow-list refuses the address that the request comes from',
  signs: [
    ...trustedClients,
    said(
      'ip-not-allowed',
      regex`
        \bip(?:v[46])?(?: address(?:es)?)?["'\`:]? ?(?:[0-9a-f.:]{3,45} )?(?:is |was |are |does |has )?
          (?:not|isn't|doesn't) (?:been )?(?:
            authorized|allowed|permitted|allow-?listed|white-?listed|match|on the|in the|valid|registered
          )
        |(?:
            unauthorized|invalid|unmatched|unrecogni[sz]ed|unknown|disallowed|forbidden|untrusted|blocked|illegal
          )[_ ]ip(?: |_|,|$|")
        |ip_?not_?(?:in_?)?(?:allowed|authorized|whitelist|allow_?list|permitted)|ip_address_not_on|invalid_?ip\b
        |\bips? (?:is |are |address )?(?:restricted|not on)|clientip is not
        |(?:match|within)[a-z ]{0,20}(?:allowed|permitted|trusted) ips?|range of (?:allowed )?ips?\b
        |requests? from (?:ip )?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}[a-z ]{0,12} not
        |(?:not|n't|never) (?:allow|permit|accept|authori[sz]e|trust)[a-z ]{0,30}from[ ]
          (?:your |this |that |the |an? )?(?:current |given |unknown )?(?:ip|address)
      `,
      decisive,
      { ...namedReason, 'perm.scope': -hint, 'key.inactive': -weak },
    ),
    said(
      'allow-list',
      regex`
        ip[ -](?:address )?(?:allow|white|access)[ -]?list|(?:allow|white)[ -]?list(?:ed)?[a-z ]{0,20}\bip
        |ip (?:address )?restriction|ip[- ]?(?:filter|binding|lock)|bound ip|originating ip
        |requests? from (?:your |this |the )?(?:ip|address)|client address is not authorized|sourceip
      `,
      decisive,
      { 'perm.scope': -hint },
    ),
    said(
      'caller-not-on-list',
      regex`
        invalid_(?:user|client|source|remote|server)_ip
        |\bips? (?:address(?:es)? )?(?:don't|doesn't|do not|does not|has no|have no) (?:have )?
          (?:access|permission)
        |(?:caller|client|source|host|address|machine|server)[a-z ]{0,16} (?:is )?not (?:in|on) (?:the |an? )?
          (?:allow|white|access|trusted|permitted|ip)
        |access control list|\bsource (?:ip )?\d{1,3}\.\d{1,3}\.|ip (?:address )?you are (?:using|calling from)
        |not in (?:an? |the )?(?:allowed|trusted|permitted) (?:network|range|zone|subnet)|network zone
        |err_?code[^a-z0-9]{0,4}(?:60020|40164|61004)\b
      `,
      strong,
      { 'perm.scope': -weak, 'perm.region': hint },
    ),
    remarked(
      'place-of-calls-changed',
      regex`
        (?:new|another|second|different|replaced|changed) (?:
            fixed line|internet (?:line|provider|connection)|sim card|router|isp|provider of the line|egress
            |nat gateway|k8s nodes?|cluster nodes?|proxy|vpn exit|utility box|office
          )
        |(?:moved|migrated|switched|relocated)[a-z ,]{0,24} (?:to|from) (?:an? |the |our |another |one )?
          (?:new |other |different |on-prem )?(?:
            box|vps|hoster|data ?cent(?:er|re)|instance|ecs|fargate|office|network|line|provider|building|subnet
            |region of the cloud
          )\b
        |\b(?:
            bastion|jump host|office network|corporate (?:zone|network)|company network
            |inside the (?:vpc|network|lan)|outside the (?:vpc|network|lan)|mobile network|hotspot
          )\b
      `,
      weak,
      { 'perm.region': hint, 'perm.client': hint, 'key.unknown': -hint },
    ),
    said(
      'from-location',
      regex`
        cannot use the (?:access )?token from location|from (?:this|your) (?:location|network|host|server)
        |not (?:allowed|permitted) from this (?:network|location)
        |(?:untrusted|unknown|unrecogni[sz]ed) (?:network|location)
        |network (?:is )?not (?:trusted|allowed|permitted)
      `,
      strong,
      { 'perm.region': weak },
    ),
    said(
      'network-rules',
      regex`
        virtual network|firewall (?:rules?|policy|settings)|forbiddenbyfirewall
        |public (?:network )?access is disabled|private endpoint|network (?:rules?|acl|policy|access|settings)
        |vpc service controls|vpcservicecontrols|security_policy_violated|conditional access
      `,
      strong,
      { 'perm.resource': hint, 'env.wrong_host': hint },
    ),
    said('key-ip-or-permissions', /api[- ]key, ip,? or permissions/, fair, {
      'env.test_live': fair,
      'perm.scope': weak,
      'key.unknown': hint,
      'key.wrong_kind': hint,
      'limit.rate': hint,
    }),
    said('ip-or-referrer', /(?:ip|address), ?(?:site|referr?er)|per-ip or per-referr?er|iprefererblocked/, weak, {
      'perm.referrer': fair,
    }),
    said(
      'used-on-ip',
      regex`
        (?:key|token|account)[a-z ]{0,30}(?:already )?(?:used|bound|registered|seen)[a-z ]{0,14}[ ]
          (?:this|another|a different|different|too many) ips?
        |ip address[a-z ]{0,12}(?:changed|mismatch)|too many ips|one key per (?:ip|address)
        |(?:on|from|for) this ip\b|(?:new|another|different) ip(?: address)?
      `,
      decisive,
      { ...namedReason, 'account.suspended': hint },
    ),
    said(
      'ip-named',
      /(?:your|client|remote|source|request(?:or's|ing)?|caller'?s?|server'?s?) ip\b|request received from ip/,
      fair,
      { 'perm.region': hint, 'perm.client': hint },
    ),
    said('not-whitelisted', /not (?:white|allow)[- ]?listed|not on (?:the )?(?:white|allow)[- ]?list/, strong, {
      'perm.referrer': weak,
    }),
    remarked(
      'restriction-spoken-of',
      regex`
        (?<!\b(?:no|any|without|without any) )\bip[ -](?:address )?(?:
            restriction|allow|white|filter|range|limit|rule|based|binding
          )
        |restricted to (?:an? |the |one |some |certain )?(?:ips?|address)|(?:allow|white)[- ]?list
        |(?:listed|selected) (?:addresses|networks|ips?)|trusted ips?|allowed ips?\b
        |(?:allowed|permitted|trusted) (?:ip )?address|network access is limited
        |(?<!application |/|(?:add|adding|added|moved|replaced|updating|updated|polls?|reads?|queries|querying) (?:the |a |my |a new )?)
          firewall(?!(?:[ ]rule)? privileges|[:/]|[ ](?:services|integration|plug-?in|api\b|moved|was (?:moved|replaced|updated|upgraded)))
      `,
      decisive,
      { 'perm.referrer': hint },
    ),
    remarked(
      'address-changed',
      regex`
        \b(?:new|changed|dynamic|different|changing|other|outgoing|egress|static|public|home|fixed) (?:[a-z-]{1,12} )?
          ips?\b(?: address(?:es)?\b)?
        |\b(?:dynamic|changing|outgoing|egress|static|public|home|fixed) address(?:es)?\b(?! (?:does|did) not help)
        |\bip (?:address )?(?:changed|changes|is dynamic|of the server)
        |(?:isp|router|modem|internet provider) (?:changed|restarted|gave|reconnect)
      `,
      strong,
    ),
    remarked(
      'moved-host',
      regex`
        (?:moved|migrated|switched|changed)[a-z ]{0,30}(?:
            server|host|hoster|hosting|provider|vps|machine|cloud|region
          )\b
        |new hosting provider|new server(?!-)|at a hoster
      `,
      fair,
      { 'perm.region': hint, 'config.not_loaded': hint },
    ),
    remarked(
      'elsewhere-works',
      regex`
        works? (?:[a-z]{1,40} ){0,3}(?:
            locally|at home|from home|on localhost|on (?:my|the own|another) (?:machine|computer|laptop|pc)
            |from the office|in the office
          )
        |some (?:servers|machines|hosts|nodes|runners)[a-z ]{0,14}(?:are )?(?:refused|fail|not)
        |only (?:from|on) (?:the |one )?(?:server|vps|cloud|ci|office|hoster)
      `,
      hint,
      { 'config.not_loaded': hint, 'perm.region': weak, 'perm.client': weak },
    ),
    remarked(
      'caller-is-a-service',
      regex`
        (?:
            power automate|zapier|make\.com|n8n cloud|github[- ]hosted runner|serverless|lambda|cloud functions?
            |control plane|saas|nat gateway|shared host|several (?:servers|nodes)|pool of addresses
          )
      `,
      weak,
      { 'perm.region': hint },
    ),
    remarked(
      'only-sometimes',
      /only sometimes|some (?:servers|requests) (?:are )?refused,? others|now and then/,
      hint,
      { 'server.fault': hint, 'limit.rate': hint },
    ),
    remarked('ipv6', /ipv6|\bdual stack|6in4|cgnat|carrier[- ]grade/, strong),
    remarked(
      'account-locked-too',
      regex`
        (?:web|dashboard|console)[a-z ]{0,12}(?:login|access)[a-z ]{0,12}(?:denied|refused|blocked)[a-z ]{0,6}
        |everyone is (?:locked|shut) out|every api call fails[a-z, ]{0,20}login
      `,
      weak,
      { 'account.suspended': weak },
    ),
    remarked(
      'vpn',
      regex`
        (?<!\bno )(?<!not (?:using|on|behind) an? )\bvpn\b(?! (?:is|was) (?:not|never|off)| (?:not|never) (?:in use|used)| does not|[^;]{0,14} (?:not|either)\b)|another network(?! does not)|mobile (?:network|data|hotspot)|company network|corporate network
        |\btor (?:browser|network|exit|node)|(?:through|over|via|using) tor\b
      `,
      fair,
      { 'perm.region': fair, 'perm.client': weak },
    ),
    configured(
      'trusted-list',
      /(?:ip_?(?:allow|white)_?list|allowed_?ips?|trusted_?ips?|cidr|whitelist|allowlist)/,
      strong,
    ),
    requested('forwarded-for', / (?:x-forwarded-for|x-real-ip|cf-connecting-ip): /, weak),
    noticed(
      'names-an-address',
      'The refusal names an IP address.',
      ({ zones, status }) =>
        (status === 403 || status === 401) &&
        /\b(?:ip|address|location)[a-z :"']{0,20}\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/.test(zones.answer),
      fair,
      { 'perm.region': hint },
    ),
    remarked(
      'address-put-on-list',
      regex`
        (?:address(?:es)?|\bips?)\b[a-z ]{0,20}(?:entered|added|put|listed|set|registered|stands?|is|are)[ ]
          (?:in|on|to|under) (?:the |its |my |a ){0,5}(?:[a-z-]{1,12} )?(?:list|settings)
        |(?:\bips?|address)\b[a-z ]{0,30} (?:is |are |was |were )?
          (?:entered|added|listed|registered|white-?listed)\b
      `,
      strong,
      { 'key.unknown': -hint },
    ),
    said(
      'ip-in-chinese',
      regex`
        白名单|白名單|(?:ip|地址)[^a-z.;]{0,12}(?:不可用|不允许|不允許|未授权|未授權|受限|限制|不在)
        |(?:不可用于|不允许|不允許|未授权的?|非法的?)[^a-z.;]{0,8}ip(?![a-z])|許可されていないip
      `,
      decisive,
      namedReason,
    ),
    said(
      'storage-firewall',
      /authorizationfailure\b|this request is not authorized to perform this operation(?! using)/,
      strong,
      { 'perm.scope': -weak },
    ),
    remarked(
      'passes-in-one-network-only',
      regex`
        (?:works?|fine|ok|passes)\b[a-z ]{0,20}(?:home|office|work|school|hotspot)\b[^;]{0,30}
          (?:fails?|refused|not)[a-z ]{0,14}(?:home|office|work|university|campus|company|hotel|hotspot)\b
        |vpn of the (?:company|office|employer|university)|(?:company|corporate|office|university)(?:'s)? vpn
        |(?:old|first|other|another) (?:server|machine|host|vps|node)[a-z ]{0,14}works[^;]{0,30}
          (?:new|this|second|other) (?:one|server|machine|host)
      `,
      fair,
      { 'perm.client': hint, 'perm.region': hint, 'config.not_loaded': hint },
    ),
    ...listedPlaces,
  ],

  examine: (observed) => documentedAs(observed, 'perm.ip'),

  explain({ providerName, observed }) {
    const address = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/.exec(observed.raw.answer)?.[0]
    return `The key is accepted from listed addresses only, and ${providerName} does not find ${address ?? 'the address of this machine'} on the list.`
  },

  fix: ({ observed }) =>
    fix(
      'Add the address that the server sees to the key’s or the account’s allow-list, or call from a listed one; without IPv6 on the list, force IPv4.',
      {
        commands: ['curl -s https://api.ipify.org', ...tryCommands(observed, { options: '-4 -i' })],
      },
    ),

  dashboard: 'keys',
  question: 'Does the key or the account have an IP allow-list, and from which public address does this machine call?',
})
