import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { env } from '@/lib/config/env'
import { listInstrumenten } from '@/lib/instrument/content'
import { stopSender } from '@/lib/mail/sender'

/**
 * The server itself, as `npm start` and the demo run it: Next behind a check of what Next cannot
 * take, and with the address of the caller as the limit on attempts may trust it.
 */
const { host, port, proxy } = env()
const STOP_WITHIN_MS = 4000
/** Longer than proxies and browsers keep a connection: else one is let go of just as it is used. */
const KEEP_ALIVE_MS = 75_000

/** Not where its escapes are no UTF-8, or stand for a sign that no database takes. */
function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes('\0')
  } catch {
    return false
  }
}

/** An address that Next, or what comes after it, would answer with a bare 500. */
function refuseUrl({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const melding = 'Dit webadres klopt niet. Controleer het adres en probeer het opnieuw.'
  const isApi = url.startsWith('/api/')
  const type = isApi ? 'application/problem+json' : 'text/html; charset=utf-8'
  response.writeHead(400, { 'Content-Type': type, 'API-Version': '1.0.0' })
  response.end(
    isApi
      ? JSON.stringify({
          type: 'about:blank',
          title: 'Ongeldig webadres',
          status: 400,
          detail: melding,
        })
      : `<!doctype html><html lang="nl"><title>Ongeldig webadres</title><h1>Ongeldig webadres</h1><p>${melding}</p><p><a href="/">Naar de voorpagina</a></p></html>`,
  )
}

/** Only a proxy in front may say who is calling, and of what it says only what it added itself. */
function setCaller(request: IncomingMessage): void {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  const added = proxy ? forwarded.split(',').at(-1)?.trim() : undefined
  request.headers['x-forwarded-for'] = added || (request.socket.remoteAddress ?? '')
}

// Read now, so that whoever comes first does not wait for it.
listInstrumenten()

const app = next({ dev: false, hostname: host, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (!isReadable(request.url ?? '')) {
    refuseUrl(request, response)
    return
  }
  setCaller(request)
  void handle(request, response)
})

server.keepAliveTimeout = KEEP_ALIVE_MS

function stop(): void {
  const mailStopped = stopSender()
  server.close(() => void mailStopped.then(() => process.exit(0)))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

server.listen(port, host)
