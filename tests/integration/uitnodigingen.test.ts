import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { auth } from '@/lib/auth/auth'
import { createAccount as createUser } from '@/lib/auth/accounts'
import { countPoging } from '@/lib/auth/link-pogingen'
import { findPrincipal } from '@/lib/auth/principal'
import { createUitnodigingslink, findUitnodiging, type Doel } from '@/lib/auth/uitnodigingslink'
import { tokenOfUitnodiging } from '@/lib/auth/uitnodigingslink'
import { adoptSettings } from '@/lib/config/env'
import { db, transact } from '@/lib/db/client'
import { fail, succeed } from '@/lib/invoer/outcome'
import { inviteLid } from '@/lib/leden/mutations'
import { findDemoMail, listDemoMails } from '@/lib/postbus/data'
import { sendPending } from '@/lib/postbus/mutations'
import { loadUitnodiging } from '@/lib/uitnodigingen/loaders'
import {
  acceptLidmaatschap,
  chooseWachtwoord,
  requestWachtwoord,
  sendUitnodiging,
} from '@/lib/uitnodigingen/mutations'
import {
  createAccount,
  createGemeente,
  createWereld,
  TEST_WACHTWOORD,
} from '@/tests/factories/wereld'
import { mailerFor, startMailserver } from '@/tests/setup/smtp'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const GOED = 'vier blauwe fietsen slapen'
const TWEEMAAL = { wachtwoord: GOED, herhaling: GOED }
const ACCOUNT: Doel = { soort: 'account' }
const DAG_MS = 24 * 60 * 60 * 1000

const newEmail = () => `p${randomUUID()}@voorbeeld.example`

/** Someone with an account and no password, as a beheerder makes it. */
async function createNieuw(email = newEmail()) {
  const id = await createUser(db(), { naam: 'Samira de Boer', email })
  return { id, email }
}

/** A new link to an account, as its token. */
async function createToken(userId: string, doel: Doel = ACCOUNT, createdById = userId) {
  const outcome = await transact(async (transaction) =>
    succeed(await sendUitnodiging(transaction, { userId, doel, createdById }, new Date())),
  )
  return tokenOf(outcome.value.link)
}

const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? ''

/** Two gemeenten, one after the other: on PostgreSQL their regio can be made once only. */
const createTwee = async () => [await createWereld(), await createWereld()] as const

/** Asks someone to belong to a gemeente. @returns the token of their link */
async function ask(wereld: Awaited<ReturnType<typeof createWereld>>, email: string) {
  const { gemeente, coordinator } = wereld
  const outcome = await inviteLid(coordinator.principal, gemeente.code, { email, rol: 'invuller' })
  if (!outcome.ok) throw new Error(outcome.reden)
  return tokenOf(outcome.value.link)
}

async function signIn(email: string, password: string) {
  const response = await auth().handler(
    new Request('http://127.0.0.1:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': randomUUID() },
      body: JSON.stringify({ email, password }),
    }),
  )
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return {
    status: response.status,
    headers: new Headers({ cookie }),
    json: (await response.json()) as unknown,
  }
}

describe('a link to a new account', () => {
  it('chooses a password, once, with which one signs in', async () => {
    const { id, email } = await createNieuw()
    const token = await createToken(id)
    expect(await loadUitnodiging(null, token)).toEqual({
      email,
      naam: 'Samira de Boer',
      stap: 'wachtwoord',
      heeftWachtwoord: false,
      lidmaatschap: null,
    })
    expect(await chooseWachtwoord(token, TWEEMAAL)).toMatchObject({ ok: true, value: { email } })
    const { status, headers } = await signIn(email, GOED)
    expect(status).toBe(200)
    expect(await findPrincipal(headers)).toMatchObject({ userId: id, lidmaatschappen: [] })
    expect(await loadUitnodiging(null, token)).toBeNull()
    expect(await chooseWachtwoord(token, TWEEMAAL)).toEqual(fail('werkt-niet'))
    expect(await db().auditregel.findMany({ where: { onderwerp: id } })).toMatchObject([
      { userId: id, operatie: 'wachtwoord:kiezen', details: '{"eerste":true}' },
    ])
  })

  it('says what is wrong with a password at its field, and can then be used', async () => {
    const { id, email } = await createNieuw()
    const token = await createToken(id)
    const refused = async (wachtwoord: string, herhaling = wachtwoord) => {
      const outcome = await chooseWachtwoord(token, { wachtwoord, herhaling })
      return outcome.ok || outcome.reden !== 'ongeldig'
        ? []
        : outcome.fouten.map(({ pad }) => pad[0])
    }
    expect(await refused('kort')).toContain('wachtwoord')
    expect(await refused(email)).toEqual(['wachtwoord'])
    expect(await refused('Welkom2026!!')).toEqual(['wachtwoord'])
    expect(await refused(GOED, `${GOED}!`)).toEqual(['herhaling'])
    expect((await chooseWachtwoord(token, TWEEMAAL)).ok).toBe(true)
  })

  it('is used by one of two who press at the same moment', async () => {
    const { id } = await createNieuw()
    const token = await createToken(id)
    const outcomes = await Promise.all([
      chooseWachtwoord(token, TWEEMAAL),
      chooseWachtwoord(token, TWEEMAAL),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().account.count({ where: { userId: id } })).toBe(1)
  })

  it('opens nothing when it is unknown, too old, replaced, or of someone who was shut out', async () => {
    const oud = await createNieuw()
    const link = createUitnodigingslink(ACCOUNT)
    await db().uitnodiging.create({
      data: { userId: oud.id, createdById: oud.id, ...link, verlooptOp: new Date(Date.now() - 1) },
    })
    const vervangen = await createNieuw()
    const eerste = await createToken(vervangen.id)
    await createToken(vervangen.id)
    const gesloten = await createNieuw()
    const laatste = await createToken(gesloten.id)
    await db().user.update({ where: { id: gesloten.id }, data: { gedeactiveerdOp: new Date() } })
    const tokens = [
      tokenOfUitnodiging(link.sleutel),
      eerste,
      laatste,
      `vitu_${'x'.repeat(43)}`,
      '',
      'x',
    ]
    for (const token of tokens) {
      expect(await findUitnodiging(token, new Date())).toBeNull()
      expect(await loadUitnodiging(null, token)).toBeNull()
      expect(await chooseWachtwoord(token, TWEEMAAL)).toEqual(fail('werkt-niet'))
    }
  })

  it('works fourteen days', async () => {
    const { id } = await createNieuw()
    const token = await createToken(id)
    const at = (days: number) => findUitnodiging(token, new Date(Date.now() + days * DAG_MS))
    expect(await at(13.9)).not.toBeNull()
    expect(await at(14.1)).toBeNull()
  })
})

describe('a link of a gemeente', () => {
  it('makes someone new a member, under the name they give', async () => {
    const wereld = await createWereld()
    const email = newEmail()
    const token = await ask(wereld, email)
    expect(await loadUitnodiging(null, token)).toMatchObject({
      naam: '',
      stap: 'inloggen-of-wachtwoord',
      lidmaatschap: { gemeenteCode: wereld.gemeente.code, rol: 'invuller' },
    })
    expect(await chooseWachtwoord(token, { naam: ' ', ...TWEEMAAL })).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad: ['naam'] }],
    })
    const naam = 'Jan <b>de Vries</b>'
    expect(await chooseWachtwoord(token, { naam, ...TWEEMAAL })).toMatchObject({
      value: { gemeenteCode: wereld.gemeente.code },
    })
    const { headers } = await signIn(email, GOED)
    expect(await findPrincipal(headers)).toMatchObject({
      naam,
      lidmaatschappen: [{ gemeenteCode: wereld.gemeente.code, rol: 'invuller' }],
    })
  })

  it('never opens an account that exists: its owner signs in and accepts', async () => {
    const [wereld, elders] = await createTwee()
    const { principal } = elders.lezer
    const token = await ask(wereld, principal.email)
    const stapOf = async (who: Parameters<typeof loadUitnodiging>[0]) =>
      (await loadUitnodiging(who, token))?.stap
    expect(await stapOf(null)).toBe('inloggen-of-wachtwoord')
    expect(await stapOf(wereld.coordinator.principal)).toBe('ander-account')
    expect(await stapOf(principal)).toBe('aannemen')
    const gekozen = await chooseWachtwoord(token, { naam: 'Iemand', ...TWEEMAAL })
    expect(gekozen).toEqual(fail('geen-keuze'))
    expect((await signIn(principal.email, TEST_WACHTWOORD)).status).toBe(200)

    expect(await acceptLidmaatschap(null, token)).toEqual(fail('niet-ingelogd'))
    expect(await acceptLidmaatschap(wereld.coordinator.principal, token)).toEqual(
      fail('geen-recht'),
    )
    const { headers } = await signIn(principal.email, TEST_WACHTWOORD)
    const lidVan = async () =>
      (await findPrincipal(headers))?.lidmaatschappen.map(({ gemeenteCode }) => gemeenteCode).sort()
    expect(await lidVan()).toEqual([elders.gemeente.code])
    expect((await acceptLidmaatschap(principal, token)).ok).toBe(true)
    expect(await lidVan()).toEqual([elders.gemeente.code, wereld.gemeente.code].sort())
    expect(await acceptLidmaatschap(principal, token)).toEqual(fail('werkt-niet'))
  })

  it('of one gemeente never gives what another one gave, nor what a beheerder did', async () => {
    const [een, twee] = await createTwee()
    const email = newEmail()
    const tokenEen = await ask(een, email)
    const tokenTwee = await ask(twee, email)
    expect((await chooseWachtwoord(tokenTwee, { naam: 'Iemand', ...TWEEMAAL })).ok).toBe(true)
    const { headers } = await signIn(email, GOED)
    expect((await findPrincipal(headers))?.lidmaatschappen).toHaveLength(1)
    const gekozen = await chooseWachtwoord(tokenEen, { naam: 'Een ander', ...TWEEMAAL })
    expect(gekozen).toEqual(fail('geen-keuze'))

    const adviseur = await createNieuw()
    await createGemeente()
    await db().adviseurschap.create({ data: { userId: adviseur.id, regioCode: 'JZ99' } })
    const token = await ask(een, adviseur.email)
    const nogEens = await chooseWachtwoord(token, { naam: 'Een ander', ...TWEEMAAL })
    expect(nogEens).toEqual(fail('geen-keuze'))
  })

  it('that was handed on shows the same of an account as of none', async () => {
    const [wereld, elders] = await createTwee()
    const nieuw = newEmail()
    const { coordinator } = wereld
    const seen = async (email: string) => {
      const token = await ask(wereld, email)
      const pages = [
        await loadUitnodiging(null, token),
        await loadUitnodiging(coordinator.principal, token),
        await chooseWachtwoord(token, { naam: 'Iemand', wachtwoord: 'kort', herhaling: 'kort' }),
        await chooseWachtwoord(token, TWEEMAAL),
      ]
      return JSON.stringify(pages).replaceAll(email, '<adres>')
    }
    expect(await seen(elders.lezer.principal.email)).toBe(await seen(nieuw))
  })

  it('that was handed on gives a password that opens no other gemeente', async () => {
    const [een, twee] = await createTwee()
    const email = newEmail()
    const gekozen = await chooseWachtwoord(await ask(een, email), { naam: 'Jan', ...TWEEMAAL })
    expect(gekozen.ok).toBe(true)
    const { headers } = await signIn(email, GOED)
    const token = await ask(twee, email)
    const principal = await findPrincipal(headers)
    expect((await loadUitnodiging(principal, token))?.stap).toBe('eerst-bevestigen')
    expect(await acceptLidmaatschap(principal, token)).toEqual(fail('werkt-niet'))

    // The beheerder gives the owner a link of their own; then it is accepted as any other.
    const { id } = await db().user.findUniqueOrThrow({ where: { email } })
    expect((await chooseWachtwoord(await createToken(id), TWEEMAAL)).ok).toBe(true)
    const eigenaar = await findPrincipal((await signIn(email, GOED)).headers)
    expect((await acceptLidmaatschap(eigenaar, token)).ok).toBe(true)
  })

  it('that went by mail replaces such a password', async () => {
    const [een, twee] = await createTwee()
    const email = newEmail()
    const eerste = await chooseWachtwoord(await ask(een, email), { naam: 'Jan', ...TWEEMAAL })
    expect(eerste.ok).toBe(true)
    adoptSettings({ VIT_DEMO: '1' })
    await ask(twee, email)
    const mail = await db().mail.findFirstOrThrow({ where: { uitnodiging: { user: { email } } } })
    const token = tokenOf((await findDemoMail(mail.id, new Date()))?.link ?? null)
    const ander = 'zes rode vogels fluiten'
    expect((await loadUitnodiging(null, token))?.stap).toBe('wachtwoord')
    const outcome = await chooseWachtwoord(token, { wachtwoord: ander, herhaling: ander })
    expect(outcome).toMatchObject({ value: { gemeenteCode: twee.gemeente.code } })
    adoptSettings({ VIT_DEMO: '0' })
    expect((await signIn(email, GOED)).status).toBe(401)
    expect((await signIn(email, ander)).status).toBe(200)
    expect(await db().user.findUnique({ where: { email } })).toMatchObject({ emailVerified: true })
  })
})

describe('a new password', () => {
  const requested = (userId: string) =>
    db().uitnodiging.findMany({ where: { userId, createdById: userId } })

  it('goes by mail to an active account, not twice in a row, and to nobody else', async () => {
    adoptSettings({ VIT_DEMO: '1' })
    const { principal } = await createAccount()
    const gesloten = await createAccount()
    const where = { id: gesloten.principal.userId }
    await db().user.update({ where, data: { gedeactiveerdOp: new Date() } })
    const before = await db().mail.count()
    await requestWachtwoord(principal.email)
    await requestWachtwoord(principal.email)
    await requestWachtwoord(gesloten.principal.email)
    await requestWachtwoord(newEmail())
    expect(await requested(principal.userId)).toHaveLength(1)
    expect(await db().mail.count()).toBe(before + 1)
    adoptSettings({ VIT_DEMO: '0' })
  })

  it('is asked for by two at once, and sent once', async () => {
    adoptSettings({ VIT_DEMO: '1' })
    const { principal } = await createAccount()
    await Promise.all([requestWachtwoord(principal.email), requestWachtwoord(principal.email)])
    expect(await requested(principal.userId)).toHaveLength(1)
    adoptSettings({ VIT_DEMO: '0' })
  })

  it('is not sent where no mail can be', async () => {
    const { principal } = await createAccount()
    await requestWachtwoord(principal.email)
    expect(await requested(principal.userId)).toEqual([])
  })

  it('takes the place of the old one, and ends the sessions, the keys and the other links', async () => {
    const { principal, token: sleutel } = await createAccount()
    const { headers } = await signIn(principal.email, TEST_WACHTWOORD)
    const metSleutel = new Headers({ authorization: `Bearer ${sleutel}` })
    expect(await findPrincipal(metSleutel)).toMatchObject({ userId: principal.userId })
    const token = await createToken(principal.userId)
    expect((await loadUitnodiging(null, token))?.heeftWachtwoord).toBe(true)
    expect((await chooseWachtwoord(token, TWEEMAAL)).ok).toBe(true)
    expect(await findPrincipal(headers)).toBeNull()
    expect(await findPrincipal(metSleutel)).toBeNull()
    expect((await signIn(principal.email, TEST_WACHTWOORD)).status).toBe(401)
    expect((await signIn(principal.email, GOED)).status).toBe(200)
  })

  it('is asked for thirty times in ten minutes from one address, apart from links', async () => {
    const headers = new Headers({ 'x-forwarded-for': '10.1.2.3' })
    const now = new Date()
    for (let i = 0; i < 30; i += 1) expect(await countPoging('wachtwoord', headers, now)).toBeNull()
    expect(await countPoging('wachtwoord', headers, now)).toBeInstanceOf(Date)
    expect(await countPoging('deelname', headers, now)).toBeNull()
  })
})

describe('the mail', () => {
  it('is sent by the same way as others, with the link that works', async () => {
    const { url, received } = await startMailserver()
    adoptSettings({ VIT_DEMO: '1' })
    const wereld = await createWereld()
    const email = newEmail()
    await ask(wereld, email)
    await sendPending(new Date(), mailerFor(url))
    const mail = received.find(({ to }) => to?.[0]?.address === email)
    expect(mail?.subject).toContain(wereld.gemeente.naam)
    expect(mail?.replyTo).toMatchObject([{ address: wereld.coordinator.principal.email }])
    expect(mail?.text).toContain(`Gemeente ${wereld.gemeente.naam}, als invuller`)
    const token = /\/uitnodiging\/(vitu_[\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(await findUitnodiging(token, new Date())).toMatchObject({
      doel: { soort: 'gemeente', gemeenteCode: wereld.gemeente.code },
    })
    adoptSettings({ VIT_DEMO: '0' })
  })

  it('stands in the mailbox of the demo, beside those to deelnemers', async () => {
    adoptSettings({ VIT_DEMO: '1' })
    const { id, email } = await createNieuw()
    const { principal } = await createAccount({ beheerder: true })
    await createToken(id, ACCOUNT, principal.userId)
    const [mail] = (await listDemoMails(1, new Date()))?.mails ?? []
    expect(mail).toMatchObject({ soort: 'account', meting: null, adres: email })
    const found = await findDemoMail(mail?.id ?? '', new Date())
    expect(found?.tekst).toContain(`Beste Samira de Boer,`)
    expect(found?.tekst).toContain(principal.naam)
    const token = tokenOf(found?.link ?? null)
    expect((await chooseWachtwoord(token, TWEEMAAL)).ok).toBe(true)
    expect((await findDemoMail(mail?.id ?? '', new Date()))?.link).toBeNull()
    adoptSettings({ VIT_DEMO: '0' })
  })

  it('is not sent once its link is of no use', async () => {
    const { url, received } = await startMailserver()
    adoptSettings({ VIT_DEMO: '1' })
    const { id, email } = await createNieuw()
    await createToken(id)
    await db().user.update({ where: { id }, data: { gedeactiveerdOp: new Date() } })
    await sendPending(new Date(), mailerFor(url))
    expect(received.filter(({ to }) => to?.[0]?.address === email)).toEqual([])
    expect(await db().mail.count({ where: { uitnodiging: { userId: id } } })).toBe(0)
    adoptSettings({ VIT_DEMO: '0' })
  })

  it('holds a link that works when the secret of the installation changed', async () => {
    const { url, received } = await startMailserver()
    adoptSettings({ VIT_DEMO: '1' })
    const { id, email } = await createNieuw()
    await createToken(id)
    adoptSettings({ VIT_GEHEIM: 'een-ander-geheim-voor-de-tests-0123456789' })
    await sendPending(new Date(), mailerFor(url))
    const mail = received.find(({ to }) => to?.[0]?.address === email)
    const token = /\/uitnodiging\/(vitu_[\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(await findUitnodiging(token, new Date())).toMatchObject({ userId: id })
    adoptSettings({ VIT_DEMO: '0' })
  })
})
