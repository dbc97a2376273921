import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Env, Mailadres } from '@/lib/config/env'
import type { Bericht, Mailer, Verzending } from './model'

/** How long to wait, in milliseconds: for each step of the server, and for a mail in all. */
export type Wachttijden = Readonly<{ stap: number; mail: number }>
const WACHTTIJDEN: Wachttijden = { stap: 10_000, mail: 30_000 }

/** In the demo nothing leaves: the mail counts as sent, and its mailbox shows it. */
const DEMO_MAILER: Mailer = { send: () => Promise.resolve({ ok: true }) }

/** How this installation sends mail; null when it does not. */
export function createMailer(
  { mail, demo, url }: Pick<Env, 'mail' | 'demo' | 'url'>,
  wachttijden: Wachttijden = WACHTTIJDEN,
): Mailer | null {
  if (!mail) return demo ? DEMO_MAILER : null
  const transport = createTransport({
    url: mail.smtpUrl,
    connectionTimeout: wachttijden.stap,
    greetingTimeout: wachttijden.stap,
    socketTimeout: wachttijden.stap,
    dnsTimeout: wachttijden.stap,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = new URL(url).hostname
  const send = async (bericht: Bericht): Promise<Verzending> => {
    const signal = AbortSignal.timeout(wachttijden.mail)
    try {
      await transport.sendMail({ ...toOptions(bericht, mail.afzender, host), signal })
      return { ok: true }
    } catch (error) {
      return describeFailure(error instanceof Error ? error : new Error(String(error)))
    }
  }
  return { send }
}

const toAddress = ({ naam, adres }: Mailadres) => ({ name: naam, address: adres })

const toOptions = (bericht: Bericht, afzender: Mailadres, host: string): SendMailOptions => ({
  messageId: `<${bericht.id}@${host}>`,
  from: toAddress(afzender),
  to: toAddress(bericht.aan),
  ...(bericht.antwoordAan && { replyTo: toAddress(bericht.antwoordAan) }),
  subject: bericht.onderwerp,
  text: bericht.tekst,
  html: bericht.html,
  // Keeps automatic answers, as of someone on holiday, away from the coordinator.
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
})

/** What Nodemailer tells about a failure: its own code, the command, and the server's code. */
type SmtpError = Error & { code?: string; command?: string; responseCode?: number }

/** The commands whose answer is about this one mail. */
const OVER_ONE_MAIL: Readonly<Record<string, string>> = {
  'RCPT TO': 'dit adres',
  DATA: 'deze mail',
}

const failure = (reden: string, kind: { blijvend?: boolean; server?: boolean } = {}) =>
  ({ ok: false, reden, blijvend: false, server: false, ...kind }) as const

/** Why a mail did not leave, for a coordinator: without what the server says in its own words. */
function describeFailure({ code = '', command = '', responseCode }: SmtpError): Verzending {
  const subject = OVER_ONE_MAIL[command]
  if (responseCode !== undefined && subject) {
    // 503 is about the order of commands, not about this mail.
    const blijvend = responseCode >= 500 && responseCode !== 503
    return blijvend
      ? failure(`De mailserver weigert ${subject} (${responseCode}).`, { blijvend })
      : failure(`De mailserver neemt ${subject} nu niet aan (${responseCode}).`)
  }
  if (code === 'EENVELOPE' && command === 'API') {
    return failure('Dit e-mailadres klopt niet.', { blijvend: true })
  }
  if (code === 'EAUTH') {
    return failure('De mailserver weigert de inloggegevens van dit instrument.', { server: true })
  }
  if (code === 'ETIMEDOUT' || code === 'EABORT') {
    return failure('De mailserver antwoordt niet.', { server: true })
  }
  if (responseCode !== undefined) {
    return failure(`De mailserver neemt nu geen mail aan (${responseCode}).`, { server: true })
  }
  return failure('De mailserver is niet te bereiken.', { server: true })
}
