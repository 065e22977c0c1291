import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { arrive, fill, phone, press } from './harness/on-page.ts'
import { owner, startService, type ServiceUnderTest } from './harness/service.ts'

const other = { name: 'Grace', email: 'grace@example.com', password: 'cobalt 7 marigold ferry' }

inBrowser('the doors', () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('the link of the first person: its token leaves the address, a weak password is refused, then they are in', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(service.setupUrl ?? '')
    await page.getByRole('heading', { name: 'Set up why401' }).waitFor()
    expect(page.url()).toBe(`${service.url}/setup`)
    expect(await violations(page)).toEqual([])
    await picture(page, 'setup')
    await fill(page, {
      'Your name': owner.name,
      'E-mail': owner.email,
      Password: 'password1234',
      Project: 'Lighthouse',
    })
    await press(page, 'Create account')
    await page.getByText('Expected a password of more than common words').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'setup-fault')
    await fill(page, { Password: owner.password })
    await press(page, 'Create account')
    await page.waitForURL('**/keys')
    await page.getByText('Lighthouse').waitFor()
    await page.getByText('No keys yet').waitFor()
    expect(await end()).toEqual([])
  })

  test('a link that was used is refused; one without its token says what is missing', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(service.setupUrl ?? '')
    await fill(page, { 'Your name': 'Eve', 'E-mail': 'eve@example.com', Password: other.password })
    await press(page, 'Create account')
    await page.getByRole('alert').getByText('link').waitFor()
    await page.goto(`${service.url}/setup`)
    await page.getByText('Open that link again').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await end()).toEqual([])
  })

  test('whoever is not signed in comes to the sign-in, and from there to where they wanted to go', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(`${service.url}/keys?status=revoked`)
    await page.waitForURL('**/sign-in?next=*')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'sign-in')
    await fill(page, { 'E-mail': owner.email, Password: owner.password })
    await press(page, 'Sign in')
    await page.waitForURL('**/keys?status=revoked')
    await page.getByText('No key fits').waitFor()
    expect(await end()).toEqual([])
  })

  test('a next that leads elsewhere is not followed', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(`${service.url}/sign-in?next=${encodeURIComponent('//example.com/')}`)
    await fill(page, { 'E-mail': owner.email, Password: owner.password })
    await press(page, 'Sign in')
    await page.waitForURL(`${service.url}/keys`)
    expect(await end()).toEqual([])
  })

  test('wrong passwords: it says so, and after some of them how long to wait', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(`${service.url}/sign-in`)
    await fill(page, { 'E-mail': other.email, Password: 'not this one at all' })
    await press(page, 'Sign in')
    await page.getByText('do not belong together').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'sign-in-wrong')
    for (let attempt = 0; attempt < 8; attempt++) {
      if (await page.getByText('Too many attempts').isVisible()) break
      const answered = page.waitForResponse('**/sign-in/email')
      await press(page, 'Sign in')
      await answered
      await page.waitForTimeout(50)
    }
    await page.getByText('Too many attempts').waitFor()
    expect(await page.getByRole('button', { name: 'Sign in', exact: true }).isDisabled()).toBe(true)
    expect(await violations(page)).toEqual([])
    await picture(page, 'sign-in-wait')
    await page.getByText('Now you may try again').waitFor({ timeout: 15_000 })
    expect(await end()).toEqual([])
  })

  test('an invitation makes an account; who has one joins with it', async () => {
    const { page, end } = await arrive(browser)
    await service.call('POST', '/api/auth/sign-in/email', { email: owner.email, password: owner.password })
    const invited = await service.call('POST', '/v1/invitations', { email: other.email, role: 'viewer' })
    await page.goto(`${service.url}/invitation#${invited.body.token}`)
    await page.getByRole('heading', { name: 'You were invited' }).waitFor()
    expect(page.url()).toBe(`${service.url}/invitation`)
    expect(await violations(page)).toEqual([])
    await picture(page, 'invitation')
    await fill(page, { 'Your name': other.name, Password: other.password })
    await press(page, 'Create account')
    await page.getByText('Your account is ready').waitFor()
    await fill(page, { 'E-mail': other.email, Password: other.password })
    await press(page, 'Sign in')
    await page.waitForURL('**/keys')
    // a viewer is not offered what would be refused
    await page.getByText('No keys yet').waitFor()
    expect(await page.getByText('New key').count()).toBe(0)
    await page.goto(`${service.url}/keys/new`)
    await page.getByText('You may not make keys').waitFor()
    // they joined already: a second use says so
    await page.goto(`${service.url}/invitation#${invited.body.token}`)
    await press(page, 'Join the project')
    await page.getByRole('alert').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await end()).toEqual([])
  })

  test('the account: another password, sessions, sign out', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(`${service.url}/sign-in?next=/account`)
    await fill(page, { 'E-mail': other.email, Password: other.password })
    await press(page, 'Sign in')
    await page.getByText('This browser').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'account')
    await fill(page, { 'Current password': 'not this one at all', 'New password': 'another 5 walrus lamp' })
    await press(page, 'Change password')
    await page.getByRole('alert').waitFor()
    await fill(page, { 'Current password': other.password })
    await press(page, 'Change password')
    await page.getByText('The password is changed').waitFor()
    await press(page, 'Account')
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    await page.goto(`${service.url}/keys`)
    await page.waitForURL('**/sign-in?next=*')
    expect(await end()).toEqual([])
  })

  test('a session that ends leads to the sign-in and back', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(`${service.url}/sign-in`)
    await fill(page, { 'E-mail': owner.email, Password: owner.password })
    await press(page, 'Sign in')
    await page.getByText('No keys yet').waitFor()
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.waitForURL('**/sign-in?next=%2Fkeys')
    await fill(page, { 'E-mail': owner.email, Password: owner.password })
    await press(page, 'Sign in')
    await page.getByText('No keys yet').waitFor()
    expect(await end()).toEqual([])
  })

  test('on a phone', async () => {
    const { page, end } = await arrive(browser, phone)
    await page.goto(`${service.url}/sign-in`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await picture(page, 'sign-in-phone')
    await page.goto(`${service.url}/invitation#token`)
    await page.getByText('I have an account').waitFor()
    await picture(page, 'invitation-phone')
    expect(await violations(page)).toEqual([])
    expect(await end()).toEqual([])
  })
})
