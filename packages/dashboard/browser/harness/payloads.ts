import type { Page } from 'playwright-core'

/** Texts that would do something if a page took them for more than text: each would call `hit`. */
export const payloads: readonly string[] = [
  '<script>hit()</script>',
  '"><img src=x onerror=hit()>',
  '</textarea></pre><svg onload=hit()>',
  "'-hit()-'",
  'javascript:hit()',
  '<a href="javascript:hit()" autofocus onfocus=hit()>x</a>',
  '{{constructor.constructor("hit()")()}}',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<style>*{display:none}</style>',
]

/** Watches whether any of them does; to be called before the page is opened. Answers what was called so far. */
export async function watchHits(page: Page): Promise<() => number> {
  let hits = 0
  await page.exposeFunction('hit', () => {
    hits++
  })
  page.on('dialog', (dialog) => {
    hits++
    void dialog.dismiss()
  })
  return () => hits
}

/** Elements that came out of a payload, and links that lead where a link of data may not. */
export function smuggled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[onerror], [onload], [onfocus], iframe, body script, body style, a[href^="javascript:" i]',
      ),
    ].map((element) => element.outerHTML.slice(0, 200)),
  )
}
