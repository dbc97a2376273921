import { beforeEach, describe, expect, it } from 'vitest'
import { createLink, findDeelnemerByToken, tokenOf } from '@/lib/auth/deelnamelink'
import { countMisluktePoging } from '@/lib/auth/link-pogingen'
import type { Perspectief } from '@/lib/instrument/model'
import { db } from '@/lib/db/client'
import {
  isWerkendeLink,
  loadDeelname,
  loadEigenDeelname,
  loadEigenPerspectief,
  loadOpenDeelname,
  loadVragenVanLink,
} from '@/lib/deelname/loaders'
import {
  finishDeelname,
  finishEigenDeelname,
  joinByOpenLink,
  mailEigenLink,
  requestNieuweLink,
  setPerspectief,
  withdrawDeelname,
  withdrawEigenDeelname,
} from '@/lib/deelname/mutations'
import { findPost } from '@/lib/postbus/data'
import { saveAntwoord, saveAntwoordAlsDeelnemer } from '@/lib/vragenlijst/mutations'
import { createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const DAY = 24 * 60 * 60 * 1000
const inDagen = (dagen: number) => new Date(Date.now() + dagen * DAY)
const ONBEKEND = `vitd_${'A'.repeat(43)}`

type Uitnodiging = { email?: string | null; perspectief?: Perspectief; verlooptOp?: Date }

async function nodigUit(metingId: string, uitnodiging: Uitnodiging = {}) {
  const { email = null, perspectief = 'beleid', verlooptOp = inDagen(30) } = uitnodiging
  const { sleutel, hash } = createLink('persoonlijk')
  const { id } = await db().deelnemer.create({
    data: { metingId, perspectief, email, links: { create: { sleutel, hash, verlooptOp } } },
  })
  return { id, token: tokenOf('persoonlijk', sleutel) }
}

async function openLink(metingId: string, maximum: number) {
  const { sleutel, hash } = createLink('open')
  const row = await db().openLink.create({
    data: { metingId, perspectief: 'inwoners', maximum, sleutel, hash, createdById: 'test' },
  })
  return { id: row.id, token: tokenOf('open', sleutel) }
}

const wie = (token: string) => findDeelnemerByToken(token, new Date())
const sluit = (id: string) =>
  db().meting.update({ where: { id }, data: { rondeGeslotenOp: new Date() } })
const countMails = (deelnemerId: string, soort: string) =>
  db().mail.count({ where: { deelnemerId, soort } })
const antwoord = (metingId: string, indicatorId = 'K01.1', versie: number | null = null) => ({
  metingId,
  indicatorId,
  versie,
})
const putAntwoord = (metingId: string, token: string, headers: Record<string, string> = {}) =>
  callApi('PUT', `/api/v1/metingen/${metingId}/antwoorden/K01.1`, {
    token,
    json: { niveau: 3 },
    headers: { 'if-none-match': '*', ...headers },
  })

describe('a personal link', () => {
  it('opens the own questions, answers and progress of one perspectief', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id, { perspectief: 'inwoners' })
    await saveAntwoordAlsDeelnemer(await wie(token), antwoord(meting.id), { niveau: 2 })
    const deelname = await loadDeelname(token)
    const vragen = deelname?.instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren) ?? []
    expect(vragen.every((vraag) => vraag.stelling === vraag.inwonersvraag)).toBe(true)
    expect(deelname).toMatchObject({
      perspectief: 'inwoners',
      rondeOpen: true,
      kleineGroep: true,
      laatsteIndicator: 'K01.1',
      voortgang: { totaal: { beantwoord: 1, totaal: vragen.length } },
    })
  })

  it('gives the short version where the coordinator chose it', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id, { perspectief: 'bestuur' })
    const all = (await loadDeelname(token))?.voortgang.totaal.totaal ?? 0
    await db().meting.update({ where: { id: meting.id }, data: { omvang: 'kort' } })
    expect((await loadDeelname(token))?.voortgang.totaal.totaal).toBeLessThan(all)
  })

  it('says that a group is small until five look from there', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    for (let more = 0; more < 3; more++) await nodigUit(meting.id)
    expect((await loadDeelname(token))?.kleineGroep).toBe(true)
    await nodigUit(meting.id)
    expect((await loadDeelname(token))?.kleineGroep).toBe(false)
  })

  it('opens nothing when it is unknown, expired, revoked or of another kind', async () => {
    const { meting } = await createWereld('ieder-apart')
    const verlopen = await nodigUit(meting.id, { verlooptOp: inDagen(-1) })
    const ingetrokken = await nodigUit(meting.id)
    await db().deelnamelink.updateMany({
      where: { deelnemerId: ingetrokken.id },
      data: { ingetrokkenOp: new Date() },
    })
    const open = await openLink(meting.id, 1)
    for (const token of [ONBEKEND, verlopen.token, ingetrokken.token, 'x', '', `${open.token}x`]) {
      expect(await isWerkendeLink(token, undefined)).toBe(false)
      expect(await loadDeelname(token)).toBeNull()
      expect((await putAntwoord(meting.id, token || 'x')).status).toBe(401)
    }
    expect(await isWerkendeLink(open.token, undefined)).toBe(true)
    expect(await isWerkendeLink(open.token, 'invullen')).toBe(false)
  })

  it('shows the public questions behind a form that came too late, of known links alone', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id, { verlooptOp: inDagen(-1), perspectief: 'bestuur' })
    expect((await loadVragenVanLink(token))?.kenmerken.map(({ id }) => id)).not.toContain('K02')
    expect(await loadVragenVanLink(ONBEKEND)).toBeNull()
  })
})

describe('the API with a personal link', () => {
  it('takes the own answers of the own meting, and nothing else', async () => {
    const { meting } = await createWereld('ieder-apart')
    const elders = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    expect((await putAntwoord(meting.id, token)).status).toBe(200)
    expect((await putAntwoord(elders.meting.id, token)).status).toBe(404)
    for (const rest of ['', '/oordelen', '/resultaat', '/ambities', '/export.json']) {
      const { status } = await callApi('GET', `/api/v1/metingen/${meting.id}${rest}`, { token })
      expect(status, rest).toBe(401)
    }
  })

  it('answers 409 in Dutch once the round is closed', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    await sluit(meting.id)
    const { status, json } = await putAntwoord(meting.id, token)
    expect(status).toBe(409)
    expect(JSON.stringify(json)).toContain('de tijd om te antwoorden is voorbij')
  })

  it('keeps HTML and formulas as the text they are', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    const tekst = '<script>alert(1)</script>\n=HYPERLINK("http://kwaad.example")'
    const raw = { niveau: 1, toelichting: tekst }
    await saveAntwoordAlsDeelnemer(await wie(token), antwoord(meting.id), raw)
    expect((await loadDeelname(token))?.keuzes['K01.1']?.toelichting).toBe(tekst)
  })

  it('answers 429 after thirty links that do not work, and still takes one that does', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    const from = { 'x-forwarded-for': '198.51.100.7' }
    for (let poging = 0; poging < 30; poging++) {
      expect((await putAntwoord(meting.id, ONBEKEND, from)).status).toBe(401)
    }
    const refused = await putAntwoord(meting.id, ONBEKEND, from)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await putAntwoord(meting.id, token, from)).status).toBe(200)
  })
})

describe('attempts with links that do not work', () => {
  const from = (ip: string) => new Headers({ 'x-forwarded-for': ip })

  it('are counted per address and forgotten after ten minutes', async () => {
    const start = new Date('2026-01-01T10:00:00Z')
    const headers = from('203.0.113.5')
    for (let poging = 0; poging < 30; poging++) {
      expect(await countMisluktePoging(headers, start)).toBeNull()
    }
    const opnieuw = new Date('2026-01-01T10:10:00Z')
    expect(await countMisluktePoging(headers, start)).toEqual(opnieuw)
    expect(await countMisluktePoging(from('203.0.113.6'), start)).toBeNull()
    expect(await countMisluktePoging(headers, opnieuw)).toBeNull()
  })

  it('leave nothing behind of an address whose time is over', async () => {
    const vroeger = new Date('2025-01-01T10:00:00Z')
    const later = new Date('2025-01-01T10:10:00Z')
    await countMisluktePoging(from('203.0.113.7'), vroeger)
    await countMisluktePoging(from('203.0.113.8'), new Date('2025-01-01T10:05:00Z'))
    const row = { count: 1, lastRequest: BigInt(vroeger.valueOf()) }
    await db().rateLimit.create({ data: { id: 'inloggen', key: 'inloggen:203.0.113.7', ...row } })
    await countMisluktePoging(from('203.0.113.9'), later)
    const keys = (await db().rateLimit.findMany()).map(({ key }) => key)
    expect(keys).not.toContain('deelname:203.0.113.7')
    expect(keys).toEqual(
      expect.arrayContaining([
        'inloggen:203.0.113.7',
        'deelname:203.0.113.8',
        'deelname:203.0.113.9',
      ]),
    )
    await db().rateLimit.deleteMany({ where: { key: { contains: '203.0.113.' } } })
  })

  it('are all counted when they come at once', async () => {
    const now = new Date()
    const headers = from('203.0.113.9')
    await Promise.all(Array.from({ length: 25 }, () => countMisluktePoging(headers, now)))
    const row = await db().rateLimit.findUnique({ where: { key: 'deelname:203.0.113.9' } })
    expect(row?.count).toBe(25)
  })
})

describe('an open link', () => {
  it('lets exactly as many join as it may, of twenty at once', async () => {
    const { meting } = await createWereld('ieder-apart')
    const open = await openLink(meting.id, 7)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => joinByOpenLink(open.token)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(7)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reden === 'vol')).toHaveLength(13)
    expect(await db().deelnemer.count({ where: { openLinkId: open.id } })).toBe(7)
    expect(await loadOpenDeelname(open.token)).toMatchObject({ isVol: true })
  })

  it('gives each a link of their own, and reading it gives nobody anything', async () => {
    const { meting } = await createWereld('ieder-apart')
    const open = await openLink(meting.id, 5)
    await loadOpenDeelname(open.token)
    expect(await db().deelnemer.count({ where: { metingId: meting.id } })).toBe(0)
    const joined = await joinByOpenLink(open.token)
    if (!joined.ok) throw new Error(joined.reden)
    expect(await loadDeelname(joined.value.token)).toMatchObject({ perspectief: 'inwoners' })
  })

  it('lets nobody join once it is revoked or the round is closed', async () => {
    const { meting } = await createWereld('ieder-apart')
    const open = await openLink(meting.id, 5)
    const dicht = await openLink(meting.id, 5)
    await db().openLink.update({ where: { id: dicht.id }, data: { ingetrokkenOp: new Date() } })
    expect(await joinByOpenLink(dicht.token)).toMatchObject({ reden: 'niet-gevonden' })
    await sluit(meting.id)
    expect(await joinByOpenLink(open.token)).toMatchObject({ reden: 'gesloten' })
    expect(await db().deelnemer.count({ where: { metingId: meting.id } })).toBe(0)
  })

  it('mails someone their own link, at most three times, whoever else has the address', async () => {
    const { meting } = await createWereld('ieder-apart')
    const open = await openLink(meting.id, 5)
    const genodigde = await nodigUit(meting.id, { email: 'bekend@voorbeeld.nl' })
    const joined = await joinByOpenLink(open.token)
    if (!joined.ok) throw new Error(joined.reden)
    const eigen = await wie(joined.value.token)
    const id = eigen?.deelnemerId ?? ''
    const done = { ok: true, value: null }

    expect(await mailEigenLink(eigen, { email: ' Bekend@voorbeeld.nl ' })).toEqual(done)
    expect(await db().deelnemer.findUnique({ where: { id } })).toMatchObject({
      email: null,
      eigenEmail: 'bekend@voorbeeld.nl',
    })
    expect(await countMails(genodigde.id, 'nieuwe-link')).toBe(0)

    for (let keer = 0; keer < 4; keer++) {
      expect(await mailEigenLink(eigen, { email: `nieuw${keer}@voorbeeld.nl` })).toEqual(done)
    }
    expect(await countMails(id, 'nieuwe-link')).toBe(3)
    expect(await mailEigenLink(eigen, { email: 'geen adres' })).toMatchObject({ reden: 'ongeldig' })

    const { token } = genodigde
    expect(await mailEigenLink(await wie(token), { email: 'ander@voorbeeld.nl' })).toEqual(done)
    expect(await db().deelnemer.findUnique({ where: { id: genodigde.id } })).toMatchObject({
      email: 'bekend@voorbeeld.nl',
      eigenEmail: null,
    })
  })

  it('thanks who left an address, and mails them a new link when theirs expired', async () => {
    const { meting } = await createWereld('ieder-apart')
    const joined = await joinByOpenLink((await openLink(meting.id, 5)).token)
    if (!joined.ok) throw new Error(joined.reden)
    const { token } = joined.value
    const eigen = await wie(token)
    const deelnemerId = eigen?.deelnemerId ?? ''
    await mailEigenLink(eigen, { email: 'ik@voorbeeld.nl' })
    await finishDeelname(eigen)
    expect(await countMails(deelnemerId, 'bedankt')).toBe(1)
    await db().mail.updateMany({ where: { deelnemerId }, data: { createdAt: inDagen(-1) } })
    await db().deelnamelink.updateMany({
      where: { deelnemerId },
      data: { verlooptOp: inDagen(-1) },
    })
    await requestNieuweLink(token)
    const [mail] = await db().mail.findMany({
      where: { deelnemerId, soort: 'nieuwe-link' },
      orderBy: { createdAt: 'desc' },
    })
    expect(await countMails(deelnemerId, 'nieuwe-link')).toBe(2)
    expect(await findPost(mail?.id ?? '')).toMatchObject({
      deelnemer: { adres: 'ik@voorbeeld.nl' },
    })
  })
})

describe('finishing and withdrawing', () => {
  it('thanks once, however often one finishes', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { id, token } = await nodigUit(meting.id, { email: 'klaar@voorbeeld.nl' })
    await Promise.all([1, 2, 3].map(async () => finishDeelname(await wie(token))))
    expect(await countMails(id, 'bedankt')).toBe(1)
    expect((await loadDeelname(token))?.deelnemer.afgerondOp).toBeInstanceOf(Date)
    const zonder = await nodigUit(meting.id)
    expect(await finishDeelname(await wie(zonder.token))).toMatchObject({ ok: true })
    expect(await countMails(zonder.id, 'bedankt')).toBe(0)
  })

  it('deletes the answers, after which one may simply begin again', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    const ander = await nodigUit(meting.id)
    for (const each of [token, ander.token]) {
      await saveAntwoordAlsDeelnemer(await wie(each), antwoord(meting.id), { niveau: 2 })
    }
    await finishDeelname(await wie(token))
    expect(await withdrawDeelname(await wie(token))).toMatchObject({ ok: true })
    const gone = await loadDeelname(token)
    expect(gone?.keuzes).toEqual({})
    expect(gone?.deelnemer.afgerondOp).toBeNull()
    expect(gone?.deelnemer.ingetrokkenOp).toBeInstanceOf(Date)
    expect((await loadDeelname(ander.token))?.voortgang.totaal.beantwoord).toBe(1)

    await saveAntwoordAlsDeelnemer(await wie(token), antwoord(meting.id), { niveau: 5 })
    expect((await loadDeelname(token))?.deelnemer.ingetrokkenOp).toBeNull()
  })

  it('says that someone is gone who was removed a moment before', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { id, token } = await nodigUit(meting.id)
    const weg = await wie(token)
    await db().deelnemer.delete({ where: { id } })
    for (const write of [finishDeelname, withdrawDeelname]) {
      expect(await write(weg)).toEqual({ ok: false, reden: 'niet-gevonden' })
    }
    const mailed = await mailEigenLink(weg, { email: 'ik@voorbeeld.nl' })
    expect(mailed).toEqual({ ok: false, reden: 'niet-gevonden' })
  })

  it('is over when the round is', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { token } = await nodigUit(meting.id)
    await saveAntwoordAlsDeelnemer(await wie(token), antwoord(meting.id), { niveau: 2 })
    await sluit(meting.id)
    for (const write of [finishDeelname, withdrawDeelname]) {
      expect(await write(await wie(token))).toEqual({ ok: false, reden: 'gesloten' })
      expect(await write(null)).toEqual({ ok: false, reden: 'niet-ingelogd' })
    }
    expect(await loadDeelname(token)).toMatchObject({
      rondeOpen: false,
      keuzes: { 'K01.1': { niveau: 2 } },
    })
  })
})

describe('the own place of a member with an account', () => {
  it('is finished without a mail and withdrawn, apart from that of others', async () => {
    const wereld = await createWereld('ieder-apart')
    const { meting, invuller, coordinator } = wereld
    const adres = { gemeenteCode: wereld.gemeente.code, metingId: meting.id }
    const load = () => loadEigenDeelname(invuller.principal, adres)
    expect(await load()).toEqual({ deelname: null })
    const niemand = { ok: false, reden: 'niet-gevonden' }
    expect(await finishEigenDeelname(invuller.principal, meting.id)).toEqual(niemand)
    for (const { principal } of [invuller, coordinator]) {
      await setPerspectief(principal, meting.id, { perspectief: 'uitvoering' })
      await saveAntwoord(principal, antwoord(meting.id), { niveau: 2 })
    }
    expect(await finishEigenDeelname(invuller.principal, meting.id)).toMatchObject({ ok: true })
    expect(await load()).toMatchObject({
      deelname: {
        userId: invuller.principal.userId,
        perspectief: 'uitvoering',
        gemeenteNaam: wereld.gemeente.naam,
        deelnemer: { afgerondOp: expect.any(Date) as Date },
        voortgang: { totaal: { beantwoord: 1 } },
      },
    })
    expect(await db().mail.count({ where: { metingId: meting.id } })).toBe(0)
    expect(await withdrawEigenDeelname(invuller.principal, meting.id)).toMatchObject({ ok: true })
    expect(await load()).toMatchObject({
      deelname: { keuzes: {}, deelnemer: { afgerondOp: null } },
    })
    expect(await loadEigenDeelname(coordinator.principal, adres)).toMatchObject({
      deelname: { voortgang: { totaal: { beantwoord: 1 } } },
    })
    await sluit(meting.id)
    for (const write of [finishEigenDeelname, withdrawEigenDeelname]) {
      expect(await write(invuller.principal, meting.id)).toMatchObject({ reden: 'gesloten' })
    }
  })

  it('is of nobody else, and of no other role or gemeente', async () => {
    const { meting, lezer, gemeente } = await createWereld('ieder-apart')
    const ander = await createWereld('ieder-apart')
    const adres = { gemeenteCode: gemeente.code, metingId: meting.id }
    for (const [principal, reden] of [
      [null, 'niet-ingelogd'],
      [lezer.principal, 'geen-recht'],
      [ander.invuller.principal, 'niet-gevonden'],
    ] as const) {
      expect(await finishEigenDeelname(principal, meting.id)).toEqual({ ok: false, reden })
      expect(await withdrawEigenDeelname(principal, meting.id)).toEqual({ ok: false, reden })
      expect(await loadEigenDeelname(principal, adres)).toBe(reden)
    }
  })
})

describe('asking for a new link', () => {
  const verlopen = { email: 'verlopen@voorbeeld.nl', verlooptOp: inDagen(-1) }
  const countWerkend = (deelnemerId: string) =>
    db().deelnamelink.count({ where: { deelnemerId, verlooptOp: { gt: new Date() } } })

  it('mails one for a link that merely expired, and not again at once', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { id, token } = await nodigUit(meting.id, verlopen)
    await Promise.all([1, 2, 3].map(() => requestNieuweLink(token)))
    expect(await countWerkend(id)).toBe(1)
    expect(await countMails(id, 'nieuwe-link')).toBe(1)
    expect(await loadDeelname(token)).toBeNull()
  })

  it('does nothing for any other', async () => {
    const { meting } = await createWereld('ieder-apart')
    const werkend = await nodigUit(meting.id, { email: 'werkt@voorbeeld.nl' })
    const zonderAdres = await nodigUit(meting.id, { verlooptOp: inDagen(-1) })
    const ingetrokken = await nodigUit(meting.id, verlopen)
    await db().deelnamelink.updateMany({
      where: { deelnemerId: ingetrokken.id },
      data: { ingetrokkenOp: new Date() },
    })
    for (const token of [werkend.token, zonderAdres.token, ingetrokken.token, ONBEKEND, 'x']) {
      await requestNieuweLink(token)
    }
    const dicht = await createWereld('ieder-apart')
    const teLaat = await nodigUit(dicht.meting.id, verlopen)
    await sluit(dicht.meting.id)
    await requestNieuweLink(teLaat.token)
    const metingen = [meting.id, dicht.meting.id]
    expect(await db().mail.count({ where: { metingId: { in: metingen } } })).toBe(0)
  })

  it('does nothing for an old link of whom a newer one was revoked', async () => {
    const { meting } = await createWereld('ieder-apart')
    const { id, token } = await nodigUit(meting.id, verlopen)
    await db().deelnamelink.create({
      data: {
        deelnemerId: id,
        ...createLink('persoonlijk'),
        createdAt: inDagen(1),
        verlooptOp: inDagen(10),
        ingetrokkenOp: new Date(),
      },
    })
    await requestNieuweLink(token)
    expect(await countMails(id, 'nieuwe-link')).toBe(0)
  })
})

describe('the perspectief of a member', () => {
  let wereld: Awaited<ReturnType<typeof createWereld>>
  beforeEach(async () => {
    wereld = await createWereld('ieder-apart')
  })
  const load = () =>
    loadEigenPerspectief(wereld.invuller.principal, {
      gemeenteCode: wereld.gemeente.code,
      metingId: wereld.meting.id,
    })

  it('is chosen before the first answer and may change until the round closes', async () => {
    const { invuller, meting } = wereld
    expect(await load()).toMatchObject({ perspectief: null, rondeOpen: true })
    for (const perspectief of ['management', 'uitvoering'] as const) {
      expect(await setPerspectief(invuller.principal, meting.id, { perspectief })).toMatchObject({
        ok: true,
      })
      expect(await load()).toMatchObject({ perspectief })
    }
    const wrong = await setPerspectief(invuller.principal, meting.id, { perspectief: 'koning' })
    expect(wrong).toMatchObject({ reden: 'ongeldig' })
    await sluit(meting.id)
    const late = await setPerspectief(invuller.principal, meting.id, { perspectief: 'beleid' })
    expect(late).toEqual({ ok: false, reden: 'gesloten' })
    expect(await load()).toMatchObject({ perspectief: 'uitvoering', rondeOpen: false })
  })

  it('plays no part elsewhere', async () => {
    const gedeeld = await createWereld()
    const { invuller, lezer, meting } = wereld
    const raw = { perspectief: 'beleid' }
    expect(await setPerspectief(gedeeld.invuller.principal, gedeeld.meting.id, raw)).toMatchObject({
      reden: 'andere-werkwijze',
    })
    expect(await setPerspectief(lezer.principal, meting.id, raw)).toMatchObject({
      reden: 'geen-recht',
    })
    expect(await setPerspectief(invuller.principal, gedeeld.meting.id, raw)).toMatchObject({
      reden: 'niet-gevonden',
    })
  })
})
