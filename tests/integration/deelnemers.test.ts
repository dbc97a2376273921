import { beforeAll, describe, expect, it } from 'vitest'
import { findDeelnemerByToken, tokenOf } from '@/lib/auth/deelnamelink'
import { adoptSettings } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { loadDeelnemers, loadGenodigde, loadOpenLink } from '@/lib/deelnemers/loaders'
import {
  changePerspectief,
  removeGenodigde,
  renewLink,
  revokeToegang,
} from '@/lib/genodigden/mutations'
import { inviteDeelnemers, saveUitnodigingstekst } from '@/lib/deelnemers/mutations'
import { joinByOpenLink, mailEigenLink } from '@/lib/deelname/mutations'
import { endOfDag, toDatum } from '@/lib/invoer/datum'
import {
  changeMaximum,
  createOpenLink,
  replaceOpenLink,
  revokeOpenLink,
} from '@/lib/openlinks/mutations'
import { sendPending } from '@/lib/postbus/mutations'
import { closeRonde, extendRonde, remindDeelnemers, reopenRonde } from '@/lib/ronde/mutations'
import { saveAntwoordAlsDeelnemer } from '@/lib/vragenlijst/mutations'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()
// Mail goes into the mailbox of the demo, so that inviting is possible.
beforeAll(() => {
  adoptSettings({ VIT_DEMO: '1' })
})

type Wereld = Awaited<ReturnType<typeof createWereld>>

const DAY = 24 * 60 * 60 * 1000
const dagOver = (dagen: number) => toDatum(new Date(Date.now() + dagen * DAY))

const invite = (
  { coordinator, meting }: Wereld,
  adressen: string,
  perspectief = 'beleid',
  bestand: Uint8Array | null = null,
) => inviteDeelnemers(coordinator.principal, meting.id, { perspectief, adressen, bestand })

/** A gemeente of this test alone, in which these people were invited. */
async function createRonde(adressen = 'a@x.nl, b@x.nl, c@x.nl', perspectief = 'beleid') {
  const wereld = await createWereld('ieder-apart')
  expect(await invite(wereld, adressen, perspectief)).toMatchObject({ ok: true })
  return wereld
}

const adresVan = ({ gemeente, meting }: Wereld) => ({
  gemeenteCode: gemeente.code,
  metingId: meting.id,
})

async function overzichtVan(wereld: Wereld, vraag = { zoek: '', pagina: 1 }) {
  const found = await loadDeelnemers(wereld.coordinator.principal, adresVan(wereld), vraag)
  if (typeof found === 'string') throw new Error(found)
  return found
}

const findDeelnemer = ({ meting }: Wereld, email: string) =>
  db().deelnemer.findFirstOrThrow({
    where: { metingId: meting.id, email },
    include: { links: { orderBy: { createdAt: 'desc' } }, mails: true, antwoorden: true },
  })

async function doelVan(wereld: Wereld, email: string) {
  const { id } = await findDeelnemer(wereld, email)
  return { metingId: wereld.meting.id, deelnemerId: id }
}

/** Whoever has this address, by the first of their links that is given. */
async function wieIs(wereld: Wereld, email: string) {
  const { links } = await findDeelnemer(wereld, email)
  const link = links[0]
  return link
    ? findDeelnemerByToken(tokenOf('persoonlijk', link.sleutel), new Date())
    : Promise.resolve(null)
}

async function answer(wereld: Wereld, email: string) {
  const target = { metingId: wereld.meting.id, indicatorId: 'K01.1', versie: null }
  return saveAntwoordAlsDeelnemer(await wieIs(wereld, email), target, { niveau: 3 })
}

describe('inviting', () => {
  it('gives everyone a link of their own and a mail', async () => {
    const wereld = await createRonde('Jan <JAN@x.nl>\npiet@x.nl', 'uitvoering')
    const jan = await findDeelnemer(wereld, 'jan@x.nl')
    expect(jan).toMatchObject({
      naam: 'Jan',
      perspectief: 'uitvoering',
      userId: null,
      mails: [{ soort: 'uitnodiging', status: 'wacht', metingId: wereld.meting.id }],
    })
    expect(jan.uitgenodigdOp).not.toBeNull()
    expect(jan.links).toHaveLength(1)
    const verloopt = jan.links[0]?.verlooptOp.valueOf() ?? 0
    expect(Math.round((verloopt - Date.now()) / DAY)).toBe(180)
    expect(await wieIs(wereld, 'jan@x.nl')).toMatchObject({ deelnemerId: jan.id })
    const regels = await db().auditregel.findMany({ where: { metingId: wereld.meting.id } })
    expect(regels).toMatchObject([{ operatie: 'deelnemers:beheren', onderwerp: 'uitnodigen' }])
    expect(JSON.stringify(regels)).not.toMatch(/jan|piet/i)
  })

  it('names who was invited before, and mails them once', async () => {
    const wereld = await createRonde('jan@x.nl')
    expect(await invite(wereld, 'JAN@x.nl, piet@x.nl, piet@x.nl, fout', 'partners')).toEqual({
      ok: true,
      value: {
        uitgenodigd: 1,
        bekend: [{ regel: 1, email: 'jan@x.nl', naam: '', perspectief: 'partners' }],
        dubbel: [{ regel: 1, email: 'piet@x.nl', naam: '', perspectief: 'partners' }],
        fout: [{ regel: 1, tekst: 'fout', soort: 'geen-adres', uitBestand: false }],
      },
    })
    const jan = await findDeelnemer(wereld, 'jan@x.nl')
    expect(jan.perspectief).toBe('beleid')
    expect(jan.mails).toHaveLength(1)
  })

  it('knows nothing of an address that someone left for their own link', async () => {
    const wereld = await createWereld('ieder-apart')
    const { meting, coordinator } = wereld
    await createOpenLink(coordinator.principal, meting.id, { perspectief: 'beleid', maximum: '5' })
    const url = (await overzichtVan(wereld)).openLinks[0]?.url ?? ''
    const joined = await joinByOpenLink(url.split('/').at(-1) ?? '')
    if (!joined.ok) throw new Error(joined.reden)
    const zelf = await findDeelnemerByToken(joined.value.token, new Date())
    await mailEigenLink(zelf, { email: 'jan@x.nl' })
    expect(await invite(wereld, 'jan@x.nl')).toMatchObject({
      value: { uitgenodigd: 1, bekend: [] },
    })
    const rows = await db().deelnemer.findMany({
      where: { metingId: meting.id },
      orderBy: { createdAt: 'asc' },
    })
    expect(rows).toMatchObject([
      { id: zelf?.deelnemerId, email: null, eigenEmail: 'jan@x.nl' },
      { email: 'jan@x.nl', eigenEmail: null },
    ])
  })

  it('takes ten thousand addresses with faults, and loses none of the good', async () => {
    const wereld = await createWereld('ieder-apart')
    const lines = Array.from({ length: 9_999 }, (_, n) => {
      if (n % 100 === 7) return `p${n}@@x.nl;Fout ${n};beleid`
      if (n % 100 === 8) return `p${n}@x.nl;Fout ${n};directie`
      return `p${n}@x.nl;Persoon ${n};${n % 2 ? 'inwoners' : ''}`
    })
    const bestand = new TextEncoder().encode(['email;naam;perspectief', ...lines].join('\r\n'))
    const outcome = await invite(wereld, 'p0@x.nl', 'partners', bestand)
    if (!outcome.ok) throw new Error(outcome.reden)
    const { uitgenodigd, dubbel, fout } = outcome.value
    expect(uitgenodigd).toBe(9_799)
    expect(dubbel).toMatchObject([{ regel: 2, email: 'p0@x.nl' }])
    expect(fout).toHaveLength(200)
    expect(fout.slice(0, 2)).toMatchObject([
      { regel: 9, soort: 'adres-onjuist', uitBestand: true },
      { regel: 10, soort: 'perspectief-onbekend' },
    ])
    const where = { metingId: wereld.meting.id }
    expect(await db().mail.count({ where })).toBe(uitgenodigd)
    expect(await db().deelnamelink.count({ where: { deelnemer: where } })).toBe(uitgenodigd)
    expect(await db().deelnemer.count({ where: { ...where, perspectief: 'partners' } })).toBe(4_900)
    const once = await invite(wereld, '', 'partners', bestand)
    expect(once.ok && [once.value.uitgenodigd, once.value.bekend.length]).toEqual([0, 9_799])
  }, 180_000)

  it('invites nobody twice when two coordinators send the same list at once', async () => {
    const wereld = await createWereld('ieder-apart')
    const adressen = Array.from({ length: 50 }, (_, n) => `p${n}@x.nl`).join('\n')
    const outcomes = await Promise.all([1, 2, 3].map(() => invite(wereld, adressen)))
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.uitgenodigd).sort()).toEqual([
      0, 0, 50,
    ])
    expect(await db().mail.count({ where: { metingId: wereld.meting.id } })).toBe(50)
  })

  it('keeps formulas and HTML in names as the text that they are', async () => {
    const naam = `=HYPERLINK("http://x") <script>`
    const wereld = await createWereld('ieder-apart')
    const bestand = new TextEncoder().encode(`email;naam\njan@x.nl;"${naam.replaceAll('"', '""')}"`)
    expect(await invite(wereld, '', 'beleid', bestand)).toMatchObject({ ok: true })
    expect((await findDeelnemer(wereld, 'jan@x.nl')).naam).toBe(naam)
  })

  it('says what is wrong with the form or the file', async () => {
    const wereld = await createWereld('ieder-apart')
    const file = (text: string) => new TextEncoder().encode(text)
    expect(await invite(wereld, '')).toMatchObject({ fouten: [{ pad: ['adressen'] }] })
    expect(await invite(wereld, 'a@x.nl', 'directie')).toMatchObject({
      fouten: [{ pad: ['perspectief'] }],
    })
    expect(await invite(wereld, '', 'beleid', file('jan@x.nl;Jan'))).toMatchObject({
      fouten: [{ pad: ['bestand'] }],
    })
    const many = Array.from({ length: 10_001 }, (_, n) => `p${n}@x.nl`)
    expect(await invite(wereld, many.join(','))).toMatchObject({ fouten: [{ pad: ['adressen'] }] })
    expect(await invite(wereld, many.join('\n'))).toMatchObject({ fouten: [{ pad: ['adressen'] }] })
    expect(await invite(wereld, '', 'beleid', new Uint8Array(3_000_000))).toMatchObject({
      fouten: [{ pad: ['bestand'] }],
    })
    expect(await db().deelnemer.count({ where: { metingId: wereld.meting.id } })).toBe(0)
  })

  it('keeps the words of the coordinator, and shows them in the example', async () => {
    const wereld = await createWereld('ieder-apart')
    const { coordinator, meting } = wereld
    const save = (uitnodiging: string) =>
      saveUitnodigingstekst(coordinator.principal, meting.id, { uitnodiging })
    expect(await save('x'.repeat(2001))).toMatchObject({ fouten: [{ pad: ['uitnodiging'] }] })
    expect(await save('Doet u <b>mee</b>?')).toMatchObject({ ok: true })
    const { voorbeelden } = await overzichtVan(wereld)
    expect(voorbeelden.map(({ tekst }) => tekst.includes('Doet u <b>mee</b>?'))).toEqual([
      true,
      true,
    ])
  })
})

describe('who may', () => {
  it('is a coordinator of this gemeente, in a meting with participants', async () => {
    const wereld = await createRonde('jan@x.nl')
    const ander = await createWereld('ieder-apart')
    const doel = await doelVan(wereld, 'jan@x.nl')
    const metingId = wereld.meting.id
    const input = { perspectief: 'beleid', adressen: 'x@x.nl', bestand: null }
    const refusals = async (who: Wereld['lezer'] | null) => {
      const principal = who?.principal ?? null
      const outcomes = [
        await inviteDeelnemers(principal, metingId, input),
        await saveUitnodigingstekst(principal, metingId, { uitnodiging: 'x' }),
        await renewLink(principal, doel),
        await revokeToegang(principal, doel),
        await removeGenodigde(principal, doel),
        await changePerspectief(principal, doel, { perspectief: 'bestuur' }),
        await createOpenLink(principal, metingId, { perspectief: 'beleid', maximum: '5' }),
        await remindDeelnemers(principal, metingId),
        await extendRonde(principal, metingId, { rondeTot: dagOver(5) }),
        await closeRonde(principal, metingId),
        await reopenRonde(principal, metingId, { rondeTot: dagOver(5) }),
      ]
      const found = await loadDeelnemers(principal, adresVan(wereld), { zoek: '', pagina: 1 })
      return new Set([...outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.reden)), found])
    }
    expect(await refusals(null)).toEqual(new Set(['niet-ingelogd']))
    expect(await refusals(ander.coordinator)).toEqual(new Set(['niet-gevonden']))
    expect(await refusals(wereld.invuller)).toEqual(new Set(['geen-recht']))
    expect(await refusals(wereld.lezer)).toEqual(new Set(['geen-recht']))
    expect(
      await renewLink(ander.coordinator.principal, { ...doel, metingId: ander.meting.id }),
    ).toEqual({ ok: false, reden: 'niet-gevonden' })
    const detail = { ...adresVan(ander), deelnemerId: doel.deelnemerId }
    expect(await loadGenodigde(ander.coordinator.principal, detail)).toBe('niet-gevonden')
    const samen = await createWereld('gedeelde-lijst')
    expect(await invite(samen, 'x@x.nl')).toEqual({ ok: false, reden: 'andere-werkwijze' })
  })
})

describe('response', () => {
  it('counts people per perspectief, and says nothing about one of them', async () => {
    const wereld = await createRonde('a@x.nl, b@x.nl, c@x.nl, d@x.nl')
    await invite(wereld, 'e@x.nl', 'bestuur')
    for (const email of ['a@x.nl', 'b@x.nl', 'c@x.nl']) {
      expect(await answer(wereld, email)).toMatchObject({ ok: true })
    }
    const set = async (email: string, data: object) =>
      db().deelnemer.update({ where: { id: (await findDeelnemer(wereld, email)).id }, data })
    await set('b@x.nl', { afgerondOp: new Date() })
    await set('c@x.nl', { ingetrokkenOp: new Date() })
    await set('e@x.nl', { afgerondOp: new Date() })
    await db().deelnemer.create({ data: { metingId: wereld.meting.id, perspectief: 'bestuur' } })
    const { respons, genodigden } = await overzichtVan(wereld)
    expect(respons.filter(({ uitgenodigd }) => uitgenodigd > 0)).toEqual([
      { perspectief: 'beleid', uitgenodigd: 4, zelfGekomen: 0, begonnen: 2, klaar: 1 },
      { perspectief: 'bestuur', uitgenodigd: 1, zelfGekomen: 1, begonnen: 1, klaar: 1 },
    ])
    expect(respons).toHaveLength(6)
    for (const rij of genodigden.rijen) {
      expect(Object.keys(rij).sort()).toEqual(
        ['email', 'heeftToegang', 'id', 'naam', 'perspectief', 'uitgenodigdOp'].sort(),
      )
    }
  })

  it('lists invitations by page and by search', async () => {
    const adressen = Array.from(
      { length: 60 },
      (_, n) => `Naam${n} <p${String(n).padStart(2, '0')}@x.nl>`,
    )
    const wereld = await createRonde(adressen.join('\n'))
    const eerste = (await overzichtVan(wereld)).genodigden
    expect([eerste.rijen.length, eerste.paginas, eerste.rijen[0]?.email]).toEqual([
      50,
      2,
      'p00@x.nl',
    ])
    const laatste = (await overzichtVan(wereld, { zoek: '', pagina: 99 })).genodigden
    expect([laatste.pagina, laatste.rijen.length]).toEqual([2, 10])
    const gezocht = (await overzichtVan(wereld, { zoek: ' P59@X ', pagina: 1 })).genodigden
    expect(gezocht.rijen).toMatchObject([{ email: 'p59@x.nl', naam: 'Naam59' }])
    for (const zoek of ['naam59', 'NAAM59', 'Naam59', '\0naam59\0']) {
      const { rijen } = (await overzichtVan(wereld, { zoek, pagina: 1 })).genodigden
      expect(rijen, zoek).toMatchObject([{ naam: 'Naam59' }])
    }
    for (const zoek of ['\0', ' \0 ']) {
      expect((await overzichtVan(wereld, { zoek, pagina: 1 })).genodigden.gevonden).toBe(60)
    }
    expect(
      (await overzichtVan(wereld, { zoek: 'x'.repeat(9_999), pagina: 1 })).genodigden.zoek,
    ).toHaveLength(100)
  })

  it('names failed mails only where that tells nothing about answering', async () => {
    const wereld = await createRonde('a@x.nl, b@x.nl')
    const { meting } = wereld
    const [a, b] = [await findDeelnemer(wereld, 'a@x.nl'), await findDeelnemer(wereld, 'b@x.nl')]
    const fout = { status: 'mislukt', fout: 'Het adres bestaat niet.' }
    await db().mail.updateMany({ where: { deelnemerId: a.id }, data: fout })
    await db().mail.create({
      data: {
        metingId: meting.id,
        deelnemerId: b.id,
        soort: 'bedankt',
        volgendePoging: new Date(),
        ...fout,
      },
    })
    const { mails } = await overzichtVan(wereld)
    expect(mails.mislukt).toMatchObject([
      { email: 'a@x.nl', soort: 'uitnodiging', fout: fout.fout },
    ])
    expect(mails.aantalMislukt).toBe(2)
    expect(mails.tellingen).toEqual([
      { soort: 'uitnodiging', wacht: 1, verzonden: 0, mislukt: 1 },
      { soort: 'bedankt', wacht: 0, verzonden: 0, mislukt: 1 },
    ])
  })
})

describe('one invitation', () => {
  it('gets a new link; the old one stops and the answers stay', async () => {
    const wereld = await createRonde('jan@x.nl')
    await answer(wereld, 'jan@x.nl')
    const oud = await wieIs(wereld, 'jan@x.nl')
    const oudeLink = (await findDeelnemer(wereld, 'jan@x.nl')).links[0]
    const doel = await doelVan(wereld, 'jan@x.nl')
    expect(await renewLink(wereld.coordinator.principal, doel)).toMatchObject({ ok: true })
    const token = tokenOf('persoonlijk', oudeLink?.sleutel ?? '')
    expect(await findDeelnemerByToken(token, new Date())).toBeNull()
    expect(await wieIs(wereld, 'jan@x.nl')).toEqual(oud)
    const jan = await findDeelnemer(wereld, 'jan@x.nl')
    expect(jan.antwoorden).toHaveLength(1)
    expect(jan.mails.map(({ soort }) => soort).sort()).toEqual(['nieuwe-link', 'uitnodiging'])
  })

  it('is revoked with its answers left as they are', async () => {
    const wereld = await createRonde('jan@x.nl, piet@x.nl')
    const { principal } = wereld.coordinator
    await answer(wereld, 'jan@x.nl')
    await answer(wereld, 'piet@x.nl')
    const jan = await doelVan(wereld, 'jan@x.nl')
    expect(await revokeToegang(principal, jan)).toMatchObject({ ok: true })
    expect(await wieIs(wereld, 'jan@x.nl')).toBeNull()
    expect((await findDeelnemer(wereld, 'jan@x.nl')).antwoorden).toHaveLength(1)
    expect((await overzichtVan(wereld)).genodigden.rijen).toMatchObject([
      { email: 'jan@x.nl', heeftToegang: false },
      { email: 'piet@x.nl', heeftToegang: true },
    ])
  })

  it('is removed with all of it, while nobody at all has begun', async () => {
    const wereld = await createRonde('jan@x.nl, piet@x.nl, els@x.nl')
    const { principal } = wereld.coordinator
    const piet = await doelVan(wereld, 'piet@x.nl')
    expect(await removeGenodigde(principal, piet)).toMatchObject({ ok: true })
    expect(await db().mail.count({ where: { deelnemerId: piet.deelnemerId } })).toBe(0)
    expect(await removeGenodigde(principal, piet)).toEqual({ ok: false, reden: 'niet-gevonden' })

    const { deelnemerId: jan } = await doelVan(wereld, 'jan@x.nl')
    const els = { ...adresVan(wereld), ...(await doelVan(wereld, 'els@x.nl')) }
    const now = new Date()
    for (const data of [{ afgerondOp: now }, { ingetrokkenOp: now }]) {
      await db().deelnemer.update({ where: { id: jan }, data })
      for (const deelnemerId of [jan, els.deelnemerId]) {
        const doel = { ...els, deelnemerId }
        const refused = { ok: false, reden: 'al-begonnen' }
        expect(await removeGenodigde(principal, doel)).toEqual(refused)
        expect(await changePerspectief(principal, doel, { perspectief: 'bestuur' })).toEqual(
          refused,
        )
        expect(await loadGenodigde(principal, doel)).toMatchObject({ isBegonnen: true })
      }
      await db().deelnemer.update({
        where: { id: jan },
        data: { afgerondOp: null, ingetrokkenOp: null },
      })
    }
    expect(await removeGenodigde(principal, els)).toMatchObject({ ok: true })
  })

  it('tells nothing about one person by revoking or renewing their link', async () => {
    const wereld = await createRonde('jan@x.nl, piet@x.nl, els@x.nl')
    const { principal } = wereld.coordinator
    await answer(wereld, 'jan@x.nl')
    const { id } = await findDeelnemer(wereld, 'els@x.nl')
    await db().deelnemer.update({ where: { id }, data: { afgerondOp: new Date() } })
    await remindDeelnemers(principal, wereld.meting.id)
    const cijfers = async () => {
      const { respons, herinneren, stap, mails } = await overzichtVan(wereld)
      return { respons, aantal: herinneren.aantal, stap, mails }
    }
    const send = async (aan: string[]) => {
      const mailer = {
        send: ({ aan: { adres } }: { aan: { adres: string } }) => {
          aan.push(adres)
          return Promise.resolve({ ok: true as const })
        },
      }
      await db().mail.updateMany({
        where: { metingId: { not: wereld.meting.id } },
        data: { status: 'verzonden' },
      })
      await sendPending(new Date(Date.now() + 1000), mailer)
    }
    const voor = await cijfers()
    for (const email of ['piet@x.nl', 'els@x.nl', 'jan@x.nl']) {
      expect(await revokeToegang(principal, await doelVan(wereld, email))).toMatchObject({
        ok: true,
      })
      expect(await cijfers()).toEqual(voor)
    }
    expect(voor.aantal).toBe(2)
    const bereikt: string[] = []
    await send(bereikt)
    expect(bereikt).toEqual([])
    const { mails } = await cijfers()
    expect(mails.tellingen.filter(({ soort }) => soort === 'herinnering')).toEqual([
      { soort: 'herinnering', wacht: 0, verzonden: 2, mislukt: 0 },
    ])
    expect(await renewLink(principal, await doelVan(wereld, 'piet@x.nl'))).toMatchObject({
      ok: true,
    })
    const na = await cijfers()
    expect([na.respons, na.aantal, na.stap]).toEqual([voor.respons, voor.aantal, voor.stap])
  })

  it('moves to the right perspectief, until anybody has begun', async () => {
    const wereld = await createRonde('jan@x.nl')
    const { principal } = wereld.coordinator
    const doel = await doelVan(wereld, 'jan@x.nl')
    const move = (perspectief: string) => changePerspectief(principal, doel, { perspectief })
    expect(await move('directie')).toMatchObject({ fouten: [{ pad: ['perspectief'] }] })
    expect(await move('bestuur')).toMatchObject({ ok: true })
    expect((await findDeelnemer(wereld, 'jan@x.nl')).perspectief).toBe('bestuur')
    await answer(wereld, 'jan@x.nl')
    expect(await move('beleid')).toEqual({ ok: false, reden: 'al-begonnen' })
    await closeRonde(principal, wereld.meting.id)
    expect(await move('beleid')).toEqual({ ok: false, reden: 'gesloten' })
    expect(await revokeToegang(principal, doel)).toMatchObject({ ok: true })
  })

  it('is found only for who was invited, not for who came by themselves', async () => {
    const wereld = await createWereld('ieder-apart')
    const { id } = await db().deelnemer.create({
      data: { metingId: wereld.meting.id, perspectief: 'inwoners', eigenEmail: 'zelf@x.nl' },
    })
    const { principal } = wereld.coordinator
    for (const deelnemerId of [id, 'geen-id', crypto.randomUUID()]) {
      const adres = { ...adresVan(wereld), deelnemerId }
      expect(await loadGenodigde(principal, adres)).toBe('niet-gevonden')
    }
    expect((await overzichtVan(wereld)).genodigden.gevonden).toBe(0)
    const zoek = { zoek: 'zelf@x.nl', pagina: 1 }
    expect((await overzichtVan(wereld, zoek)).genodigden.gevonden).toBe(0)
  })
})

describe('an open link', () => {
  it('is one per perspectief, with a maximum that can grow', async () => {
    const wereld = await createWereld('ieder-apart')
    const { principal } = wereld.coordinator
    const metingId = wereld.meting.id
    const create = (maximum: string) =>
      createOpenLink(principal, metingId, { perspectief: 'inwoners', maximum })
    for (const maximum of ['0', '501', '2,5', 'veel', '']) {
      expect(await create(maximum)).toMatchObject({ fouten: [{ pad: ['maximum'] }] })
    }
    expect(await create('2')).toMatchObject({ ok: true })
    expect(await create('2')).toEqual({ ok: false, reden: 'bestaat-al' })
    const [link] = (await overzichtVan(wereld)).openLinks
    if (!link) throw new Error('no link')
    expect(link).toMatchObject({ perspectief: 'inwoners', maximum: 2, aantal: 0 })
    expect(link.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/deelname\/vito_[\w-]{43}$/)
    for (const n of [1, 2]) {
      const data = { metingId, perspectief: 'inwoners', openLinkId: link.id, naam: String(n) }
      await db().deelnemer.create({ data })
    }
    const doel = { metingId, linkId: link.id }
    expect(await changeMaximum(principal, doel, { maximum: '1' })).toMatchObject({
      fouten: [{ pad: ['maximum'] }],
    })
    expect(await changeMaximum(principal, doel, { maximum: '500' })).toMatchObject({ ok: true })
    expect((await overzichtVan(wereld)).openLinks).toMatchObject([{ maximum: 500, aantal: 2 }])
  })

  it('can be replaced and switched off, by its own gemeente', async () => {
    const wereld = await createWereld('ieder-apart')
    const ander = await createWereld('ieder-apart')
    const { principal } = wereld.coordinator
    const metingId = wereld.meting.id
    await createOpenLink(principal, metingId, { perspectief: 'partners', maximum: '7' })
    const [oud] = (await overzichtVan(wereld)).openLinks
    const doel = { metingId, linkId: oud?.id ?? '' }
    const vreemd = { ...doel, metingId: ander.meting.id }
    expect(await revokeOpenLink(ander.coordinator.principal, vreemd)).toMatchObject({ ok: false })
    expect(await loadOpenLink(principal, { ...adresVan(wereld), linkId: 'x' })).toBe(
      'niet-gevonden',
    )
    expect(await replaceOpenLink(principal, doel)).toMatchObject({ ok: true })
    const [nieuw] = (await overzichtVan(wereld)).openLinks
    expect(nieuw).toMatchObject({ perspectief: 'partners', maximum: 7, aantal: 0 })
    expect(nieuw?.url).not.toBe(oud?.url)
    expect(await replaceOpenLink(principal, doel)).toEqual({ ok: false, reden: 'niet-gevonden' })
    const nu = { metingId, linkId: nieuw?.id ?? '' }
    expect(await revokeOpenLink(principal, nu)).toMatchObject({ ok: true })
    expect((await overzichtVan(wereld)).openLinks).toEqual([])
  })
})

describe('the round', () => {
  it('reminds everyone who is not ready, once a day', async () => {
    const wereld = await createRonde('a@x.nl, b@x.nl, c@x.nl, d@x.nl')
    const { principal } = wereld.coordinator
    const metingId = wereld.meting.id
    const { id } = await findDeelnemer(wereld, 'a@x.nl')
    await db().deelnemer.update({ where: { id }, data: { afgerondOp: new Date() } })
    await revokeToegang(principal, await doelVan(wereld, 'b@x.nl'))
    expect((await overzichtVan(wereld)).herinneren).toMatchObject({ aantal: 3, laatste: null })
    const both = await Promise.all([1, 2].map(() => remindDeelnemers(principal, metingId)))
    expect(
      both.map((outcome) => (outcome.ok ? outcome.value.aantal : outcome.reden)).sort(),
    ).toEqual([3, 'te-vroeg'])
    const where = { metingId, soort: 'herinnering' }
    expect(await db().mail.count({ where })).toBe(3)
    const { weerVanaf } = (await overzichtVan(wereld)).herinneren
    expect((weerVanaf?.valueOf() ?? 0) - Date.now()).toBeGreaterThan(DAY - 60_000)
    await db().mail.updateMany({ where, data: { createdAt: new Date(Date.now() - DAY) } })
    expect(await remindDeelnemers(principal, metingId)).toEqual({ ok: true, value: { aantal: 3 } })
  })

  it('is extended together with the links of everyone who was not shut out', async () => {
    const wereld = await createRonde('a@x.nl, b@x.nl')
    const { principal } = wereld.coordinator
    const metingId = wereld.meting.id
    await revokeToegang(principal, await doelVan(wereld, 'b@x.nl'))
    const voor = await findDeelnemer(wereld, 'b@x.nl')
    for (const rondeTot of ['', '2026-02-31', dagOver(-1)]) {
      expect(await extendRonde(principal, metingId, { rondeTot })).toMatchObject({
        fouten: expect.arrayContaining([expect.objectContaining({ pad: ['rondeTot'] })]) as unknown,
      })
    }
    const rondeTot = dagOver(10)
    expect(await extendRonde(principal, metingId, { rondeTot })).toMatchObject({ ok: true })
    const einde = endOfDag(rondeTot)
    expect((await overzichtVan(wereld)).meting.rondeTot).toEqual(einde)
    const [link] = (await findDeelnemer(wereld, 'a@x.nl')).links
    expect(link?.verlooptOp).toEqual(new Date(einde.valueOf() + 30 * DAY))
    expect((await findDeelnemer(wereld, 'b@x.nl')).links).toEqual(voor.links)
    await invite(wereld, 'c@x.nl')
    const [nieuw] = (await findDeelnemer(wereld, 'c@x.nl')).links
    expect(nieuw?.verlooptOp).toEqual(link?.verlooptOp)
  })

  it('closes for everybody, and opens again until a new day', async () => {
    const wereld = await createRonde('a@x.nl')
    const { principal } = wereld.coordinator
    const metingId = wereld.meting.id
    const morgen = { rondeTot: dagOver(1) }
    expect(await reopenRonde(principal, metingId, morgen)).toEqual({ ok: false, reden: 'al-open' })
    expect(await closeRonde(principal, metingId)).toMatchObject({ ok: true })
    expect(await answer(wereld, 'a@x.nl')).toEqual({ ok: false, reden: 'gesloten' })
    const gesloten = { ok: false, reden: 'gesloten' }
    expect(await closeRonde(principal, metingId)).toEqual(gesloten)
    expect(await invite(wereld, 'b@x.nl')).toEqual(gesloten)
    expect(await remindDeelnemers(principal, metingId)).toEqual(gesloten)
    expect(await extendRonde(principal, metingId, morgen)).toEqual(gesloten)
    expect((await overzichtVan(wereld)).stap).toBe('gesprek')
    expect(await reopenRonde(principal, metingId, morgen)).toMatchObject({ ok: true })
    expect(await answer(wereld, 'a@x.nl')).toMatchObject({ ok: true })

    await db().meting.update({
      where: { id: metingId },
      data: { rondeTot: new Date(Date.now() - 1000) },
    })
    expect(await answer(wereld, 'a@x.nl')).toEqual(gesloten)
    expect(await reopenRonde(principal, metingId, morgen)).toMatchObject({ ok: true })
    const regels = await db().auditregel.findMany({
      where: { metingId },
      orderBy: { id: 'asc' },
    })
    expect(regels.map(({ onderwerp }) => onderwerp)).toEqual([
      'uitnodigen',
      'ronde-gesloten',
      'ronde-heropend',
      'ronde-heropend',
    ])
  })

  it('lets go of judgements that were accepted as they came, when it opens again', async () => {
    const wereld = await createRonde('a@x.nl')
    const ander = await createRonde('a@x.nl')
    const oordelen = [wereld, ander].flatMap(({ meting, coordinator }) =>
      [true, false].map((overgenomen, n) => ({
        metingId: meting.id,
        indicatorId: `K01.${n + 1}`,
        soort: 'niveau',
        niveau: 3,
        overgenomen,
        updatedAt: new Date(),
        updatedById: coordinator.principal.userId,
      })),
    )
    await db().oordeel.createMany({ data: oordelen })
    const { principal } = wereld.coordinator
    await closeRonde(principal, wereld.meting.id)
    await reopenRonde(principal, wereld.meting.id, { rondeTot: dagOver(3) })
    const over = await db().oordeel.findMany({ where: { metingId: wereld.meting.id } })
    expect(over).toMatchObject([{ indicatorId: 'K01.2', overgenomen: false }])
    expect(await db().oordeel.count({ where: { metingId: ander.meting.id } })).toBe(2)
    const regel = await db().auditregel.findFirstOrThrow({
      where: { metingId: wereld.meting.id, onderwerp: 'ronde-heropend' },
    })
    expect(JSON.parse(regel.details)).toEqual({ naar: dagOver(3), vervallenOordelen: 1 })
  })
})
