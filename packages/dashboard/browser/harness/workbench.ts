import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { open, type Watched } from './browser.ts'
import type { ServiceUnderTest } from './service.ts'

export interface Workbench extends Watched {
  readonly field: Locator
  /** The heading of the answer, once it is another than before anything was pasted. */
  readonly heading: Locator
  /** By the clipboard, as people do. */
  paste(text: string): Promise<void>
}

/** The workbench as the service serves it, in a page of its own. */
export async function openWorkbench(
  browser: Browser,
  { url }: ServiceUnderTest,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Workbench> {
  const watched = await open(browser, { permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const { page } = watched
  await before(page)
  await page.goto(`${url}/workbench`)
  const field = page.getByRole('textbox', { name: 'What was refused' })
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), text)
    await field.focus()
    await page.keyboard.press('Control+V')
  }
  return { ...watched, field, heading: headingOf(page), paste }
}

function headingOf(page: Page): Locator {
  return page
    .getByRole('region', { name: 'The answer' })
    .getByRole('heading', { level: 2 })
    .filter({ hasNotText: 'Paste a refusal' })
}

/** Drops a file onto the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      return transfer
    },
    { name, text },
  )
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: transfer })
}
