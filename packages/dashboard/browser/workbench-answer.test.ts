import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'
import { drop, openWorkbench, type Workbench } from './harness/workbench.ts'
import { intakes, key } from './workbench-inputs.ts'

inBrowser('the workbench', { timeout: 60_000 }, () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
  }, 60_000)
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  /** Runs on a fresh page, and gives what is wrong with it at the end. */
  async function wrongAfter(name: string, run: (bench: Workbench) => Promise<void>, phone = false): Promise<string[]> {
    const bench = await openWorkbench(browser, service, phone ? { viewport: { width: 390, height: 800 } } : {})
    await run(bench)
    const found = await violations(bench.page)
    await picture(bench.page, `workbench-${name}`)
    await bench.close()
    return [...bench.faults, ...found]
  }

  test('says at first what it takes', async () => {
    const wrong = await wrongAfter('empty', async ({ page }) => {
      await page.getByRole('heading', { name: 'Paste a refusal to see why' }).waitFor()
    })
    expect(wrong).toEqual([])
  })

  test.each(intakes)('reads a pasted $kind', async ({ kind, shown, text, cause }) => {
    const wrong = await wrongAfter(`kind-${kind}`, async ({ page, paste, heading }) => {
      await paste(text)
      await heading.waitFor()
      expect(await page.getByLabel('Read as').locator('option').first().textContent()).toBe(`Detected: ${shown}`)
      expect(await page.locator('code', { hasText: cause }).count()).toBeGreaterThan(0)
      await page.getByRole('article', { name: 'About this cause' }).getByText('What it means').waitFor()
      expect(await page.getByRole('region', { name: 'The answer' }).innerText()).not.toContain(key.slice(3, 15))
    })
    expect(wrong).toEqual([])
  })

  test('an answered question re-ranks, and can be taken back', async () => {
    const wrong = await wrongAfter('answered', async ({ page, paste, heading }) => {
      await paste('Error 401: Unauthorized')
      await heading.waitFor()
      const ranking = page.getByRole('region', { name: 'Causes by likelihood' })
      const before = await ranking.innerText()
      const question = page.getByRole('region', { name: 'The question that decides most' })
      await question.getByRole('button').first().click()
      await page.waitForFunction(
        (before) => document.querySelector<HTMLElement>('section:has(> ol)')?.innerText !== before,
        before,
      )
      const withdraw = page.getByRole('button', { name: /^Withdraw the answer/ })
      await withdraw.click()
      await page.waitForFunction(
        (before) => document.querySelector<HTMLElement>('section:has(> ol)')?.innerText === before,
        before,
      )
      await question.getByRole('button').nth(1).click()
      await withdraw.waitFor()
    })
    expect(wrong).toEqual([])
  })

  test('an answer in own words counts as a remark', async () => {
    const wrong = await wrongAfter('own-words', async ({ page, paste, heading }) => {
      await paste('Error 401: Unauthorized')
      await heading.waitFor()
      const words = page.getByPlaceholder('Answer in a few words')
      const question = (await words.getAttribute('aria-label')) ?? ''
      await words.fill('The same key works with curl.')
      await words.press('Enter')
      await page.getByText('The same key works with curl.').first().waitFor()
      // What was answered is not asked again; something else may be.
      await page.getByLabel(question, { exact: true }).waitFor({ state: 'detached' })
    })
    expect(wrong).toEqual([])
  })

  test('evidence is marked in the text and shown on request', async () => {
    const wrong = await wrongAfter('evidence', async ({ page, paste, heading, field }) => {
      await paste(`${'a line before it\n'.repeat(80)}HTTP/1.1 401 Unauthorized\n\n{"error":"The API key has expired"}`)
      await heading.waitFor()
      const mark = page.locator('mark[data-start]').filter({ hasText: 'has expired' })
      await mark.waitFor({ state: 'attached' })
      await field.evaluate((element) => element.scrollTo({ top: 0 }))
      await page.getByRole('button', { name: 'Show in the text' }).first().click()
      await page.locator('mark[data-shown="true"]').waitFor({ state: 'attached' })
      expect(await field.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
      const [drawn, box] = await Promise.all([
        page.locator('mark[data-shown="true"]').boundingBox(),
        field.boundingBox(),
      ])
      expect(drawn && box && drawn.y >= box.y && drawn.y + drawn.height <= box.y + box.height).toBe(true)
    })
    expect(wrong).toEqual([])
  })

  test('commands are copied with a variable in place of the key', async () => {
    const wrong = await wrongAfter('copied', async ({ page, paste, heading }) => {
      await paste(intakes.find(({ kind }) => kind === 'curl')?.text ?? '')
      await heading.waitFor()
      await page.getByRole('button', { name: 'Copy: Your request with the fix' }).click()
      await page.getByText('Copied').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe('curl -i https://api.openai.com/v1/models -H "Authorization: Bearer $OPENAI_API_KEY"')
    })
    expect(wrong).toEqual([])
  })

  test('another cause is looked at, and the pages of further ones', async () => {
    const wrong = await wrongAfter('other-cause', async ({ page, paste, heading }) => {
      await paste('HTTP/1.1 401 Unauthorized\n\n{"error":"The API key has expired"}')
      await heading.waitFor()
      const second = page.getByRole('region', { name: 'Causes by likelihood' }).getByRole('button').nth(1)
      await second.click()
      expect(await second.getAttribute('aria-current')).toBe('true')
      const about = page.getByRole('article', { name: 'About this cause' })
      await about.getByRole('button').first().click()
      await about.getByRole('button', { name: /^Back to/ }).waitFor()
    })
    expect(wrong).toEqual([])
  })

  test('one of several refusals is chosen', async () => {
    const wrong = await wrongAfter('refusals', async ({ page, paste, heading }) => {
      await paste(intakes.find(({ kind }) => kind === 'har')?.text ?? '')
      await heading.waitFor()
      const list = page.getByRole('navigation', { name: 'Refusals' })
      const first = await heading.innerText()
      await list.getByRole('button').nth(1).click()
      await expect.poll(() => heading.innerText()).not.toBe(first)
    })
    expect(wrong).toEqual([])
  })

  test('what was detected can be overruled', async () => {
    const wrong = await wrongAfter('overruled', async ({ page, paste, heading }) => {
      await paste('Error 401: Unauthorized')
      await heading.waitFor()
      await page.getByLabel('Read as').selectOption('har')
      await page.getByRole('heading', { name: 'This could not be read' }).waitFor()
    })
    expect(wrong).toEqual([])
  })

  test('an input without a refusal says so', async () => {
    const wrong = await wrongAfter('accepted', async ({ page, paste }) => {
      await paste('GET /v1/me HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{}')
      await page.getByRole('heading', { name: 'Nothing was refused' }).waitFor()
    })
    expect(wrong).toEqual([])
  })

  test('by keyboard alone: paste, ask, read, clear', async () => {
    const wrong = await wrongAfter('keyboard', async ({ page, field, heading }) => {
      await field.focus()
      await page.keyboard.insertText('HTTP/1.1 401 Unauthorized\n\n{"error":"The API key has expired"}')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await page.locator('[aria-live="polite"]').first().innerText()).toMatch(/^Most likely, \d+ %: /)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const ranking = page.getByRole('region', { name: 'Causes by likelihood' })
      expect(await ranking.getByRole('button').nth(1).getAttribute('aria-current')).toBe('true')
    })
    expect(wrong).toEqual([])
  })

  test('a dropped file is read', async () => {
    const wrong = await wrongAfter('dropped', async ({ page, heading, field }) => {
      await drop(page, 'refused.log', 'HTTP/1.1 401 Unauthorized\n\n{"error":"The API key has expired"}')
      await heading.waitFor()
      expect(await field.inputValue()).toContain('has expired')
      await page.getByRole('button', { name: 'Clear' }).click()
      await page.getByRole('heading', { name: 'Paste a refusal to see why' }).waitFor()
    })
    expect(wrong).toEqual([])
  })

  test('on a phone it is one column', async () => {
    const wrong = await wrongAfter(
      'phone',
      async ({ page, heading }) => {
        await page.getByRole('button', { name: /^HAR file/ }).click()
        await heading.waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      },
      true,
    )
    expect(wrong).toEqual([])
  })
})
