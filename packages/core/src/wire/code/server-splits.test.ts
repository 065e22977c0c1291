import { describe, expect, test } from 'vitest'
import { serverSplits } from './server-splits.ts'

const sent = (value: string, server: string) => serverSplits('Authorization', value, server)

const bare: readonly (readonly [string, string])[] = [
  ['t;', "jwt.verify(req.headers.authorization.split(' ')[1], secret)"],
  ['token;', "const h = req.headers.authorization;\nconst claims = jwt.verify(h.split(' ')[1], s)"],
  ['token }', 'token := strings.Split(r.Header.Get("Authorization"), " ")[1]'],
  ['jwt)', "scheme, token = request.headers['Authorization'].split()"],
  ['t)', "token = request.headers['Authorization'].split()[1]"],
  ['t,', "header = request.headers['Authorization']\ntoken = header.split(' ').last"],
  ['jwt,', 'String token = authHeader.substring(7);'],
]

const right: readonly (readonly [string, string])[] = [
  ['`Bearer ${t}`', "req.headers.authorization.split(' ')[1]"],
  ['authHeader', "authHeader.split(' ')[1]"],
  ['t;', "const t = 'Bearer ' + raw\nreq.headers.authorization.split(' ')[1]"],
  ['t;', 'jwt.verify(req.headers.authorization, secret)'],
  ['t;', "path.split('/')[1]"],
]

describe('serverSplits', () => {
  test.each(bare)('%s to %s', (value, server) => {
    expect(sent(value, server)).toBe('Bearer')
  })

  test.each(right)('nothing for %s to %s', (value, server) => {
    expect(sent(value, server)).toBeNull()
  })
})
