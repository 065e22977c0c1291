/** Characters at which shells, env loaders and schedulers end a value, or begin a variable of their own. */
const cutters = /[$#&!%;|^<>`\\]+/
/** What a shell reads as one variable; it ends where no name goes on, so more of the value may stand behind it. */
const variable = /\$\{?(\d|[A-Za-z_]\w*)\}?/
/** One letter more than a report may show of a key. */
export const shortestPart = 5
/** From here on a word of letters alone may be told apart from the words of sentences. */
const shortestWord = 6
/** Each is searched in every text of a report; the lines of a whole private key are fewer. */
const mostParts = 200
const words = /^(?:[a-z]{1,15}(?:[-_ .][a-z]{1,15}){0,5}|[A-Z]{1,15}(?:[-_ .][A-Z]{1,15}){0,5}|[A-Z]?[a-z]{1,15})$/
/** Words that reports and answers use themselves: hiding them would garble sentences, and they tell nothing of a key. */
const ordinary =
  /[-_ .A-Z]|^(?:password|secret|token|apikey|bearer|private|public|server|client|access|account|default|example|sample|string|variable|database|production|development|staging|change|changeme|replace|insert|please|invalid)$/

/**
 * What is left of a value where something on its way cuts it: error messages name these remainders
 * (`The "ecretT7" variable is not set`, `ecretT7: command not found`), and each is a part of the secret.
 */
export function cutParts(value: string): readonly string[] {
  const parts = value.split(/\s+/).flatMap((text) => (cutters.test(text) ? remaindersOf(text) : []))
  return [...new Set(parts)]
    .filter((part) => part.length >= shortestPart && part !== value && isTelling(part))
    .slice(0, mostParts)
}

function remaindersOf(text: string): readonly string[] {
  return [...text.split(cutters), ...text.split(variable), text.replaceAll('\\', ''), text.replaceAll('$$', '$')]
}

function isTelling(part: string): boolean {
  return !words.test(part) || (part.length >= shortestWord && !ordinary.test(part))
}
