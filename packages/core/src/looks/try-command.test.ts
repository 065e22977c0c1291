import { observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { tryBare, tryCommands } from './try-command.ts'

const at = (url: string, headers: readonly (readonly [string, string])[] = []): Given => ({
  text: '401',
  request: { url, headers },
})

const commands: readonly (readonly [name: string, given: Given, command: string | null])[] = [
  [
    'a parameter',
    at('https://api.openweathermap.org/data/2.5/weather'),
    'curl -i --get "$URL" --data-urlencode "appid=$OPENWEATHER_API_KEY"',
  ],
  [
    'Basic with the same user for everybody',
    at('https://api.mailgun.net/v3/domains'),
    'curl -i "$URL" -u "api:$MAILGUN_API_KEY"',
  ],
  [
    'Basic with a user of one’s own',
    at('https://api.twilio.com/2010-04-01/Accounts.json'),
    'curl -i "$URL" -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"',
  ],
  [
    'a header that goes along',
    at('https://api.anthropic.com/v1/models'),
    'curl -i "$URL" -H "x-api-key: $ANTHROPIC_API_KEY" -H "anthropic-version: 2023-06-01"',
  ],
  ['Bearer', at('https://api.openai.com/v1/models'), 'curl -i "$URL" -H "Authorization: Bearer $OPENAI_API_KEY"'],
  [
    'an unknown API, as it was called',
    at('https://api.example.com/v1', [['X-Shop-Key', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D']]),
    'curl -i "$URL" -H "X-Shop-Key: $API_KEY"',
  ],
  [
    'an unknown API, of which nothing is known',
    { text: '401 Unauthorized' },
    'curl -i "$URL" -H "Authorization: Bearer $API_KEY"',
  ],
  [
    'a header that the user typed',
    { text: '401', remarks: ['curl -H "X-API-KEY: s3cret" http://localhost:8000/items returns 401'] },
    'curl -i "$URL" -H "X-API-KEY: $API_KEY"',
  ],
  [
    'a token that a client secret buys',
    at('https://api.spotify.com/v1/me'),
    'curl -i "$URL" -H "Authorization: Bearer $ACCESS_TOKEN"',
  ],
  [
    'a broker',
    { text: 'mosquitto_sub: Connection error: Connection Refused: not authorised.' },
    'mosquitto_pub -h "$HOST" -u "$API_USER" -P "$API_KEY" -t test -m hi',
  ],
  ['mail', { text: 'smtplib.SMTPAuthenticationError: (535, b"5.7.8 Error: authentication failed")' }, null],
  ['a signature', at('https://s3.amazonaws.com/bucket'), null],
  ['a key in the path', at('https://api.telegram.org/bot123/getMe'), null],
]

describe('a request by hand', () => {
  test.each(commands)('%s', (_, given, command) => {
    expect(tryCommands(observedFor(given))).toEqual(command === null ? [] : [command])
  })

  test('takes the place, the options and what follows from who asks for it', () => {
    const spot = { place: 'cookie', name: 'SID', scheme: null }
    expect(tryCommands(observedFor({ text: '401' }), { spot, options: '-sS', more: '| head' })).toEqual([
      'curl -sS "$URL" -b "SID=$API_KEY" | head',
    ])
  })

  test('never takes a header name that a shell would read', () => {
    const spot = { place: 'header', name: 'x"; rm -r', scheme: null }
    expect(tryCommands(observedFor({ text: '401' }), { spot })).toEqual([])
  })

  test('has no key where none is looked at', () => {
    expect(tryBare(observedFor({ text: '403' }), '-i')).toEqual(['curl -i "$URL"'])
    expect(tryBare(observedFor({ text: 'mosquitto_sub: Connection Refused' }), '-i')).toEqual([])
  })
})
