import type { Observed } from '../../../model/observed.ts'
import { noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** Discord reads the word “Bot” before the token of a bot, in its REST calls alone: the gateway takes the token bare. */
export const botWord: readonly Sign[] = [
  noticed(
    'gateway-takes-it-bare',
    'The same token passes at Discord’s gateway, which takes it bare, and its REST calls, which want “Bot ” before it, are refused.',
    ({ zones }) =>
      isDiscord(zones) &&
      /gateway[a-z ]{0,40}(?:works|passes|connects|is fine|accepts|ok\b)/.test(zones.remarks) &&
      !writesBot(zones),
    strong,
    { 'send.stripped': -strong, 'send.scheme_wrong': weak, 'env.wrong_host': -weak },
  ),
  noticed(
    'bot-token-without-its-word',
    'The token is that of a Discord bot, and the word “Bot”, which must stand before it, stands nowhere.',
    ({ zones }) =>
      isDiscord(zones) &&
      /bot(?:'s)? (?:section|page|tab|settings|panel)|bot_?(?:auth_?)?token|insert_token|token of (?:the |a |my )?bot/.test(
        `${zones.remarks} ${zones.code} ${zones.config}`,
      ) &&
      !writesBot(zones),
    weak,
    { 'key.wrong_kind': -weak, 'client.defect': weak },
  ),
  noticed(
    'gateway-of-jwt-reads-behind-bearer',
    'A gateway that checks a JWT takes it from the address and not from the Authorization header, where it reads it behind “Bearer” alone, a word that stands nowhere.',
    isJwtWithoutBearer,
    strong,
    { 'send.stripped': -strong, 'send.wrong_place': -strong, 'send.scheme_wrong': weak },
  ),
]

/** Kong, Tyk, Traefik and the like: whoever takes the same token from the address checks it well. */
function isJwtWithoutBearer({ zones }: Observed): boolean {
  const told = `${zones.remarks} ${zones.code}`
  return (
    /\bjwts?\b/.test(zones.all) &&
    /\bkong\b|\btyk\b|\bapisix\b|\btraefik\b|api gateway|\benvoy\b|\bistio\b/.test(zones.all) &&
    /(?:url|query)[a-z ]{0,16}(?:param[a-z]{0,6}|string)?[a-z ]{0,12}(?:is |was )?(?:accepted|works?|passes|ok\b|fine)/.test(
      told,
    ) &&
    /authorization/.test(told) &&
    !/bearer/.test(zones.all)
  )
}

/** `{"code": 0, "message": "401: Unauthorized"}` is Discord's own, whoever names it. */
function isDiscord({ all, answer }: Observed['zones']): boolean {
  return /discord/.test(all) || (/"message": ?"401: unauthorized"/.test(answer) && /"code": ?0\b/.test(answer))
}

function writesBot({ code, request }: Observed['zones']): boolean {
  return /["'`]bot ["'`$]|authorization: bot |["'`]bot [a-z0-9]/.test(`${code} ${request}`)
}
