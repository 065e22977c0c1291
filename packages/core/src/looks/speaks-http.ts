import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

const others = regex`
  \b(?:smtps?|imaps?|pop3s?|ldaps?|s?ftp|ssh|amqps?|rediss?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|nats|mqtts?):\/\/
  |\bmosquitto_(?:pub|sub)\b|\bconnack\b|\bsmtp(?:lib|authenticationerror|clientauthentication)|\bimaplib\b|\[authenticationfailed\]
  |\b5(?:30|34|35)[ -]5\.\d\.\d|\bwrongpass\b|noauth authentication required|password authentication failed for user
  |access denied for user '|permission denied \(publickey
`

/** Whether what refused the key is called over HTTP: mail, brokers and databases take a login of their own, and no header. */
export const speaksHttp = once(({ facts, provider, zones }: Observed): boolean => {
  if (facts.request !== null && /^https?:/i.test(facts.request.url.reveal())) return true
  const [main] = provider?.placements ?? []
  const isLoginOfClient = main?.in === 'userinfo' && main.scheme === null
  return !isLoginOfClient && !others.test(`${zones.answer} ${zones.code} ${zones.config}`)
})
