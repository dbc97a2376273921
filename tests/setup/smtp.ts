import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Env } from '@/lib/config/env'
import { createMailer, type Wachttijden } from '@/lib/mail/transport'

const HOST = '127.0.0.1'

/** An answer of a mail server that takes no mail, with its code. */
export const refusal = (responseCode: number) =>
  Object.assign(new Error('refused by the test'), { responseCode })

type Mailserver = Readonly<{ url: string; received: readonly Email[] }>

/** A real mail server for one test, which keeps what it receives. */
export async function startMailserver(options: SMTPServerOptions = {}): Promise<Mailserver> {
  const received: Email[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, done) => {
      void buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((email) => received.push(email))
        .then(() => done())
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://${HOST}:${port}`, received }
}

/** Something that takes connections as a mail server does, and then does what it likes. */
export async function startRawServer(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return `smtp://${HOST}:${(server.address() as AddressInfo).port}`
}

const AFZENDER = { naam: 'Verkenningsinstrument, Toegang', adres: 'vit@voorbeeld.example' }

/** The mailer of an installation that sends by this mail server. */
export function mailerFor(smtpUrl: string, wachttijden?: Wachttijden) {
  const env: Pick<Env, 'mail' | 'demo' | 'url'> = {
    mail: { smtpUrl, afzender: AFZENDER },
    demo: false,
    url: 'http://127.0.0.1:3000',
  }
  const mailer = createMailer(env, wachttijden)
  if (!mailer) throw new Error('expected a mailer')
  return mailer
}
