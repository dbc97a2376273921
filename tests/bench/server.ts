import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { adoptSettings } from '@/lib/config/env'
import { runServer, waitUntilHealthy } from '@/prisma/child'
import { isBuildCurrent, startBuild } from '@/prisma/next-build'

const HOST = '127.0.0.1'
export const PORT = 3290
export const urlOfServer = (port: number) => `http://${HOST}:${port}`
export const URL_OF_SERVER = urlOfServer(PORT)

/**
 * Builds where the build is not of the present sources.
 * @throws with what the build said when it fails
 */
export async function buildIfNeeded(): Promise<void> {
  if (isBuildCurrent()) return
  const { child, ended } = startBuild(['ignore', 'pipe', 'pipe'])
  const said = Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : Promise.resolve(''))),
  )
  if ((await ended) !== 0) throw new Error((await said).join('\n'))
}

/** What a process has in memory, in MB, as the kernel of Linux tells. */
function readMemory(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid ?? 'none'}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024
}

/**
 * Runs the production server with these settings while `use` is busy. The settings are those of
 * this process from then on, too.
 * @param use gets what tells how much memory the server has taken, in MB
 */
export async function withServer<T>(
  settings: Readonly<Record<string, string>>,
  use: (measureMemory: () => number) => Promise<T>,
  port = PORT,
): Promise<T> {
  adoptSettings({ ...settings, HOST, PORT: String(port) })
  const server = runServer(['ignore', 'ignore', 'inherit'])
  try {
    await waitUntilHealthy(server, urlOfServer(port))
    return await use(() => readMemory(server.child.pid))
  } finally {
    server.child.kill()
    await server.ended
  }
}
