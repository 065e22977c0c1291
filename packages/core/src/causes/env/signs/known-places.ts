import { anywhere, decisive, fair, hint, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { homeOfTheAccount } from './home-of-the-account.ts'
import { regex } from '../../../model/regex.ts'

/** Places that vendors keep apart by rules of their own, which expert readers know by name. */
export const knownPlaces: Readonly<Record<'host' | 'account' | 'side', readonly Sign[]>> = {
  host: [
    ...homeOfTheAccount,
    said(
      // Go asks the public mirror and checksum database unless GOPRIVATE names the host; "410 Gone" is how these say "unknown".
      'public-mirror-asked-for-a-private-module',
      /reading https:\/\/(?:sum|proxy)\.golang\.[a-z]{2,10}\/[^;]{1,200}: (?:404|410)\b/,
      strong,
      { 'api.retired': -decisive, 'config.not_loaded': fair, 'send.absent': weak, 'key.unknown': -weak },
    ),
    remarked(
      // The edition that companies run has a host of its own; tools that nobody told of it ask the public one.
      'edition-of-companies',
      /github enterprise\b|enterprise server\b|\bghes\b|\bghe\.[a-z]{2,12}\b|\.ghe\.com\b/,
      fair,
      { 'client.defect': weak, 'send.dropped_redirect': hint, 'key.unknown': -weak, 'key.expired': -weak },
    ),
    anywhere(
      // Seats of companies are served by api.business. and api.enterprise.githubcopilot.com.
      'seat-of-a-company',
      regex`
        copilot (?:for )?(?:business|enterprise)\b|copilot[a-z ]{0,16} (?:business|enterprise) (?:plan|seat|account|licen[cs]e|subscription|user)
        |(?:business|enterprise) (?:plan|seat|account|licen[cs]e|subscription)[a-z ]{0,12} copilot
      `,
      fair,
      { 'perm.resource': weak, 'client.defect': hint },
    ),
    anywhere(
      // Datadog: every site has keys and a host of its own, and US1 is where clients go that were told nothing.
      'site-named-and-the-first-one-called',
      regex`
        api\.datadoghq\.com\b[^§]{0,700}dd_site["']? ?[:=] ?["']?(?:us[35]|datadoghq\.eu|ap[12]|ddog)
        |dd_site["']? ?[:=] ?["']?(?:us[35]|datadoghq\.eu|ap[12]|ddog)[^§]{0,700}api\.datadoghq\.com\b
      `,
      decisive,
      { 'client.defect': weak, 'key.placeholder': -fair, 'config.not_loaded': weak, 'key.unknown': -weak },
    ),
    anywhere(
      // A UUID is good where tokens are looked up. What takes it apart as a JSON Web Token is another interface.
      'looked-up-token-where-a-jwt-is-read',
      /jwt malformed[^§]{0,500}[^0-9a-f-][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      fair,
      { 'key.wrong_kind': fair, 'token.claims': -fair, 'key.truncated': -fair, 'key.missing': -fair },
    ),
  ],
  account: [
    remarked(
      // Xero, and others that lend a company to try things with, give it a new id whenever it is reset.
      'company-for-trials-was-reset',
      regex`
        (?:demo|test|trial|sample|sandbox) (?:company|companies|organi[sz]ation|org|tenant|merchant|shop)\b[a-z ]{0,16} (?:is |are |was |were |has been |have been |got |being )(?:reset|re-?created|wiped|renewed|refreshed)
        |(?:reset|re-?created|wiped) (?:the |our |my |its )?(?:demo|test|trial|sample|sandbox) (?:company|organi[sz]ation|org|tenant)\b
      `,
      strong,
      { 'key.revoked': -fair, 'token.expired': -fair, 'key.unknown': hint },
    ),
  ],
  side: [
    remarked(
      'side-by-default',
      regex`
        (?:default|defaults)[a-z' ,]{0,30}(?:to |is |, |: )(?:the )?(?:staging|sandbox|test(?:net)?|production|prod|live|demo)\b
        |(?:staging|sandbox|test ?net|production|live|demo)[a-z ]{0,16} (?:is|as|by) (?:the |its |their )?default\b
      `,
      strong,
      { 'env.wrong_host': weak, 'config.not_loaded': -weak, 'key.missing': -weak },
    ),
  ],
}
