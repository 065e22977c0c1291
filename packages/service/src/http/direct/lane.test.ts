import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { AnswerHeads } from './answer-head.ts'
import type { Replier } from './exchange.ts'
import { Lane, type Hosts } from './lane.ts'

const request = (body: string, fields = '') =>
  `POST /v1/keys/verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${fields}Content-Length: ${body.length}\r\n\r\n${body}`

const json = { 'content-type': 'application/json' }

/** Answers with the body that it was sent; `later` ones when they are let go. */
class Echo implements Hosts {
  readonly heads = new AnswerHeads({}, 5000)
  isClosing = false
  readonly taken: string[] = []
  readonly later: (() => void)[] = []
  handedOver = ''

  take(_head: unknown, body: Buffer, replier: Replier): boolean {
    const text = body.toString()
    if (text === 'foreign') return false
    this.taken.push(text)
    const reply = () => replier.reply(200, json, text, text.length)
    if (text.startsWith('later')) this.later.push(reply)
    else reply()
    return true
  }

  handOver(socket: Socket): void {
    socket.on('data', (bytes: Buffer) => (this.handedOver += bytes.toString()))
    socket.on('end', () => socket.end())
  }
}

let servers: Server[] = []
afterEach(() => {
  for (const server of servers) server.close()
  servers = []
})

interface Talk {
  readonly hosts: Echo
  readonly client: Socket
  lane(): Lane
  answers(): string
  /** Writes the parts one by one, and waits until what they bring about is over. */
  say(...parts: readonly string[]): Promise<void>
}

async function talk(idleMs = 5000): Promise<Talk> {
  const hosts = new Echo()
  let lane: Lane | null = null
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    lane = new Lane(socket, hosts, idleMs)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answers = ''
  client.on('data', (bytes) => (answers += bytes.toString()))
  await once(client, 'connect')
  const say = async (...parts: readonly string[]) => {
    for (const part of parts) {
      client.write(part)
      await settled()
    }
  }
  await settled()
  return { hosts, client, say, lane: () => lane as unknown as Lane, answers: () => answers }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 25))

/** Bodies of the answers, in turn. */
const bodies = (answers: string): readonly string[] =>
  answers.split(/HTTP\/1\.1 200 OK\r\n(?:[^\r]+\r\n)+\r\n/).slice(1)

describe('on a lane', () => {
  test('requests in one read are answered in turn', async () => {
    const { say, answers } = await talk()
    await say(request('one') + request('two'), request('three'))
    expect(bodies(answers())).toEqual(['one', 'two', 'three'])
  })

  test('a body may come in the next read', async () => {
    const { say, answers, hosts } = await talk()
    const text = request('a body in two')
    await say(text.slice(0, -4), `${text.slice(-4)}${request('next')}`)
    expect(bodies(answers())).toEqual(['a body in two', 'next'])
    expect(hosts.handedOver).toBe('')
  })

  test('nothing is read while an answer is awaited, and what came meanwhile follows', async () => {
    const { say, answers, hosts } = await talk()
    await say(request('later 1') + request('two'), request('later 3'), request('four'))
    expect(hosts.taken).toEqual(['later 1'])
    hosts.later.shift()?.()
    await settled()
    expect(bodies(answers())).toEqual(['later 1', 'two'])
    hosts.later.shift()?.()
    await settled()
    expect(bodies(answers())).toEqual(['later 1', 'two', 'later 3', 'four'])
  })

  test.each([
    ['another path', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['half a head', 'POST /v1/keys/ver'],
    ['chunks', request('x', 'Transfer-Encoding: chunked\r\n')],
    ['what the hosts do not take', request('foreign')],
    ['a head that is too long', request('x', `X: ${'y'.repeat(9000)}\r\n`)],
  ])('%s goes to the parser as it came, and so does all that follows', async (_name, text) => {
    const { say, answers, hosts } = await talk()
    await say(request('mine') + text, request('then'))
    expect(bodies(answers())).toEqual(['mine'])
    expect(hosts.handedOver).toBe(text + request('then'))
  })

  test('a body that comes in three reads does too', async () => {
    const { say, hosts } = await talk()
    const text = request('a body in three')
    await say(text.slice(0, -8), text.slice(-8, -4), text.slice(-4))
    expect(hosts.handedOver).toBe(text)
  })

  test('text that is not ASCII is counted in bytes', async () => {
    const { say, answers, hosts } = await talk()
    hosts.take = (_head, _body, replier) => {
      replier.reply(200, json, '"é"', 4)
      return true
    }
    await say(request('x'))
    expect(answers()).toMatch(/Content-Length: 4\r\n\r\n"é"$/)
  })

  test('a caller that does not read is not read from', async () => {
    const { client, hosts, say } = await talk()
    const long = 'x'.repeat(200_000)
    let taken = 0
    hosts.take = (_head, _body, replier) => {
      taken++
      replier.reply(200, json, long, long.length)
      return true
    }
    client.pause()
    await say(request('x').repeat(100))
    expect(taken).toBeLessThan(100)
    client.resume()
    await expect.poll(() => taken, { timeout: 4000 }).toBe(100)
  })
})

describe('a lane ends', () => {
  test('when it is idle for too long', async () => {
    const { client } = await talk(50)
    await once(client, 'close')
    expect(client.destroyed).toBe(true)
  })

  test('when its caller ends', async () => {
    const { client, say, answers } = await talk()
    await say(request('last'))
    client.end()
    await once(client, 'close')
    expect(bodies(answers())).toEqual(['last'])
  })

  test('after the answer that is under way, when the service closes', async () => {
    const { client, hosts, say, answers, lane } = await talk()
    await say(request('later'))
    hosts.isClosing = true
    lane().close()
    await settled()
    expect(client.readableEnded).toBe(false)
    hosts.later.shift()?.()
    await once(client, 'close')
    expect(bodies(answers())).toEqual(['later'])
  })

  test('at once, when the service closes and nothing is under way', async () => {
    const { client, lane } = await talk()
    lane().close()
    await once(client, 'close')
    expect(client.readableEnded).toBe(true)
  })

  test('in the hands of the parser, when the service closes and half a request is there', async () => {
    const { hosts, say, lane } = await talk()
    const text = request('half of it')
    await say(text.slice(0, -5))
    lane().close()
    await say(text.slice(-5))
    expect(hosts.handedOver).toBe(text)
  })
})
