import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { auth } from '@/lib/auth/auth'
import { findPrincipal } from '@/lib/auth/principal'
import { findUitnodiging } from '@/lib/auth/uitnodigingslink'
import { adoptSettings } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { isGebruiker } from '@/lib/gebruikers/data'
import { loadGebruiker, loadGebruikers, loadNieuweGebruiker } from '@/lib/gebruikers/loaders'
import {
  activateGebruiker,
  changeGegevens,
  deactivateGebruiker,
  inviteGebruiker,
  sendNieuweLink,
} from '@/lib/gebruikers/mutations'
import { fail, succeed } from '@/lib/invoer/outcome'
import { inviteLid } from '@/lib/leden/mutations'
import {
  addAdviseurschap,
  removeAdviseurschap,
  removeLidmaatschap,
  saveLidmaatschap,
  setBeheerder,
} from '@/lib/rechten/mutations'
import { chooseWachtwoord } from '@/lib/uitnodigingen/mutations'
import {
  createAccount,
  createGemeente,
  createWereld,
  TEST_WACHTWOORD,
} from '@/tests/factories/wereld'
import { startMailserver } from '@/tests/setup/smtp'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const newEmail = () => `p${randomUUID()}@voorbeeld.example`
const createBeheerder = () => createAccount({ beheerder: true })

/** Leaves the database without any beheerder, so that a test knows who there are. */
const dismissAll = () => db().user.updateMany({ data: { beheerder: false } })

async function list(query: Record<string, unknown>) {
  const { principal } = await createBeheerder()
  const found = await loadGebruikers(principal, query)
  if (typeof found === 'string') throw new Error(found)
  return found
}

async function signIn(email: string, password = TEST_WACHTWOORD) {
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

const auditOf = async (userId: string) => {
  const rows = await db().auditregel.findMany({
    where: { operatie: 'gebruikers:beheren', details: { contains: userId } },
    orderBy: [{ tijdstip: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ onderwerp, details, gemeenteCode }) => {
    const { userId: _, ...rest } = JSON.parse(details) as Record<string, unknown>
    return { onderwerp, gemeenteCode, ...rest }
  })
}

describe('who manages users', () => {
  it('is a beheerder, and nobody else', async () => {
    const wereld = await createWereld()
    const adviseur = await createAccount({ regioCode: 'JZ99' })
    const { userId } = wereld.lezer.principal
    const anderen = [
      [null, 'niet-ingelogd'],
      [wereld.coordinator.principal, 'geen-recht'],
      [wereld.lezer.principal, 'geen-recht'],
      [adviseur.principal, 'geen-recht'],
    ] as const
    for (const [principal, reden] of anderen) {
      expect(await loadGebruikers(principal, {})).toBe(reden)
      expect(await loadGebruiker(principal, userId)).toBe(reden)
      expect(await loadNieuweGebruiker(principal)).toBe(reden)
      const refused = [
        await inviteGebruiker(principal, {}),
        await changeGegevens(principal, userId, {}),
        await saveLidmaatschap(principal, userId, {}, true),
        await removeLidmaatschap(principal, userId, wereld.gemeente.code, true),
        await addAdviseurschap(principal, userId, {}),
        await removeAdviseurschap(principal, userId, 'JZ99'),
        await setBeheerder(principal, userId, true),
        await deactivateGebruiker(principal, userId, true),
        await activateGebruiker(principal, userId),
        await sendNieuweLink(principal, userId),
      ]
      expect(refused).toEqual(refused.map(() => fail(reden)))
    }
  })

  it('is not someone who stopped being one while the page was open', async () => {
    const { principal } = await createBeheerder()
    const doelwit = await createAccount()
    await db().user.update({ where: { id: principal.userId }, data: { beheerder: false } })
    await createBeheerder()
    const outcome = await deactivateGebruiker(principal, doelwit.principal.userId, true)
    expect(outcome).toEqual(fail('geen-recht'))
  })
})

describe('the list', () => {
  it('finds by name and address, whatever the capitals and accents', async () => {
    const teken = randomUUID().slice(0, 8)
    const { principal } = await createAccount()
    await db().user.update({
      where: { id: principal.userId },
      data: { name: `Ömer Çelik-Yıldız ${teken}`, email: `omer_${teken}@test.example` },
    })
    const ids = async (zoek: string) => (await list({ zoek })).rijen.map(({ id }) => id)
    for (const zoek of [
      `omer celik-yildiz ${teken}`,
      `ÖMER ÇELIK-yildiz ${teken}`,
      `YILDIZ ${teken.toUpperCase()}`,
      `OMER_${teken}@test`,
    ]) {
      expect(await ids(zoek)).toEqual([principal.userId])
    }
    expect(await ids(`omerX${teken}`)).toEqual([])
    const ander = await createAccount()
    const name = `Wim Bakker-Prins ${teken}`
    await db().user.update({ where: { id: ander.principal.userId }, data: { name } })
    for (const zoek of [name, `wim bakker-prins ${teken}`, `PRINS ${teken}`]) {
      expect(await ids(zoek)).toEqual([ander.principal.userId])
    }
    // Signs that mean something to a database mean themselves.
    expect(await ids(`%${teken}`)).toEqual([])
    expect(await ids(`omer%${teken}`)).toEqual([])
    expect(await ids(`\\${teken}'"`)).toEqual([])
  })

  it('finds by gemeente and by regio', async () => {
    const teken = randomUUID().slice(0, 8)
    const gemeente = await createGemeente(`Súdwest-${teken}`)
    const lid = await createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'lezer' } })
    await db().regio.create({ data: { code: 'JZ71', naam: `Fryslân ${teken}` } })
    const adviseur = await createAccount({ regioCode: 'JZ71' })
    const ids = async (query: Record<string, string>) =>
      (await list(query)).rijen.map(({ id }) => id)
    expect(await ids({ zoek: `sudwest-${teken}` })).toEqual([lid.principal.userId])
    expect(await ids({ zoek: gemeente.code.toLowerCase() })).toEqual([lid.principal.userId])
    expect(await ids({ zoek: `fryslan ${teken}` })).toEqual([adviseur.principal.userId])
    expect(await ids({ zoek: `sudwest-${teken}`, rol: 'coordinator' })).toEqual([])
    expect(await ids({ zoek: `sudwest-${teken}`, rol: 'lezer', stand: 'actief' })).toHaveLength(1)
  })

  it('filters by what someone may and whether they came, and sorts', async () => {
    const teken = randomUUID().slice(0, 8)
    let dag = 0
    const make = async (naam: string, data: object = {}, rechten = {}) => {
      const { principal } = await createAccount(rechten)
      const where = { id: principal.userId }
      const createdAt = new Date(2026, 0, (dag += 1))
      await db().user.update({ where, data: { name: `${naam} ${teken}`, createdAt, ...data } })
      return principal.userId
    }
    await createGemeente()
    const adviseur = await make('Bea', {}, { regioCode: 'JZ99' })
    const beheerder = await make('Ad', {}, { beheerder: true })
    const gesloten = await make('Dirk', { gedeactiveerdOp: new Date() })
    const nieuw = await make('Carla')
    await db().account.deleteMany({ where: { userId: nieuw } })
    const ids = async (query: Record<string, string>) =>
      (await list({ zoek: teken, ...query })).rijen.map(({ id }) => id)
    expect(await ids({})).toEqual([beheerder, adviseur, nieuw, gesloten])
    expect(await ids({ sorteer: 'nieuwste' })).toEqual([nieuw, gesloten, beheerder, adviseur])
    expect(await ids({ rol: 'adviseur' })).toEqual([adviseur])
    expect(await ids({ rol: 'beheerder' })).toEqual([beheerder])
    expect(await ids({ rol: 'geen' })).toEqual([nieuw, gesloten])
    expect(await ids({ stand: 'uitgenodigd' })).toEqual([nieuw])
    expect(await ids({ stand: 'gedeactiveerd' })).toEqual([gesloten])
    expect(await ids({ stand: 'actief' })).toEqual([beheerder, adviseur])
    expect(await ids({ rol: 'onzin', stand: 'onzin', sorteer: 'onzin' })).toHaveLength(4)
  })

  it('is in Dutch alphabetical order, with a search and without', async () => {
    const teken = randomUUID().slice(0, 8)
    await createGemeente()
    const namen = ['adam', 'Bert', 'Éva', 'Ömer', 'Zoë'].map((naam) => `${naam} ${teken}`)
    for (const name of namen.toReversed()) {
      const { principal } = await createAccount({ regioCode: 'JZ99' })
      await db().user.update({ where: { id: principal.userId }, data: { name } })
    }
    const found = async (query: Record<string, string>) =>
      (await list({ rol: 'adviseur', ...query })).rijen
        .map(({ naam }) => naam)
        .filter((naam) => naam.endsWith(teken))
    expect(await found({ zoek: teken })).toEqual(namen)
    expect(await found({})).toEqual(namen)
  })

  it('pages through thousands, in bounded steps', async () => {
    const teken = randomUUID().slice(0, 8)
    const rows = Array.from({ length: 2120 }, (_, i) => ({
      id: randomUUID(),
      name: `Gebruiker ${teken} ${String(i).padStart(4, '0')}`,
      email: `g${i}.${teken}@test.example`,
    }))
    await db().user.createMany({ data: rows })
    const eerste = await list({ zoek: teken })
    expect(eerste).toMatchObject({ gevonden: 2120, paginas: 43 })
    expect(eerste.rijen.map(({ id }) => id)).toEqual(rows.slice(0, 50).map(({ id }) => id))
    const laatste = await list({ zoek: teken, pagina: '9999' })
    expect(laatste.vraag.pagina).toBe(43)
    expect(laatste.rijen.map(({ id }) => id)).toEqual(rows.slice(2100).map(({ id }) => id))
    expect((await list({ pagina: 'x' })).vraag.pagina).toBe(1)
    await db().user.deleteMany({ where: { email: { endsWith: `${teken}@test.example` } } })
  })
})

describe('a new user', () => {
  it('gets a link and the first right, and is traced by id alone', async () => {
    const { principal } = await createBeheerder()
    const gemeente = await createGemeente()
    const email = newEmail()
    const outcome = await inviteGebruiker(principal, {
      naam: 'Samira <b>de Boer</b>',
      email: `  ${email.toUpperCase()} `,
      recht: 'coordinator',
      gemeente: gemeente.code,
    })
    if (!outcome.ok) throw new Error(outcome.reden)
    const { userId, link } = outcome.value
    expect(await findUitnodiging(link?.split('/').at(-1) ?? '', new Date())).toMatchObject({
      userId,
    })
    expect(await loadGebruiker(principal, userId)).toMatchObject({
      gebruiker: {
        naam: 'Samira <b>de Boer</b>',
        email,
        stand: 'uitgenodigd',
        lidmaatschappen: [
          { gemeenteCode: gemeente.code, rol: 'coordinator', isUitgenodigd: false },
        ],
      },
      laatsteSessie: null,
      linkTot: expect.any(Date) as Date,
    })
    expect(await isGebruiker(userId)).toBe(true)
    const sporen = JSON.stringify(
      await db().auditregel.findMany({ where: { userId: principal.userId } }),
    )
    expect(sporen).toContain(userId)
    expect(sporen).not.toMatch(/samira|voorbeeld\.example/i)
  })

  it.each([
    [{ naam: ' ' }, 'naam'],
    [{ naam: 'x'.repeat(101) }, 'naam'],
    [{ email: 'jan' }, 'email'],
    [{ email: `${'a'.repeat(300)}@b.nl` }, 'email'],
    [{ recht: '' }, 'recht'],
    [{ recht: 'baas' }, 'recht'],
    [{ gemeente: '' }, 'gemeente'],
    [{ gemeente: 'GM0000' }, 'gemeente'],
    [{ recht: 'adviseur', gemeente: undefined, regio: 'XX00' }, 'regio'],
  ])('is refused with %j, at the field', async (fout, veld) => {
    const { principal } = await createBeheerder()
    const { code } = await createGemeente()
    const goed = { naam: 'Jan', email: newEmail(), recht: 'lezer', gemeente: code }
    const input = Object.fromEntries(
      Object.entries({ ...goed, ...fout }).filter(([, value]) => value !== undefined),
    )
    expect(await inviteGebruiker(principal, input)).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad: [veld] }],
    })
  })

  it('with an address that exists leads to that user, also for two at once', async () => {
    const { principal } = await createBeheerder()
    const bestaand = await createAccount()
    const nieuw = (email: string) =>
      inviteGebruiker(principal, { naam: 'Jan', email, recht: 'geen' })
    expect(await nieuw(bestaand.principal.email.toUpperCase())).toEqual({
      ok: false,
      reden: 'bestaat-al',
      userId: bestaand.principal.userId,
    })
    const email = newEmail()
    const outcomes = await Promise.all([nieuw(email), nieuw(email)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reden: 'bestaat-al' })
  })
})

it('a new user shows all that is wrong at once', async () => {
  const { principal } = await createBeheerder()
  const outcome = await inviteGebruiker(principal, { naam: '', email: 'jan', recht: '' })
  const fouten = outcome.ok || outcome.reden !== 'ongeldig' ? [] : outcome.fouten
  expect(fouten.map(({ pad }) => pad[0])).toEqual(['naam', 'email', 'recht'])
})

describe('what a user may', () => {
  it('is added, changed and removed, with the old and new value in the trace', async () => {
    const { principal } = await createBeheerder()
    const gemeente = await createGemeente()
    const { userId } = (await createAccount()).principal
    const lid = (rol: string) =>
      saveLidmaatschap(principal, userId, { gemeente: gemeente.code, rol }, false)
    expect(await lid('lezer')).toEqual(succeed(null))
    expect(await lid('invuller')).toEqual(succeed(null))
    expect(await lid('invuller')).toEqual(succeed(null))
    expect(await removeLidmaatschap(principal, userId, gemeente.code, false)).toEqual(succeed(null))
    expect(await addAdviseurschap(principal, userId, { regio: 'JZ99' })).toEqual(succeed(null))
    expect(await addAdviseurschap(principal, userId, { regio: 'JZ99' })).toEqual(succeed(null))
    expect(await removeAdviseurschap(principal, userId, 'JZ99')).toEqual(succeed(null))
    expect(await setBeheerder(principal, userId, true)).toEqual(succeed(null))
    const { code: gemeenteCode } = gemeente
    const lidmaatschap = { onderwerp: 'lidmaatschap', gemeenteCode }
    const adviseurschap = { onderwerp: 'adviseurschap', gemeenteCode: null }
    expect(await auditOf(userId)).toEqual([
      { ...lidmaatschap, van: null, naar: 'lezer' },
      { ...lidmaatschap, van: 'lezer', naar: 'invuller' },
      { ...lidmaatschap, van: 'invuller', naar: null },
      { ...adviseurschap, van: null, naar: 'JZ99' },
      { ...adviseurschap, van: 'JZ99', naar: null },
      { onderwerp: 'beheerder', gemeenteCode: null, van: false, naar: true },
    ])
  })

  it('holds at once: a regio that is taken away is gone from the next request', async () => {
    const { principal } = await createBeheerder()
    await createGemeente()
    const adviseur = await createAccount({ regioCode: 'JZ99' })
    const { headers } = await signIn(adviseur.principal.email)
    expect((await findPrincipal(headers))?.regios).toHaveLength(1)
    await removeAdviseurschap(principal, adviseur.principal.userId, 'JZ99')
    expect((await findPrincipal(headers))?.regios).toEqual([])
  })

  it('asks first when a gemeente with metingen would lose its coordinator', async () => {
    const { principal } = await createBeheerder()
    const { gemeente, coordinator } = await createWereld()
    const { userId } = coordinator.principal
    const vraag = { ok: false, reden: 'bevestigen', gemeenten: [gemeente.naam] }
    const lezer = { gemeente: gemeente.code, rol: 'lezer' }
    expect(await saveLidmaatschap(principal, userId, lezer, false)).toEqual(vraag)
    expect(await removeLidmaatschap(principal, userId, gemeente.code, false)).toEqual(vraag)
    expect(await deactivateGebruiker(principal, userId, false)).toEqual(vraag)
    expect(await auditOf(userId)).toEqual([])
    expect(await saveLidmaatschap(principal, userId, lezer, true)).toEqual(succeed(null))

    const ander = await createWereld()
    await createAccount({ lid: { gemeenteCode: ander.gemeente.code, rol: 'coordinator' } })
    const { userId: tweede } = ander.coordinator.principal
    const weg = await removeLidmaatschap(principal, tweede, ander.gemeente.code, false)
    expect(weg).toEqual(succeed(null))
  })

  it('changes its name and address, not to one that exists', async () => {
    const { principal } = await createBeheerder()
    const [een, twee] = [await createAccount(), await createAccount()]
    const { userId } = een.principal
    const change = (naam: string, email: string) =>
      changeGegevens(principal, userId, { naam, email })
    expect(await change('Jan', twee.principal.email)).toMatchObject({
      reden: 'bestaat-al',
      userId: twee.principal.userId,
    })
    const email = newEmail()
    const link = await sendNieuweLink(principal, userId)
    const token = (link.ok ? link.value.link : null)?.split('/').at(-1) ?? ''
    expect(await change('Jan', email)).toEqual(succeed(null))
    expect(await findUitnodiging(token, new Date())).toBeNull()
    expect((await signIn(email)).status).toBe(200)
    expect(await auditOf(userId)).toContainEqual({
      onderwerp: 'gebruiker-gegevens',
      gemeenteCode: null,
      velden: ['naam', 'email'],
    })
  })
})

describe('a beheerder', () => {
  it('gives themselves no right to read', async () => {
    const { principal } = await createBeheerder()
    const { gemeente } = await createWereld()
    const { userId } = principal
    const lid = { gemeente: gemeente.code, rol: 'lezer' }
    expect(await saveLidmaatschap(principal, userId, lid, true)).toEqual(fail('uzelf'))
    const regio = { regio: gemeente.regioCode }
    expect(await addAdviseurschap(principal, userId, regio)).toEqual(fail('uzelf'))
    expect(await loadGebruiker(principal, userId)).toMatchObject({
      gebruiker: { lidmaatschappen: [], regios: [] },
    })
    const { principal: ander } = await createBeheerder()
    expect(await saveLidmaatschap(ander, userId, lid, true)).toEqual(succeed(null))
  })

  it('is not the one who ends the last coordinator of a gemeente: themselves', async () => {
    const gemeente = await createGemeente()
    const lid = { gemeenteCode: gemeente.code, rol: 'coordinator' } as const
    const { principal } = await createAccount({ lid })
    const { userId } = principal
    await db().user.update({ where: { id: userId }, data: { beheerder: true } })
    await createBeheerder()
    const zelf = { ...principal, beheerder: true }
    const remove = () => removeLidmaatschap(zelf, userId, gemeente.code, true)
    expect(await remove()).toEqual(fail('laatste-coordinator'))
    expect(await deactivateGebruiker(zelf, userId, true)).toEqual(fail('laatste-coordinator'))
    await createAccount({ lid })
    expect(await remove()).toEqual(succeed(null))
    expect(await deactivateGebruiker(zelf, userId, true)).toEqual(succeed(null))
  })

  it('is seen by who gets another address or a right', async () => {
    const { url, received } = await startMailserver()
    const { principal } = await createBeheerder()
    const gemeente = await createGemeente()
    const { userId, email } = (await createAccount()).principal
    const { userId: adviseur, email: adviseurEmail } = (await createAccount()).principal
    adoptSettings({ VIT_SMTP_URL: url, VIT_AFZENDER: 'vit@voorbeeld.example' })
    const recht = { gemeente: gemeente.code, rol: 'lezer' }
    await saveLidmaatschap(principal, userId, recht, true)
    await changeGegevens(principal, userId, { naam: 'Jan', email: newEmail() })
    await addAdviseurschap(principal, adviseur, { regio: gemeente.regioCode })
    await setBeheerder(principal, adviseur, true)
    delete process.env.VIT_SMTP_URL
    adoptSettings({})
    const aan = (adres: string) =>
      received.filter(({ to }) => to?.[0]?.address === adres).map(({ text }) => text)
    expect(aan(email)).toEqual([
      expect.stringContaining(`Gemeente ${gemeente.naam}, als lezer`),
      expect.stringContaining('e-mailadres van uw account'),
    ])
    expect(aan(adviseurEmail)).toEqual([
      expect.stringContaining('als adviseur'),
      expect.stringContaining('Het beheer van dit instrument'),
    ])
  })
})

describe('an account whose password a coordinator may know', () => {
  /** Someone who was invited without mail; whoever had the link chose the password. */
  async function createVreemd() {
    const wereld = await createWereld()
    const { gemeente, coordinator } = wereld
    const email = newEmail()
    const gevraagd = { email, rol: 'lezer' }
    const outcome = await inviteLid(coordinator.principal, gemeente.code, gevraagd)
    const token = (outcome.ok ? outcome.value.link : null)?.split('/').at(-1) ?? ''
    const keuze = { wachtwoord: WACHTWOORD, herhaling: WACHTWOORD }
    expect((await chooseWachtwoord(token, { naam: 'Jan', ...keuze })).ok).toBe(true)
    const { id: userId } = await db().user.findUniqueOrThrow({ where: { email } })
    return { userId, email, gemeente }
  }
  const WACHTWOORD = 'vier blauwe fietsen slapen'

  it('loses it with the first right from elsewhere, and not before', async () => {
    const { principal } = await createBeheerder()
    const elders = await createGemeente()
    const geven = [
      (id: string) => addAdviseurschap(principal, id, { regio: elders.regioCode }),
      (id: string) => setBeheerder(principal, id, true),
      (id: string) =>
        saveLidmaatschap(principal, id, { gemeente: elders.code, rol: 'lezer' }, true),
    ]
    for (const geef of geven) {
      const { userId, email, gemeente } = await createVreemd()
      const rol = { gemeente: gemeente.code, rol: 'invuller' }
      expect(await saveLidmaatschap(principal, userId, rol, true)).toEqual(succeed(null))
      const { headers, status } = await signIn(email, WACHTWOORD)
      expect(status).toBe(200)
      expect(await geef(userId)).toEqual(succeed('wachtwoord-vervallen'))
      expect(await findPrincipal(headers)).toBeNull()
      expect((await signIn(email, WACHTWOORD)).status).toBe(401)

      // With a link of their own the owner chooses one that stays.
      const link = await sendNieuweLink(principal, userId)
      const token = (link.ok ? link.value.link : null)?.split('/').at(-1) ?? ''
      const ander = 'zes rode vogels fluiten'
      await chooseWachtwoord(token, { wachtwoord: ander, herhaling: ander })
      expect(await removeAdviseurschap(principal, userId, elders.regioCode)).toEqual(succeed(null))
      const regio = { regio: elders.regioCode }
      expect(await addAdviseurschap(principal, userId, regio)).toEqual(succeed(null))
      expect((await signIn(email, ander)).status).toBe(200)
    }
  })

  it('gets a new link by mail', async () => {
    const { principal } = await createBeheerder()
    const { userId } = await createVreemd()
    adoptSettings({ VIT_DEMO: '1' })
    expect(await setBeheerder(principal, userId, true)).toEqual(succeed('wachtwoord-vervallen'))
    adoptSettings({ VIT_DEMO: '0' })
    const open = { userId, ingetrokkenOp: null, sleutel: { startsWith: 'account.' } }
    expect(await db().mail.count({ where: { uitnodiging: open } })).toBe(1)
  })
})

describe('the last beheerder', () => {
  it('stays, until there is another who can sign in', async () => {
    await dismissAll()
    const { principal } = await createBeheerder()
    const { userId } = principal
    const laatste = fail('laatste-beheerder')
    expect(await setBeheerder(principal, userId, false)).toEqual(laatste)
    expect(await deactivateGebruiker(principal, userId, true)).toEqual(laatste)
    const zonder = await createBeheerder()
    await db().account.deleteMany({ where: { userId: zonder.principal.userId } })
    expect(await setBeheerder(principal, userId, false)).toEqual(laatste)
    await createBeheerder()
    expect(await setBeheerder(principal, userId, false)).toEqual(succeed(null))
  })

  it.each([1, 2, 3])('stays when two take it from each other at the same moment (%i)', async () => {
    await dismissAll()
    const een = (await createBeheerder()).principal
    const twee = (await createBeheerder()).principal
    const outcomes = await Promise.all([
      setBeheerder(een, twee.userId, false),
      deactivateGebruiker(twee, een.userId, true),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().user.count({ where: { beheerder: true, gedeactiveerdOp: null } })).toBe(1)
  })
})

describe('an account that is closed', () => {
  it('ends sessions, keys and links at once, and keeps what was done', async () => {
    const { principal } = await createBeheerder()
    const wereld = await createWereld()
    const { userId, email } = wereld.invuller.principal
    const { headers } = await signIn(email)
    const key = new Headers({ authorization: `Bearer ${wereld.invuller.token}` })
    const link = await sendNieuweLink(principal, userId)
    const token = (link.ok ? link.value.link : null)?.split('/').at(-1) ?? ''
    for (const who of [headers, key]) expect(await findPrincipal(who)).toMatchObject({ userId })

    expect(await deactivateGebruiker(principal, userId, false)).toMatchObject({
      reden: 'bevestigen',
    })
    expect(await findPrincipal(headers)).not.toBeNull()
    expect(await deactivateGebruiker(principal, userId, true)).toEqual(succeed(null))
    for (const who of [headers, key]) expect(await findPrincipal(who)).toBeNull()
    expect(await findUitnodiging(token, new Date())).toBeNull()
    expect(await db().session.count({ where: { userId } })).toBe(0)
    expect(await db().toegangssleutel.count({ where: { userId } })).toBe(0)
    expect(await db().lidmaatschap.count({ where: { userId } })).toBe(1)
    expect(await sendNieuweLink(principal, userId)).toEqual(fail('gedeactiveerd'))
    expect(await loadGebruiker(principal, userId)).toMatchObject({
      gebruiker: { stand: 'gedeactiveerd' },
    })
  })

  it('cannot sign in, and tells nobody else that it exists', async () => {
    const { principal } = await createBeheerder()
    const { userId, email } = (await createAccount()).principal
    await deactivateGebruiker(principal, userId, true)
    const known = await signIn(email)
    expect(known.status).toBe(403)
    expect(known.json).toMatchObject({ code: 'ACCOUNT_GEDEACTIVEERD' })
    const wrong = await signIn(email, 'een-verkeerd-wachtwoord')
    const unknown = await signIn(newEmail(), 'een-verkeerd-wachtwoord')
    expect([wrong.status, wrong.json]).toEqual([unknown.status, unknown.json])
    expect(wrong.status).toBe(401)
    expect(await db().session.count({ where: { userId } })).toBe(0)

    expect(await activateGebruiker(principal, userId)).toEqual(succeed(null))
    expect((await signIn(email)).status).toBe(200)
    expect((await auditOf(userId)).map(({ onderwerp }) => onderwerp)).toEqual([
      'gebruiker-stand',
      'gebruiker-stand',
    ])
  })
})

it('an id that is none is nobody', async () => {
  const { principal } = await createBeheerder()
  for (const id of ['', 'x', 'a\0b', randomUUID()]) {
    expect(await loadGebruiker(principal, id)).toBe('niet-gevonden')
    expect(await isGebruiker(id)).toBe(false)
    expect(await setBeheerder(principal, id, true)).toEqual(fail('niet-gevonden'))
  }
})
