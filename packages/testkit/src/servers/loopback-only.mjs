// Preloaded into servers that offer no setting for their address: whatever they listen on becomes loopback.
import { Server } from 'node:net'

const { listen } = Server.prototype

Server.prototype.listen = function (first, ...rest) {
  if (typeof first === 'object' && first !== null) return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest)
  const callback = rest.find((argument) => typeof argument === 'function')
  return listen.call(this, { port: Number(first), host: '127.0.0.1' }, callback)
}
