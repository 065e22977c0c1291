import { expect, test } from 'vitest'
import { Page } from './page.ts'

const Shown = (): null => null
const page = (path: string): Page => new Page(path, () => Promise.resolve(Shown))

test.each([
  ['/keys', '/keys'],
  ['/keys', '/keys/'],
  ['/keys/:id', '/keys/key_1'],
  ['/settings/:tab?/:id?', '/settings'],
  ['/settings/:tab?/:id?', '/settings/keyspaces'],
  ['/settings/:tab?/:id?', '/settings/keyspaces/ks_1'],
])('%s is at %s', (path, address) => {
  expect(page(path).isAt(address)).toBe(true)
})

test.each([
  ['/keys', '/keys/key_1'],
  ['/keys/:id', '/keys'],
  ['/keys/:id', '/keys/key_1/more'],
  ['/settings/:tab?/:id?', '/settings/a/b/c'],
])('%s is not at %s', (path, address) => {
  expect(page(path).isAt(address)).toBe(false)
})

test('an address says what stands at the names of the path', () => {
  expect(page('/settings/:tab?/:id?').paramsAt('/settings/keyspaces')).toEqual({ tab: 'keyspaces' })
  expect(page('/keys/:id').paramsAt('/keys/key_1')).toEqual({ id: 'key_1' })
  expect(page('/keys').paramsAt('/keys')).toEqual({})
})

test('what is loaded is there, and not loaded again', async () => {
  let times = 0
  const shown = new Page('/', () => {
    times++
    return Promise.resolve(Shown)
  })
  expect(shown.component).toBeNull()
  await shown.load()
  expect(await shown.load()).toBe(Shown)
  expect([shown.component, times]).toEqual([Shown, 1])
})
