import { text } from 'node:stream/consumers'
import { adoptSettings } from '@/lib/config/env'
import { runServer } from '@/prisma/child'
import { isBuildCurrent, startBuild } from '@/prisma/next-build'

const HOST = '127.0.0.1'
export const PORT = 3290
export const URL_OF_SERVER = `http://${HOST}:${PORT}`
const READY_WITHIN_SECONDS = 60

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

async function waitUntilHealthy(hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_SECONDS * 1000
  const isHealthy = () =>
    fetch(`${URL_OF_SERVER}/api/health`).then(
      ({ status }) => status === 200,
      () => false,
    )
  while (!(await isHealthy())) {
    if (hasEnded()) throw new Error(`The server stopped. Is port ${PORT} free?`)
    if (performance.now() > deadline) throw new Error('The server does not answer.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Runs the production server with these settings while `use` is busy. The settings are those of
 * this process from then on, too.
 */
export async function withServer<T>(
  settings: Readonly<Record<string, string>>,
  use: () => Promise<T>,
): Promise<T> {
  adoptSettings({ ...settings, HOST, PORT: String(PORT) })
  const server = runServer(['ignore', 'ignore', 'inherit'])
  const state = { ended: false }
  void server.ended.then(() => (state.ended = true))
  try {
    await waitUntilHealthy(() => state.ended)
    return await use()
  } finally {
    server.child.kill()
    await server.ended
  }
}
