import { describe, expect, test } from 'vitest'
import { passwordFault } from './password.ts'

describe('passwords', () => {
  test.each(['short1!', 'elevenchars', ''])('%j is too short', (password) => {
    expect(passwordFault(password)).toBe('at least 12 characters')
  })

  test('longer ones than anybody types are not hashed', () => {
    expect(passwordFault('aZ3#'.repeat(33))).toBe('at most 128 characters')
  })

  test.each([
    'password1234',
    'Passw0rd!!!!',
    'P@ssword2026!',
    'qwertyuiop123',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '123456789012',
    'Summer2026!!',
    'adminadminadmin',
    'letmeinplease'.replace('please', '12345'),
    '1qaz2wsx3edc',
    'why401why401',
  ])('%j is among the first that are guessed', (password) => {
    expect(passwordFault(password)).toContain('common words')
  })

  test('what is known of somebody is guessed, too', () => {
    expect(passwordFault('lovelace-1815', ['ada.lovelace@example.com'])).toContain('common words')
    expect(passwordFault('lovelace-1815')).toBeNull()
  })

  test.each([
    'correct horse battery staple',
    'walrus umbrella 94 tango',
    'tV9#kq2LmZx!',
    'Übermäßige Kürbisse',
    'ktrwpzbvndqs',
  ])('%j will do', (password) => {
    expect(passwordFault(password)).toBeNull()
  })
})
