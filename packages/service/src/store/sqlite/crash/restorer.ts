import { writeSync } from 'node:fs'
import { restoreBackup } from '../restore/restore.ts'

/** A process that restores a backup, and says when it begins and when it is done. */
const [backupFile, databaseFile] = process.argv.slice(2)
if (backupFile === undefined || databaseFile === undefined) throw new Error('The files are missing.')
writeSync(1, 'begun\n')
await restoreBackup(backupFile, databaseFile, { replace: true })
writeSync(1, 'done\n')
