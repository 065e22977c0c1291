'use strict'
// Loaded before the program: writes its highest resident memory (KiB) to standard error when it ends.
process.on('exit', () => {
  require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`)
})
