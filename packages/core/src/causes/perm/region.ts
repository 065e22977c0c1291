import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { configured, decisive, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { regex } from '../../model/regex.ts'
import { regionTold } from './signs/region-told.ts'

/** What a mail server and its client say to each other: 451 is a local error there. */
const mailTalk = /\b451 (?:\d\.\d\.\d|authentication|temporar|requested action|local error)|\bauth login\b|\bsmtp\b/

type Legal = { readonly by: 'status' }

const exchange = regex`
  \b(?:binance|bybit|okx|kucoin|mexc|bitget|deribit|bitmex|gate\.io|htx|huobi|polymarket|bitfinex|phemex|woo ?x)\b
`

/** Where the provider keeps an account says nothing of where the caller is. */
const notTheAccount =
  /(?<!\b(?:data|workspace|project|account|organi[sz]ation|tenant|team|site)s? (?:is|are|was|were) )/

/** Where programs run that are not at home, and the edges that tell nothing but the status. */
const dataCentre = regex`
  \b(?:
      render(?:\.com)?|heroku|railway|fly\.io|vercel|netlify|replit|colab|github actions|cloud functions?|lambda
      |\baws\b|\bec2\b|compute engine|\bgcp\b|digital ?ocean|hetzner|\bovh\b|\bvps\b|apps script|us-(?:east|west)
      |cloud(?:front|flare workers?)|pipedream|pythonanywhere
    )\b
`

export const region = defineCause({
  id: 'perm.region',
  title: 'The country or territory that the request comes from is not supported',
  signs: [
    said(
      'not-supported',
      regex`
        (?:country|region|territory|location|countries)[a-z, ]{0,30}(?:is |are )?
          (?:
            not supported|not available|unsupported|not allowed|blocked|restricted|forbidden|prohibited
            |not permitted
          )
        |unsupported[_ ](?:country|region|location|countries|territory)|unsupported_country_region_territory
        |user location is not supported
        |(?:not|n't|un) ?(?:currently |yet )?available (?:in|for|from) (?:your |this |the )?
          (?:country|region|location|area|jurisdiction|territory|market)
        |(?:prohibited|forbidden|blocked|restricted|illegal|not permitted) (?:in|from) your[ ]
          (?:country|region|location|area|jurisdiction|territory)
        |region is not
        |(?:customers|residents|users|persons|citizens) (?:of|from|in) (?:the )?[a-z ]{2,20}[ ]
          (?:cannot|can't|may not|are not)
        |\bus (?:customers|residents|users|persons|citizens) (?:cannot|can't|may not|are not)
        |access from (?:mainland )?(?:china|russia|iran|cuba|belarus|hong kong)
        |from (?:a |an )?(?:restricted|unsupported|prohibited|sanctioned)[ ]
          (?:location|country|countries|region|jurisdiction|territory)
      `,
      decisive,
      namedReason,
    ),
    said(
      'restricted-location',
      regex`
        restricted (?:location|from your billing country|jurisdiction|territory|country|in your)
        |block access from your country|service unavailable from|eligibility
        |geo[- ]?(?:block|restrict|fenc|locat)[a-z]{0,40}
        |not (?:serve|offer|provide)[a-z ]{0,20}your (?:country|region)|(?:embargo|sanction)(?:s|ed)?
        |export control
      `,
      decisive,
      { 'perm.ip': hint },
    ),
    // The 451 of a mail server is a local error, and a line of a program may have that number.
    said(
      'legal-reasons',
      /unavailable for legal reasons|(?<!\bline )\b451\b(?!:\d)(?!["',]{0,3} (?:with message )?"?(?:451 )?(?:\d\.\d\.\d|authentication|temporar|requested action|local error|sender))/,
      strong,
    ),
    said('request-not-allowed', /request not allowed/, strong, {
      'perm.ip': weak,
      'key.wrong_provider': hint,
      'server.fault': weak,
      'perm.client': weak,
    }),
    said('forbidden-type', /"type": ?"forbidden"|'type': ?'forbidden'/, fair, { 'perm.ip': hint }),
    said(
      'network-settings',
      regex`
        check your network settings|proxy or vpn|vpn (?:or proxy )?(?:detected|is not)|disable your vpn
        |using a (?:vpn|proxy)
      `,
      fair,
      { 'perm.ip': weak, 'perm.client': weak },
    ),
    said(
      'bare-403-page',
      /<title>403<\/title>|error 403 \(forbidden\)!!1|your client does not have permission to get url/,
      weak,
      { 'perm.client': fair, 'perm.ip': weak },
    ),
    said(
      'sms-region',
      /has not been enabled for the region|geo[- ]?permission|destination (?:country|region)/,
      strong,
      { 'perm.resource': weak },
    ),
    said(
      'local-law',
      regex`
        (?:local|applicable) (?:laws?|regulations?)|compliance
        |terms of service[a-z ]{0,30}(?:country|region|locat)|age (?:or|and) (?:region|country)
      `,
      weak,
      { 'account.suspended': hint },
    ),
    remarked(
      'vpn-works',
      regex`
        (?:with|over|through|via|using|behind)[a-z ]{0,8} ?(?:vpn|another proxy|proxy in|us proxy|tunnel in)
          [a-z ,]{0,30}(?:works?|fine|passes|helps|ok|answers?)
        |vpn (?:on|off|switched|enabled|helps|works)|(?:works|fine) (?:with|over|through|via) (?:a )?vpn
      `,
      decisive,
      { 'perm.ip': weak },
    ),
    remarked(
      'vpn-spoken-of',
      /(?<!not (?:using|on|behind) an? )\bvpn\b(?! (?:is |was )?(?:not|never) (?:in use|used|involved|active|running))|clash\b|shadowsocks|v2ray|wireguard|tor exit|http_proxy|https_proxy/,
      fair,
      {
        'perm.ip': weak,
        'perm.client': weak,
      },
    ),
    remarked(
      'country-named',
      regex`
        \b(?:
            china|chinese|mainland|hong kong|macau|russia|belarus|iran|syria|cuba|ukraine|venezuela|myanmar
            |pakistan|turkey|taiwan|italy|germany|france|europe|moscow|russian|tehran|iranian|minsk|crimea
            |shanghai|beijing|shenzhen|netherlands|vietnam|egypt|indonesia|kazakhstan|dubai|nigeria|korea|japan
            |singapore|united kingdom|united states|india|brazil
          )\b
      `,
      weak,
      { 'env.wrong_host': hint },
    ),
    remarked(
      'server-abroad',
      regex`
        (?:server|${notTheAccount}hosted|deployed|vps|function|instance|region|machine|runner)[a-z ,]{0,30}(?:in|of)[ ]
          (?:
            another|a different|an unsupported|other|the (?:us|eu|uk)|us-|eu-|asia|europe|frankfurt|london|hong
          )[a-z -]{0,20}
        |in another country|abroad|travell?(?:ed|ing) (?:to|in|through)|on holiday
        |moved to (?:another country|the (?:us|uk|eu)\b|(?:west|east|central)? ?europe|asia|frankfurt|london|hong kong)
      `,
      strong,
      { 'perm.ip': hint, 'env.wrong_host': weak },
    ),
    remarked(
      'cloud-only',
      regex`
        \b(?:on|in|from) (?:
            aws|google cloud|azure|gcp|cloud functions?|lambda|hetzner|digital ?ocean|ovh|alibaba|tencent|vercel
            |railway|render|fly\.io|colab|kaggle|github actions
          )\b(?! (?:ad|sso|iam|secrets?|key ?vault|government|gov|b2c|openai|pipelines|devops|code[a-z]{2,12})\b)
      `,
      hint,
      { 'perm.ip': hint, 'perm.client': hint, 'config.not_loaded': hint },
    ),
    remarked(
      'local-works',
      regex`
        works? (?:[a-z]{1,40} ){0,3}(?:
            on the developer's own machine|locally|at home
            |on (?:my|the|a) (?:own |local )?(?:machine|computer|laptop)
          )
        |fails on the deployed server
      `,
      hint,
      { 'config.not_loaded': weak, 'perm.ip': hint },
    ),
    remarked(
      'own-key-right-elsewhere',
      regex`
        (?:friend|colleague|someone)[a-z ]{0,20}(?:in|from) (?:another|a different|the)[a-z ]{0,14}
          (?:country|region)?[a-z ]{0,14}(?:works|can|uses)
        |colleagues? elsewhere
      `,
      fair,
      { 'perm.ip': hint },
    ),
    remarked(
      'other-vendor-works',
      regex`
        (?:other|another) (?:vendor|provider)s?[a-z' ]{0,20}(?:works?|work)
        |(?:via|through|by way of) [a-z]{1,40} (?:also|too)
      `,
      hint,
      { 'server.fault': hint },
    ),
    remarked(
      'after-login-still',
      regex`
        (?:after|despite) (?:a |an )?(?:new|fresh|second) (?:\/)?log ?in
        |new (?:key|login|account)[a-z ]{0,12}(?:the )?same
      `,
      hint,
      { 'account.suspended': hint },
    ),
    configured('proxy-set', /(?:https?|all)_proxy ?= ?["']?(?:http|socks)/, weak, {
      'perm.client': hint,
      'send.stripped': hint,
    }),
    configured(
      'region-setting',
      /(?:region|location) ?[:=] ?["']?(?:hkg|hkg1|hk|cn-|ap-east|asia-east2|me-|af-|ru-)/,
      strong,
      { 'env.wrong_host': weak },
    ),
    requested(
      'exchange-host',
      /^[a-z]{1,40} https:\/\/[a-z.]{0,40}(?:binance|bybit|okx|kucoin|kraken|bitmex|deribit|polymarket)\./,
      hint,
      { 'perm.ip': weak, 'sign.clock': hint },
    ),
    noticed(
      'exchange-from-a-cloud',
      'An exchange answers 403 or 451 to a program in a data centre: many of these stand in a country that it does not serve.',
      ({ statuses, zones }) =>
        statuses.some((one) => one === 403 || one === 451) &&
        exchange.test(zones.all) &&
        dataCentre.test(zones.all) &&
        !/whitelist|allow-?list|unmatched ip|permissions? for/.test(zones.answer),
      fair,
      { 'perm.client': hint, 'limit.rate': hint, 'perm.scope': -fair, 'sign.mismatch': -fair, 'perm.ip': -hint },
    ),
    noticed(
      'status-451',
      'Status 451: unavailable for legal reasons.',
      ({ statuses, zones }) => statuses.includes(451) && !mailTalk.test(zones.answer),
      decisive,
      { 'perm.ip': -hint },
    ),
    said(
      'not-supported-in-chinese-or-japanese',
      regex`
        (?:国家|地区|區域|区域|位置)[^a-z.;]{0,8}(?:不支持|不支援|不可用|受限|限制)|不支持(?:的)?(?:国家|地区|区域)
        |(?:国|地域)[^a-z.;]{0,8}(?:利用できません|サポートされていません)
      `,
      decisive,
      { ...namedReason, 'send.stripped': -weak, 'perm.client': -weak },
    ),
    remarked(
      'caller-in-a-country',
      regex`
        (?:
            server|bot|vps|machine|host|${notTheAccount}hosted|runs?|running|deployed|i am|user|users|office|located|based|living
            |live|stands|sits|connecting|calls come|called|exit node|node
          )s? (?:is |are |stands? |runs? |come )?(?:in|from|of) (?:mainland |the )?
          (?:
            china|hong kong|macau|taiwan|russia|belarus|iran|syria|cuba|ukraine|crimea|venezuela|myanmar|pakistan
            |turkey|egypt|saudi|singapore|japan|korea|vietnam|india|indonesia|israel|us\b|usa|united states
            |united kingdom|\buk\b|\beu\b|europe|germany|france|italy|netherlands|switzerland|canada|quebec
            |ontario|brazil|another country|an unsupported country
          )
      `,
      strong,
      { 'perm.ip': hint, 'perm.client': weak, 'env.wrong_host': hint },
    ),
    ...regionTold,
  ],

  examine(observed): Verdict<Legal | Documented> {
    return observed.status === 451 ? suspected({ by: 'status' }) : documentedAs(observed, 'perm.region')
  },

  explain({ found, providerName }) {
    const why = found?.by === 'status' ? ' Status 451 means: not available for legal reasons.' : ''
    return `${providerName} does not serve the country or territory that this request comes from, whatever the key.${why}`
  },

  fix: () =>
    fix(
      'Run the program in a supported country (choose the server’s or function’s region), and make sure that a proxy or VPN does not lead it out elsewhere.',
      {
        commands: ['curl -s https://ipinfo.io/country', 'env | grep -i _proxy | cut -d= -f1'],
      },
    ),

  question:
    'In which country is the machine (or proxy) that sends the request, and does the provider list it as supported?',
})
