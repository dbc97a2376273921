import { databaseEnv } from '@/lib/config/env'
import { restoreDatabase } from './backup-database'
import { Opdrachtfout, runCommand, withDatabase } from './command'

/** `npm run db:restore -- FILE [--overschrijf]` */
await runCommand(async () => {
  const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
  const [file, ...rest] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
  const isKnown = options.every((option) => option === '--overschrijf')
  if (file === undefined || rest.length > 0 || !isKnown) {
    throw new Opdrachtfout('Gebruik: npm run db:restore -- BESTAND [--overschrijf]')
  }
  const overschrijf = options.length > 0
  await withDatabase((client) => restoreDatabase(client, databaseEnv(), file, { overschrijf }))
  console.log(`Teruggezet: ${file}`)
})
