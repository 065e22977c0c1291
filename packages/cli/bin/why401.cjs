#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const start = join(__dirname, '..', 'dist', 'why401.cjs')
if (existsSync(start)) {
  // This is `node:module` without the time that its public face takes; Node 20 has no such cache.
  module.constructor.enableCompileCache?.()
  require(start).start()
} else {
  process.stderr.write('why401: not built yet; run `npm run build` in the repository first\n')
  process.exitCode = 2
}
