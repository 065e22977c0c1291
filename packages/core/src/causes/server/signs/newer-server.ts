import { fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { olderServerPasses } from '../../../looks/older-server.ts'
import { serverWasUpdated } from '../../../looks/server-update.ts'

const gateway =
  /authelia|authentik|forward[ -]?auth|oauth2[ -]proxy|traefik|nginx|caddy|cloudflare|access rule|gateway|pomerium|keycloak/
const secondFactor = /\b(?:mfa|2fa|otp)\b|two[- ]factor|second factor|multi[- ]factor/

/** What a new version of the server, or a server's own rule, does to callers that did nothing new. */
export const newerServer: readonly Sign[] = [
  noticed(
    'older-server-passes',
    'The same caller passes at an older version of the server: what changed is the server.',
    olderServerPasses,
    strong,
    {
      'client.defect': weak,
      'api.retired': weak,
      'key.wrong_kind': -weak,
      'send.absent': -weak,
      'send.stripped': -weak,
    },
  ),
  noticed(
    'form-check-since-update',
    'Since its update the server asks for the token of its own pages, in calls that never carried one.',
    (observed) => /csrf|xsrf/.test(observed.zones.answer) && serverWasUpdated(observed),
    strong,
    { 'client.defect': fair, 'send.companion': -weak, 'send.stripped': -weak },
  ),
  noticed(
    'rule-says-bypass',
    'The rule of the gateway lets this path through unchecked, and it is refused all the same: the check is made in spite of the rule.',
    ({ zones }) =>
      gateway.test(zones.all) &&
      /\bbypass(?:ed|es)?\b|(?:path|route|rule|api|endpoint)s?[a-z ]{0,20} (?:is |are |was |were )?(?:exempt(?:ed)?|excluded|skipped|left out)\b/.test(
        zones.remarks,
      ),
    fair,
    { 'send.conflict': fair, 'client.defect': -weak, 'api.retired': -hint, 'send.stripped': -hint },
  ),
  noticed(
    'asks-for-what-is-done',
    'The answer asks to switch on a second factor that is switched on.',
    ({ zones }) =>
      /(?:must|need to|have to|please|should) (?:enable|set up|switch on|activate|turn on)/.test(zones.answer) &&
      secondFactor.test(zones.answer) &&
      /(?:\b(?:mfa|2fa|otp)\b|two[- ]factor[a-z ]{0,16}|second factor)[a-z ]{0,24} (?:is |are |was )?(?:already )?(?:enabled|on\b|switched on|active|set up)|has (?:mfa|2fa|two-factor[a-z ]{0,16}) (?:switched |turned )?(?:on|enabled)/.test(
        zones.remarks,
      ),
    strong,
    { 'perm.scope': weak, 'account.suspended': hint, 'key.revoked': -weak, 'key.wrong_kind': -weak },
  ),
  noticed(
    'form-check-before-programs',
    'A server of MCP, whose callers are programs and bring no form, refuses for want of a form token: its guard of forms stands before its check of keys.',
    ({ zones, path }) =>
      /csrf|xsrf/.test(zones.answer) &&
      (/\/(?:mcp|sse|graphql|webhooks?)\b/.test(path ?? '') ||
        /\bmcp\b|model context protocol/.test(`${zones.answer} ${zones.remarks}`)),
    strong,
    { 'send.companion': -fair, 'send.absent': -weak, 'perm.scope': -weak },
  ),
]
