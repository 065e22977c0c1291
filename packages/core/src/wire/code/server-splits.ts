/** The server takes what stands behind the first blank of the header, so that a bare key leaves it with nothing. */
const takesSecond =
  /(?:auth\w{0,14}|header\w{0,10}|\bh|bearer\w{0,8})["'\])]{0,4}\)?(?:\s?\|\|\s?["']{2}\)|\?|!)?\.(?:split|Split|partition)(?:\(\s?(?:(?:["'` ]|\/)[^)\n]{0,12})?\))?(?:\[\s?[12]\s?\]|\.(?:last|pop\(\)|at\((?:1|-1)\)))|strings\.(?:Split|Fields|SplitN)\([^\n]{0,60}auth[^\n]{0,40}\)\[1\]|(?:scheme|type|_|kind|prefix)\w{0,8},\s?\w{1,20}\s?=\s?[^\n=]{0,60}auth[^\n]{0,60}\.split\(|explode\(["'] ["'],\s?[^)\n]{0,60}\)\[1\]|\.(?:substring|slice|substr|Substring)\(7[,)]/i
const bareName = /^([A-Za-z_$][\w$.]{0,40})\s?[;,)}\]]{0,3}\s{0,3}$/

/** The word that the server in view expects before what the client in view sends alone; null where one of them is not shown. */
export function serverSplits(header: string, value: string, text: string): string | null {
  if (!/^authorization$/i.test(header)) return null
  const name = bareName.exec(value)?.[1]
  if (name === undefined || /header|auth|bearer/i.test(name) || !takesSecond.test(text)) return null
  const plain = name.replace(/^.*\./, '').replace(/[^\w]/g, '')
  const bringsWord = new RegExp(`(?<!\\w)${plain}\\s{0,3}:?=[^\\n]{0,80}(?:bearer|token|basic) `, 'i').test(text)
  return bringsWord ? null : (/["'`](Token|Bearer|JWT) ["'`]/.exec(text)?.[1] ?? 'Bearer')
}
