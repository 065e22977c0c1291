#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const start = join(__dirname, '..', 'dist', 'why401.cjs')
if (existsSync(start)) {
  require('node:module').enableCompileCache?.()
  require(start).start()
} else {
  process.stderr.write('why401: not built yet; run `npm run build` in the repository first\n')
  process.exitCode = 2
}
