/** `.env`, `.env.local`, `prod.env`, `.flaskenv`, `.dev.vars` (Cloudflare's wrangler). */
const envFile =
  /^\.env(?:\.[\w-]{1,40}){0,3}$|^[\w-]{1,40}\.env$|^env\.(?:local|development|production|test|staging)$|^\.(?:flask|docker)env$|^\.dev\.vars(?:\.[\w-]{1,40})?$/
/** Shown to others: their values are no keys. */
const template =
  /[._-](?:example|sample|template|dist|defaults?|schema|tpl|tmpl)(?:[._-]|$)|^(?:example|sample|template)\./i

/** What a killed `why401 fix` leaves beside the file. */
const halfWritten = /\.why401-[\da-f]+$/

/** Whether programs read a file of this name for their variables, by any convention. */
export function isEnvFile(name: string): boolean {
  return envFile.test(name) && !template.test(name) && !halfWritten.test(name)
}
