import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { Opdrachtfout } from './command'

const NEXT = path.resolve('node_modules/next/dist/bin/next')
const SERVER = path.resolve('prisma/server.ts')
const READY_WITHIN_SECONDS = 60

/** How a child process ended: 0 or more, 128 plus its number for a signal. */
export type ExitCode = number

/** A running child process. `stopped` tells whether someone asked this process to stop. */
export type NextProcess = {
  child: ChildProcess
  ended: Promise<ExitCode>
  stopped: () => boolean
}

/** Runs a command of Next. */
export const runNext = (args: readonly string[], stdio: StdioOptions): NextProcess =>
  runChild([NEXT, ...args], stdio)

/** Runs the server, with the settings of this process. */
export const runServer = (stdio: StdioOptions): NextProcess =>
  runChild(['--import', 'tsx', SERVER], stdio)

/**
 * Runs a script in a process of its own. A request to stop is handed on, and this process waits until the child
 * has finished its work.
 */
function runChild(args: readonly string[], stdio: StdioOptions): NextProcess {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, args, { stdio, env })
  let asked = false
  const handOn = (signal: NodeJS.Signals) => {
    asked = true
    child.kill(signal)
  }
  process.on('SIGINT', handOn)
  process.on('SIGTERM', handOn)
  const ended = new Promise<ExitCode>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('SIGINT', handOn)
      process.off('SIGTERM', handOn)
      resolve(code ?? 128 + (signal ? os.constants.signals[signal] : 0))
    })
  })
  return { child, ended, stopped: () => asked }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).status === 200
  } catch {
    return false
  }
}

/** Waits until the server answers. @throws Opdrachtfout when it ends before, or takes too long */
export async function waitUntilHealthy(
  { ended }: Pick<NextProcess, 'ended'>,
  url: string,
): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_SECONDS * 1000
  const state = { ended: false }
  void ended.then(() => (state.ended = true))
  while (!(await isHealthy(url))) {
    if (state.ended) throw new Opdrachtfout('De server is gestopt voordat hij klaar was.')
    if (performance.now() > deadline) {
      throw new Opdrachtfout(`De server antwoordt niet binnen ${READY_WITHIN_SECONDS} seconden.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits until a server has ended; to be asked to stop is no failure. */
export async function exitCodeOfServer({ ended, stopped }: NextProcess): Promise<ExitCode> {
  const code = await ended
  return stopped() ? 0 : code
}
