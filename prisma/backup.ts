import { databaseEnv } from '@/lib/config/env'
import { backupDatabase } from './backup-database'
import { Opdrachtfout, runCommand, withDatabase } from './command'

/** `npm run db:backup -- FILE` */
await runCommand(async () => {
  const [file, ...rest] = process.argv.slice(2)
  if (file === undefined || file.startsWith('-') || rest.length > 0) {
    throw new Opdrachtfout('Noem het bestand: npm run db:backup -- vit-2026-11-21.backup.gz')
  }
  await withDatabase((client) => backupDatabase(client, databaseEnv(), file))
  console.log(`Back-up gemaakt: ${file}`)
})
