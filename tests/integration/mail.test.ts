import { describe, expect, it } from 'vitest'
import { createLink, findDeelnemerByToken } from '@/lib/auth/deelnamelink'
import { adoptSettings } from '@/lib/config/env'
import { db, transact } from '@/lib/db/client'
import { fail, succeed } from '@/lib/invoer/outcome'
import { createMailer } from '@/lib/mail/transport'
import { findDemoMail, listDemoMails, mailMogelijk } from '@/lib/postbus/data'
import { enqueueMail, enqueueMails, requeueMails, sendPending } from '@/lib/postbus/mutations'
import type { Mailsoort } from '@/lib/postbus/schema'
import { createWereld } from '@/tests/factories/wereld'
import { mailerFor, refusal, startMailserver, startRawServer } from '@/tests/setup/smtp'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const MINUTE = 60_000
const SHORT = { stap: 150, mail: 600 }
const LINK = /http:\/\/127\.0\.0\.1:3000\/deelname\/(vitd_[\w-]{43})/

const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
/** A mail server that nobody runs: the port that Node never gives away. */
const NOBODY = 'smtp://127.0.0.1:1'

type Invited = Readonly<{ naam?: string; email?: string; perspectief?: string }>

async function invite(metingId: string, invited: Invited = {}) {
  const { naam = 'Jan Jansen', perspectief = 'beleid' } = invited
  const email = invited.email ?? `p${crypto.randomUUID()}@voorbeeld.example`
  const link = { ...createLink('persoonlijk'), verlooptOp: later(60 * 24) }
  const data = { metingId, email, naam, perspectief, links: { create: link } }
  const { id } = await db().deelnemer.create({ data })
  return { id, email }
}

async function enqueue(metingId: string, deelnemerId: string, soort: Mailsoort = 'uitnodiging') {
  const now = new Date()
  await transact(async (transaction) => {
    await enqueueMail(transaction, { metingId, deelnemerId, soort }, now)
    return succeed(null)
  })
}

/** A meting with one invitation in the outbox, and nothing else in it. */
async function createPost(soort: Mailsoort = 'uitnodiging', invited: Invited = {}) {
  await db().mail.deleteMany()
  const wereld = await createWereld('ieder-apart')
  const { id, email } = await invite(wereld.meting.id, invited)
  await enqueue(wereld.meting.id, id, soort)
  return { ...wereld, deelnemerId: id, email }
}

const readMail = () => db().mail.findFirstOrThrow()

describe('the outbox', () => {
  it('holds nothing of a write that was rolled back', async () => {
    const { meting, deelnemerId } = await createPost()
    await db().mail.deleteMany()
    const mail = { metingId: meting.id, deelnemerId, soort: 'uitnodiging' } as const
    await transact(async (transaction) => {
      await enqueueMails(transaction, [mail, mail], new Date())
      return fail('niet-gevonden')
    })
    expect(await db().mail.count()).toBe(0)
  })

  it('sends a mail once, whose link opens the own questionnaire', async () => {
    const naam = 'Jan "de" Vries, zn\r\nBcc: ander@voorbeeld.example'
    const { meting, gemeente, coordinator, deelnemerId, email } = await createPost('uitnodiging', {
      naam,
    })
    const { url, received } = await startMailserver()
    const now = new Date()
    expect(await sendPending(now, mailerFor(url))).toBe(1)
    expect(await sendPending(later(60 * 24), mailerFor(url))).toBe(0)

    expect(received).toHaveLength(1)
    const [mail] = received
    expect(mail?.to?.map(({ address }) => address)).toEqual([email])
    expect(mail?.cc).toBeUndefined()
    expect(mail?.bcc).toBeUndefined()
    expect(mail?.from).toMatchObject({
      name: 'Verkenningsinstrument, Toegang',
      address: 'vit@voorbeeld.example',
    })
    expect(mail?.replyTo).toEqual([
      { name: coordinator.principal.naam, address: coordinator.principal.email },
    ])
    expect(mail?.subject).toContain(gemeente.naam)
    const token = LINK.exec(mail?.text ?? '')?.[1] ?? ''
    expect(mail?.html).toContain(`href="http://127.0.0.1:3000/deelname/${token}"`)
    expect(await findDeelnemerByToken(token, now)).toMatchObject({
      deelnemerId,
      metingId: meting.id,
    })
    expect(await readMail()).toMatchObject({ status: 'verzonden', verzondenOp: now, fout: '' })
  })

  it('is emptied by two senders at once without sending anything twice', async () => {
    const { meting } = await createPost()
    for (let i = 0; i < 11; i += 1) {
      await enqueue(meting.id, (await invite(meting.id)).id)
    }
    const { url, received } = await startMailserver()
    const now = new Date()
    const taken = await Promise.all([
      sendPending(now, mailerFor(url)),
      sendPending(now, mailerFor(url)),
    ])
    expect(taken[0] + taken[1]).toBe(12)
    expect(new Set(received.map(({ to }) => to?.[0]?.address)).size).toBe(12)
    expect(received).toHaveLength(12)
    expect(await db().mail.count({ where: { status: 'verzonden' } })).toBe(12)
  })

  it('stops before the next mail when it is told to', async () => {
    await createPost()
    expect(await sendPending(new Date(), mailerFor(NOBODY), AbortSignal.abort())).toBe(0)
    expect((await readMail()).pogingen).toBe(0)
  })
})

describe('a mail that does not leave', () => {
  it('is tried again when the server does not want it now', async () => {
    await createPost()
    let busy = true
    const { url, received } = await startMailserver({
      onRcptTo: (_address, _session, done) => done(busy ? refusal(450) : null),
    })
    const now = new Date()
    await sendPending(now, mailerFor(url))
    expect(await readMail()).toMatchObject({
      status: 'wacht',
      pogingen: 1,
      fout: 'De mailserver neemt dit adres nu niet aan (450).',
      volgendePoging: new Date(now.valueOf() + MINUTE),
    })
    expect(await sendPending(now, mailerFor(url))).toBe(0)
    busy = false
    expect(await sendPending(later(2), mailerFor(url))).toBe(1)
    expect(received).toHaveLength(1)
    expect(await readMail()).toMatchObject({ status: 'verzonden', fout: '' })
  })

  it('fails at once where the server knows no such address; others still get theirs', async () => {
    const { meting, email } = await createPost()
    await enqueue(meting.id, (await invite(meting.id)).id)
    const { url, received } = await startMailserver({
      onRcptTo: ({ address }, _session, done) => done(address === email ? refusal(550) : null),
    })
    expect(await sendPending(new Date(), mailerFor(url))).toBe(2)
    expect(received).toHaveLength(1)
    expect(await db().mail.findFirst({ where: { status: 'mislukt' } })).toMatchObject({
      fout: 'De mailserver weigert dit adres (550).',
    })
  })

  it('fails after six attempts, and goes out after all when the coordinator asks', async () => {
    const { meting, coordinator, invuller } = await createPost()
    for (const minutes of [0, 2, 8, 25, 90, 400]) {
      expect(await sendPending(later(minutes), mailerFor(NOBODY))).toBe(1)
    }
    expect(await readMail()).toMatchObject({
      status: 'mislukt',
      pogingen: 6,
      fout: 'De mailserver is niet te bereiken.',
    })
    const other = await createWereld('ieder-apart')
    expect(await requeueMails(null, meting.id)).toEqual(fail('niet-ingelogd'))
    expect(await requeueMails(invuller.principal, meting.id)).toEqual(fail('geen-recht'))
    expect(await requeueMails(other.coordinator.principal, meting.id)).toEqual(
      fail('niet-gevonden'),
    )
    expect((await readMail()).status).toBe('mislukt')

    expect(await requeueMails(coordinator.principal, meting.id)).toEqual(succeed(1))
    expect(
      await db().auditregel.findFirst({ where: { onderwerp: 'mails-opnieuw' } }),
    ).toMatchObject({ metingId: meting.id, details: '{"aantal":1}' })
    const { url, received } = await startMailserver()
    await sendPending(later(1), mailerFor(url))
    expect(received).toHaveLength(1)
  })

  it('waits without spending its attempts while the server takes nothing at all', async () => {
    const { meting } = await createPost()
    await enqueue(meting.id, (await invite(meting.id)).id)
    expect(await sendPending(new Date(), mailerFor(NOBODY))).toBe(1)
    const rows = await db().mail.findMany({ orderBy: { pogingen: 'asc' } })
    expect(rows.map(({ pogingen }) => pogingen)).toEqual([0, 1])
  })

  it('is given up by a process that died over it, and sent by another', async () => {
    await createPost()
    const dying = { send: () => Promise.reject(new Error('killed')) }
    await expect(sendPending(new Date(), dying)).rejects.toThrow('killed')
    const { url, received } = await startMailserver()
    expect(await sendPending(later(5), mailerFor(url))).toBe(0)
    expect(await sendPending(later(16), mailerFor(url))).toBe(1)
    expect(received).toHaveLength(1)
  })
})

describe('a mail server', () => {
  const send = async (smtpUrl: string) => {
    await createPost()
    const start = performance.now()
    await sendPending(new Date(), mailerFor(smtpUrl, SHORT))
    expect(performance.now() - start).toBeLessThan(5000)
    return (await readMail()).fout
  }

  it('that never says anything is left after a while', async () => {
    const url = await startRawServer(() => undefined)
    expect(await send(url)).toBe('De mailserver antwoordt niet.')
  })

  it('that keeps talking without coming to the point is left too', async () => {
    const url = await startRawServer((socket) => {
      const talk = setInterval(() => socket.write('220-even geduld\r\n'), 50)
      socket.on('close', () => clearInterval(talk))
    })
    expect(await send(url)).toBe('De mailserver antwoordt niet.')
  })

  it('that speaks no SMTP is not taken for one', async () => {
    const url = await startRawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await send(url)).toBe('De mailserver is niet te bereiken.')
  })

  it('that takes no mail from this sender is tried again', async () => {
    const { url } = await startMailserver({
      onMailFrom: (_address, _session, done) => done(refusal(553)),
    })
    expect(await send(url)).toBe('De mailserver neemt nu geen mail aan (553).')
    expect((await readMail()).status).toBe('wacht')
  })

  it('that does not know the password says so, without the password', async () => {
    const { url } = await startMailserver({
      disabledCommands: ['STARTTLS'],
      authOptional: false,
      onAuth: (_auth, _session, done) => done(refusal(535)),
    })
    const fout = await send(url.replace('smtp://', 'smtp://vit:geheim-woord@'))
    expect(fout).toBe('De mailserver weigert de inloggegevens van dit instrument.')
  })
})

describe('the link in a mail', () => {
  const sendAndRead = async () => {
    const { url, received } = await startMailserver()
    await sendPending(new Date(), mailerFor(url))
    return LINK.exec(received[0]?.text ?? '')?.[1] ?? ''
  }

  it('is the same in a reminder', async () => {
    const { meting, deelnemerId } = await createPost()
    const first = await sendAndRead()
    await enqueue(meting.id, deelnemerId, 'herinnering')
    expect(await sendAndRead()).toBe(first)
  })

  it('is a new one when the old one expired', async () => {
    const { deelnemerId } = await createPost()
    await db().deelnamelink.updateMany({
      where: { deelnemerId },
      data: { verlooptOp: later(-1), createdAt: later(-60) },
    })
    const token = await sendAndRead()
    expect(await findDeelnemerByToken(token, new Date())).toMatchObject({ deelnemerId })
    expect(await db().deelnamelink.count({ where: { deelnemerId } })).toBe(2)
  })

  it('is a new one when the secret of the installation changed', async () => {
    const { deelnemerId } = await createPost()
    await db().deelnamelink.updateMany({ where: { deelnemerId }, data: { createdAt: later(-60) } })
    adoptSettings({ VIT_GEHEIM: 'een-ander-geheim-voor-de-tests-0123456789' })
    const token = await sendAndRead()
    expect(await findDeelnemerByToken(token, new Date())).toMatchObject({ deelnemerId })
  })

  it('gives nobody back what was revoked', async () => {
    const { deelnemerId } = await createPost()
    await db().deelnamelink.updateMany({
      where: { deelnemerId },
      data: { ingetrokkenOp: new Date() },
    })
    expect(await sendAndRead()).toBe('')
    expect(await db().mail.count()).toBe(0)
  })

  it('does not go to a round that closed meanwhile', async () => {
    const { meting } = await createPost()
    await db().meting.update({ where: { id: meting.id }, data: { rondeGeslotenOp: new Date() } })
    expect(await sendAndRead()).toBe('')
    expect(await readMail()).toMatchObject({ status: 'mislukt', fout: 'De ronde was al gesloten.' })
  })
})

describe('the mailbox of the demo', () => {
  it('is nowhere else', async () => {
    await createPost()
    const { id } = await readMail()
    expect(mailMogelijk()).toBe(false)
    expect(createMailer({ mail: null, demo: false, url: 'https://vit.example' })).toBeNull()
    expect(await listDemoMails(1, new Date())).toBeNull()
    expect(await findDemoMail(id, new Date())).toBeNull()
  })

  it('shows what counts as sent, with the link that works', async () => {
    adoptSettings({ VIT_DEMO: '1' })
    const { deelnemerId, email } = await createPost()
    const mailer = createMailer({ mail: null, demo: true, url: 'http://127.0.0.1:3000' })
    if (!mailer) throw new Error('expected a mailer')
    await sendPending(new Date(), mailer)
    const postbus = await listDemoMails(99, new Date())
    expect(postbus).toMatchObject({ pagina: 1, paginas: 1 })
    const [mail] = postbus?.mails ?? []
    expect(mail).toMatchObject({ status: 'verzonden', adres: email })
    const found = await findDemoMail(mail?.id ?? '', new Date())
    const token = LINK.exec(found?.tekst ?? '')?.[1] ?? ''
    expect(await findDeelnemerByToken(token, new Date())).toMatchObject({ deelnemerId })
    expect(await findDemoMail('onzin', new Date())).toBeNull()
    adoptSettings({ VIT_DEMO: '0' })
  })
})
