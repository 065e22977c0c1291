import { wireRequest } from '@why401/testkit'
import { expect, test } from 'vitest'
import { withKeyReplaced } from './replace-key.ts'

test('a key is replaced in address and fields, as it is and percent-encoded', () => {
  const request = wireRequest('https://a.example/?ticket=a%2Fb%3D1&x=a/b=1', { Orders: 'is a/b=1' })
  const changed = withKeyReplaced(request, 'a/b=1', '$&/z')
  expect(changed?.url.reveal()).toBe('https://a.example/?ticket=%24%26%2Fz&x=$&/z')
  expect(changed?.headers[0]?.value.reveal()).toBe('is $&/z')
})

test('where it does not stand, nothing comes of it', () => {
  expect(withKeyReplaced(wireRequest('https://a.example/', { A: 'b' }), 'key-1', 'key-2')).toBeNull()
})
