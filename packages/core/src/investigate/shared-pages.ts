/** Short links to anywhere, and sites on which anybody's pages lie: a link to one tells nothing of whose API refused. */
const shared: ReadonlySet<string> = new Set([
  'aka.ms',
  'bit.ly',
  'g.co',
  'goo.gl',
  't.co',
  'tinyurl.com',
  'youtu.be',
  'www.youtube.com',
  'github.com',
  'gist.github.com',
  'play.google.com',
  'medium.com',
  'dev.to',
  'stackoverflow.com',
])

/** @param host lower-case. */
export function isSharedPage(host: string): boolean {
  return shared.has(host)
}
