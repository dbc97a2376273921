import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { GET as downloadZip } from '@/app/gemeenten/[code]/metingen/[id]/onderbouwing/onderbouwing.zip/route'
import { GET as download } from '@/app/onderbouwing/bestanden/[stuk]/route'
import { POST as upload } from '@/app/onderbouwing/bestanden/route'
import { uploadPad, vraagPad } from '@/components/onderbouwing/paden'
import { changeStuk, removeStuk } from '@/lib/bibliotheek/mutations'
import { db } from '@/lib/db/client'
import { MAX_BESTAND } from '@/lib/invoer/bestand'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import { loadBibliotheek, loadOnderbouwingBijVraag, loadStuk } from '@/lib/onderbouwing/loaders'
import { addBestand, addLink, connectStukken, disconnectStuk } from '@/lib/onderbouwing/mutations'
import { MAX_BIBLIOTHEEK } from '@/lib/onderbouwing/schema'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { maakOffice, maakPdf } from '@/tests/factories/bestand'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
const HOST = 'http://127.0.0.1:3000'

const plekVan = ({ gemeente, meting }: Wereld, indicatorId = 'K01.1') => ({
  gemeenteCode: gemeente.code,
  metingId: meting.id,
  indicatorId,
})
const OPEN = { titel: '', vertrouwelijk: false }

async function add(
  wereld: Wereld,
  inhoud = maakPdf(randomUUID()),
  extra: Partial<{ naam: string; indicatorId: string; vertrouwelijk: boolean }> = {},
) {
  const { naam = 'nota.pdf', indicatorId, vertrouwelijk = false } = extra
  const outcome = await addBestand(
    wereld.invuller.principal,
    plekVan(wereld, indicatorId),
    { naam, inhoud },
    { titel: '', vertrouwelijk },
  )
  if (!outcome.ok) throw new Error(outcome.reden)
  return outcome.value
}

const asRequest = (pad: string, token?: string, init: RequestInit = {}) =>
  new Request(`${HOST}${pad}`, {
    ...init,
    headers: { ...(token && { authorization: `Bearer ${token}` }), host: '127.0.0.1:3000' },
  })

const getBestand = (stuk: string, token?: string) =>
  download(asRequest(`/onderbouwing/bestanden/${stuk}`, token), {
    params: Promise.resolve({ stuk }),
  })

function getZip({ gemeente, meting }: Wereld, token: string, query = '') {
  const pad = `/gemeenten/${gemeente.code}/metingen/${meting.id}/onderbouwing/onderbouwing.zip`
  return downloadZip(asRequest(`${pad}${query}`, token), {
    params: Promise.resolve({ code: gemeente.code, id: meting.id }),
  })
}

async function openZip(response: Response) {
  return unzipSync(new Uint8Array(await response.arrayBuffer()))
}

async function establish({ coordinator: { principal }, meting }: Wereld) {
  const vraag = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
  await saveOordeel(principal, vraag, { niveau: 3 })
  expect(await establishMeting(principal, meting.id)).toMatchObject({ ok: true })
}

const listAudit = async ({ gemeente }: Wereld) => {
  const rows = await db().auditregel.findMany({
    where: { gemeenteCode: gemeente.code, operatie: 'onderbouwing:bewaren' },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ onderwerp, metingId, details }) => ({
    onderwerp,
    metingId,
    ...(JSON.parse(details) as Record<string, unknown>),
  }))
}

describe('a file', () => {
  it('comes back byte by byte, as a download that nothing can run', async () => {
    const wereld = await createWereld()
    const rest = Uint8Array.from({ length: 700_001 }, (_, index) => (index * 31) % 256)
    const inhoud = new Uint8Array([...maakPdf(), ...rest])
    const { id } = await add(wereld, inhoud, { naam: '../Súd\u202E "x".PDF' })
    expect(await db().onderbouwingDeel.count({ where: { onderbouwingId: id } })).toBe(3)

    const response = await getBestand(id, wereld.coordinator.token)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(inhoud.byteLength),
      'content-disposition': `attachment; filename="Sud -x-.pdf"; filename*=UTF-8''S%C3%BAd%20-x-.pdf`,
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await response.arrayBuffer()).equals(inhoud)).toBe(true)
  })

  it('is kept once, and used again', async () => {
    const wereld = await createWereld()
    const inhoud = maakPdf('dezelfde')
    const first = await add(wereld, inhoud, { naam: 'een.pdf' })
    const second = await add(wereld, inhoud, {
      naam: 'twee.pdf',
      indicatorId: 'K01.2',
      vertrouwelijk: true,
    })
    expect(second).toEqual({ id: first.id, bestond: true })
    const found = await loadStuk(wereld.invuller.principal, {
      gemeenteCode: wereld.gemeente.code,
      id: first.id,
    })
    expect(found).toMatchObject({
      stuk: { titel: 'een', vertrouwelijk: true },
      gebruik: [{ indicatorId: 'K01.1' }, { indicatorId: 'K01.2' }],
    })
    // Of another gemeente it is another file.
    const other = await add(await createWereld(), inhoud)
    expect(other.bestond).toBe(false)
  })

  it.each([
    ['leeg.pdf', new Uint8Array(), 'leeg'],
    ['groot.pdf', new Uint8Array(MAX_BESTAND + 1), 'te-groot'],
    ['pagina.pdf', new TextEncoder().encode('<html>'), 'naam-past-niet'],
    ['macro.docx', maakOffice('docm'), 'macro'],
  ])('%s is refused, and leaves no trace', async (naam, inhoud, reden) => {
    const wereld = await createWereld()
    const { principal } = wereld.invuller
    const outcome = await addBestand(principal, plekVan(wereld), { naam, inhoud }, OPEN)
    expect(outcome).toMatchObject({ ok: false, reden })
    expect(await listAudit(wereld)).toEqual([])
  })

  it('of which someone sends two at once is kept once', async () => {
    const wereld = await createWereld()
    const inhoud = maakPdf(randomUUID())
    const added = await Promise.all(
      ['K01.1', 'K01.2', 'K01.3'].map((indicatorId) => add(wereld, inhoud, { indicatorId })),
    )
    expect(new Set(added.map(({ id }) => id)).size).toBe(1)
  })

  it('does not fit when the library is full; what is there already can be used', async () => {
    const wereld = await createWereld()
    const { id } = await add(wereld, maakPdf('eerste'))
    await db().onderbouwing.create({
      data: {
        gemeenteCode: wereld.gemeente.code,
        soort: 'bestand',
        titel: 'Heel groot',
        bestandsnaam: 'a.pdf',
        mediatype: 'application/pdf',
        grootte: MAX_BIBLIOTHEEK - 200,
        sha256: 'x',
        createdById: 'x',
      },
    })
    const { principal } = wereld.invuller
    const plek = plekVan(wereld, 'K01.2')
    const nieuw = { naam: 'a.pdf', inhoud: maakPdf('y'.repeat(500)) }
    expect(await addBestand(principal, plek, nieuw, OPEN)).toMatchObject({ reden: 'vol' })
    const bestaand = { naam: 'a.pdf', inhoud: maakPdf('eerste') }
    expect(await addBestand(principal, plek, bestaand, OPEN)).toMatchObject({ value: { id } })
  })
})

describe('rights', () => {
  it('coordinator and invuller keep pieces; others do not, and elsewhere nothing is there', async () => {
    const [wereld, elders] = await Promise.all([createWereld(), createWereld()])
    const { id } = await add(wereld)
    const raw = { titel: 'T', link: 'https://voorbeeld.nl', vertrouwelijk: false }
    const target = { gemeenteCode: wereld.gemeente.code, id }
    const beheerder = await createAccount({ beheerder: true })
    const cases = [
      [wereld.lezer, 'geen-recht', 403],
      [elders.coordinator, 'niet-gevonden', 404],
      [beheerder, 'niet-gevonden', 404],
    ] as const
    for (const [{ principal, token }, reden, status] of cases) {
      const plek = plekVan(wereld)
      const bestand = { naam: 'a.pdf', inhoud: maakPdf('z') }
      expect(await addLink(principal, plek, raw)).toMatchObject({ reden })
      expect(await addLink(principal, target, raw)).toMatchObject({ reden })
      expect(await addBestand(principal, plek, bestand, OPEN)).toMatchObject({ reden })
      expect(await connectStukken(principal, plek, [id])).toMatchObject({ reden })
      expect(await disconnectStuk(principal, plek, id)).toMatchObject({ reden })
      expect(await changeStuk(principal, target, OPEN)).toMatchObject({ reden })
      expect(await removeStuk(principal, target)).toMatchObject({ reden })
      expect(await loadOnderbouwingBijVraag(principal, plek)).toBe(reden)
      expect(await loadBibliotheek(principal, wereld.gemeente.code)).toBe(reden)
      expect(await loadStuk(principal, target)).toBe(reden)
      expect((await getBestand(id, token)).status).toBe(status)
      expect((await getZip(wereld, token)).status).toBe(status)
    }
    const visitor = await getBestand(id)
    expect(visitor.headers.get('location')).toMatch(/^\/inloggen\?naar=/)
  })

  it('a piece of elsewhere cannot be drawn in, by whatever id', async () => {
    const [wereld, elders] = await Promise.all([createWereld(), createWereld()])
    const { id } = await add(elders)
    const { principal } = wereld.coordinator
    const ids = [id, randomUUID(), 'x', '\0']
    expect(await connectStukken(principal, plekVan(wereld), ids)).toMatchObject({ value: 0 })
    for (const wrong of ids) {
      const target = { gemeenteCode: wereld.gemeente.code, id: wrong }
      expect(await removeStuk(principal, target)).toMatchObject({ reden: 'niet-gevonden' })
      expect(await loadStuk(principal, target)).toBe('niet-gevonden')
      expect((await getBestand(wrong, wereld.coordinator.token)).status).toBe(404)
    }
    const vreemd = { ...plekVan(elders), gemeenteCode: wereld.gemeente.code }
    expect(await connectStukken(principal, vreemd, [])).toMatchObject({ reden: 'niet-gevonden' })
    const onbekend = plekVan(wereld, 'K99.9')
    expect(await connectStukken(principal, onbekend, [])).toMatchObject({ reden: 'niet-gevonden' })
  })
})

describe('a meting and the library', () => {
  it('linking and unlinking is traced, without what is in it', async () => {
    const wereld = await createWereld()
    const { principal } = wereld.coordinator
    const plek = plekVan(wereld)
    const { id } = await add(wereld)
    expect(await disconnectStuk(principal, plek, id)).toMatchObject({ ok: true })
    expect(await disconnectStuk(principal, plek, id)).toMatchObject({ reden: 'niet-gevonden' })
    expect(await connectStukken(principal, plek, [id, id])).toMatchObject({ value: 1 })
    const target = { gemeenteCode: wereld.gemeente.code, id }
    const naar = { titel: 'Nieuwe titel', vertrouwelijk: true }
    for (const gezien of [{ titel: 'nota', vertrouwelijk: false }, naar]) {
      expect(await changeStuk(principal, target, { ...naar, gezien })).toMatchObject({ ok: true })
    }
    expect(await removeStuk(principal, target)).toMatchObject({ ok: true })

    const metingId = wereld.meting.id
    const bij = { onderwerp: 'K01.1', metingId, soort: 'bestand' }
    expect(await listAudit(wereld)).toEqual([
      { onderwerp: id, metingId: null, actie: 'toegevoegd', titel: 'nota', soort: 'bestand' },
      { ...bij, actie: 'gekoppeld', titel: 'nota' },
      { ...bij, actie: 'ontkoppeld', titel: 'nota' },
      { ...bij, actie: 'gekoppeld', titel: 'nota' },
      {
        onderwerp: id,
        metingId: null,
        actie: 'gewijzigd',
        van: { titel: 'nota', vertrouwelijk: false },
        naar,
      },
      { ...bij, actie: 'ontkoppeld', titel: 'Nieuwe titel' },
      {
        onderwerp: id,
        metingId: null,
        actie: 'verwijderd',
        titel: 'Nieuwe titel',
        soort: 'bestand',
      },
    ])
    expect(await db().onderbouwingDeel.count({ where: { onderbouwingId: id } })).toBe(0)
  })

  it('an established meting keeps what it rests on; the library goes on', async () => {
    const wereld = await createWereld()
    const { principal } = wereld.coordinator
    const { id } = await add(wereld)
    await establish(wereld)
    const plek = plekVan(wereld)
    const bestand = { naam: 'a.pdf', inhoud: maakPdf('na') }
    expect(await addBestand(principal, plek, bestand, OPEN)).toMatchObject({ reden: 'gesloten' })
    expect(await connectStukken(principal, plek, [id])).toMatchObject({ reden: 'gesloten' })
    expect(await disconnectStuk(principal, plek, id)).toMatchObject({ reden: 'gesloten' })
    const target = { gemeenteCode: wereld.gemeente.code, id }
    expect(await removeStuk(principal, target)).toMatchObject({ reden: 'in-gebruik' })
    const los = { gemeenteCode: wereld.gemeente.code }
    expect(await addBestand(principal, los, bestand, OPEN)).toMatchObject({ ok: true })
    expect(await loadBibliotheek(principal, wereld.gemeente.code)).toMatchObject({ totaal: 2 })
  })

  it('keeps what a snapshot rests on when its meting is reopened', async () => {
    const wereld = await createWereld()
    const { principal } = wereld.coordinator
    const { id } = await add(wereld)
    await establish(wereld)
    const reopened = await reopenMeting(principal, wereld.meting.id, { reden: 'Een fout' })
    expect(reopened).toMatchObject({ ok: true })
    const target = { gemeenteCode: wereld.gemeente.code, id }
    expect(await loadStuk(principal, target)).toMatchObject({ isVerwijderbaar: false })
    expect(await removeStuk(principal, target)).toMatchObject({ reden: 'in-gebruik' })
  })

  it('two people who change a piece keep each other’s change, or are asked', async () => {
    const wereld = await createWereld()
    const { coordinator, invuller } = wereld
    const { id } = await add(wereld)
    const target = { gemeenteCode: wereld.gemeente.code, id }
    const change = (wie: typeof invuller, naar: object, gezien: object) =>
      changeStuk(wie.principal, target, { ...gezien, ...naar, gezien })
    const load = async () => {
      const found = await loadStuk(invuller.principal, target)
      return typeof found === 'string' ? null : [found.stuk.titel, found.stuk.vertrouwelijk]
    }
    const begin = { titel: 'nota', vertrouwelijk: false }
    await change(coordinator, { vertrouwelijk: true }, begin)
    expect(await change(invuller, { titel: 'Nota 2026' }, begin)).toMatchObject({ ok: true })
    expect(await load()).toEqual(['Nota 2026', true])

    const laat = await change(coordinator, { titel: 'Nota wijkteam' }, begin)
    const opgeslagen = { titel: 'Nota 2026', vertrouwelijk: true }
    const wens = { titel: 'Nota wijkteam', vertrouwelijk: true }
    expect(laat).toEqual({ ok: false, reden: 'conflict', opgeslagen, wens })
    expect(await load()).toEqual(['Nota 2026', true])
    expect(await change(coordinator, wens, opgeslagen)).toMatchObject({ ok: true })
    expect(await load()).toEqual(['Nota wijkteam', true])
  })

  it('of two new titles at the same moment one is stored, the other is asked about', async () => {
    const wereld = await createWereld()
    const { id } = await add(wereld)
    const gezien = { titel: 'nota', vertrouwelijk: false }
    const outcomes = await Promise.all(
      ['Een', 'Twee'].map((titel) =>
        changeStuk(
          wereld.invuller.principal,
          { gemeenteCode: wereld.gemeente.code, id },
          { titel, vertrouwelijk: false, gezien },
        ),
      ),
    )
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('offers the newest ten, and finds the others', async () => {
    const wereld = await createWereld()
    const { principal } = wereld.invuller
    const los = { gemeenteCode: wereld.gemeente.code }
    for (const nummer of Array.from({ length: 12 }, (_, index) => index)) {
      const link = `https://voorbeeld.nl/${nummer}`
      await addLink(principal, los, { titel: `Stuk ${nummer}`, link, vertrouwelijk: false })
    }
    const offer = async (zoek: string) => {
      const found = await loadOnderbouwingBijVraag(principal, plekVan(wereld), { zoek })
      if (typeof found === 'string') throw new Error(found)
      const { stukken, ...aantallen } = found.keuze
      return { ...aantallen, titels: stukken.map(({ titel }) => titel) }
    }
    const alle = await offer(' ')
    expect(alle).toMatchObject({ totaal: 12, gevonden: 12 })
    expect(alle.titels).toHaveLength(10)
    expect(alle.titels[0]).toBe('Stuk 11')
    expect(await offer('STUK 0')).toMatchObject({ totaal: 12, titels: ['Stuk 10', 'Stuk 0'] })
  })

  it('the same link is kept once, and the library offers what is not there yet', async () => {
    const wereld = await createWereld()
    const { principal } = wereld.invuller
    const raw = { titel: 'Één link', link: 'https://voorbeeld.nl/a', vertrouwelijk: false }
    const los = { gemeenteCode: wereld.gemeente.code }
    const first = await addLink(principal, los, raw)
    expect(first).toMatchObject({ ok: true, value: { bestond: false } })
    const offer = async (zoek = '') => {
      const found = await loadOnderbouwingBijVraag(principal, plekVan(wereld), { zoek })
      return typeof found === 'string' ? found : [found.stukken.length, found.keuze.stukken.length]
    }
    expect(await offer()).toEqual([0, 1])
    expect(await offer('een LINK')).toEqual([0, 1])
    expect(await offer('iets anders')).toEqual([0, 0])
    const again = await addLink(principal, plekVan(wereld), { ...raw, titel: 'Anders' })
    expect(again).toMatchObject({ value: { bestond: true } })
    expect(await offer()).toEqual([1, 0])
  })
})

describe('the form', () => {
  async function send(wereld: Wereld, token: string, form: FormData) {
    const plek = plekVan(wereld)
    const response = await upload(asRequest(uploadPad(plek), token, { method: 'POST', body: form }))
    expect(response.status).toBe(303)
    const to = new URL(response.headers.get('location') ?? '', HOST)
    expect(to.pathname).toBe(vraagPad(plek))
    const sent = Object.fromEntries(to.searchParams)
    // A place on the page would keep the focus from the summary of what is wrong.
    expect(to.hash).toBe('titel' in sent || sent.onderbouwing === 'titel' ? '' : '#onderbouwing')
    return sent
  }

  function makeForm(inhoud: Uint8Array<ArrayBuffer>, naam: string) {
    const form = new FormData()
    form.set('titel', 'Mijn titel')
    form.set('vertrouwelijk', 'ja')
    form.set('bestand', new File([inhoud], naam))
    return form
  }

  it('leads back with what came of it, and with what was typed when that failed', async () => {
    const wereld = await createWereld()
    const { token } = wereld.invuller
    const kept = { titel: 'Mijn titel', vertrouwelijk: 'ja' }
    const nieuw = makeForm(maakPdf('formulier'), 'a.pdf')
    expect(await send(wereld, token, nieuw)).toEqual({ onderbouwing: 'bestand-toegevoegd' })
    const zelfde = makeForm(maakPdf('formulier'), 'b.pdf')
    expect(await send(wereld, token, zelfde)).toEqual({ onderbouwing: 'al-aanwezig' })
    const groot = makeForm(new Uint8Array(MAX_BESTAND + 1000), 'a.pdf')
    const tooLarge = await send(wereld, token, groot)
    expect(tooLarge).toMatchObject({ onderbouwing: 'te-groot', ...kept })
    expect(Number(tooLarge.grootte)).toBe(MAX_BESTAND + 1000)
    const fout = makeForm(new TextEncoder().encode('<svg/>'), 'a.png')
    const extensie = 'png'
    const mismatch = { onderbouwing: 'naam-past-niet', extensie, ...kept }
    expect(await send(wereld, token, fout)).toMatchObject(mismatch)
    const geen = makeForm(new Uint8Array(), '')
    expect(await send(wereld, token, geen)).toEqual({ onderbouwing: 'geen-bestand', ...kept })
    const leeg = makeForm(new Uint8Array(), 'leeg.pdf')
    expect(await send(wereld, token, leeg)).toEqual({ onderbouwing: 'leeg', ...kept })
    const lang = makeForm(maakPdf('lang'), 'a.pdf')
    lang.set('titel', 'x'.repeat(201))
    expect(await send(wereld, token, lang)).toMatchObject({ onderbouwing: 'titel' })
  })

  it('is not taken from elsewhere, from strangers, or for nothing', async () => {
    const wereld = await createWereld()
    const pad = uploadPad(plekVan(wereld))
    const post = (to: string, headers: Record<string, string>) =>
      upload(
        new Request(`${HOST}${to}`, {
          method: 'POST',
          body: makeForm(maakPdf('x'), 'a.pdf'),
          headers,
        }),
      )
    const mine = { authorization: `Bearer ${wereld.invuller.token}` }
    expect((await post(pad, { ...mine, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('/onderbouwing/bestanden?x=1', mine)).status).toBe(404)
    expect((await post(pad, {})).headers.get('location')).toMatch(/^\/inloggen/)
    const stranger = await createAccount()
    expect((await post(pad, { authorization: `Bearer ${stranger.token}` })).status).toBe(404)
    expect(await db().onderbouwing.count({ where: { gemeenteCode: wereld.gemeente.code } })).toBe(0)
  })
})

describe('everything of a meting in a zip', () => {
  it('has each file whole and an index; what is confidential only when asked for', async () => {
    const wereld = await createWereld()
    const [open, geheim] = [maakPdf('open'), maakPdf('geheim')]
    await add(wereld, open, { naam: 'Nota.pdf' })
    await add(wereld, open, { naam: 'Nota.pdf', indicatorId: 'K02.1' })
    await add(wereld, geheim, { naam: 'nota.pdf', vertrouwelijk: true })
    const raw = { titel: '=1+1', link: 'https://voorbeeld.nl/beleid', vertrouwelijk: false }
    await addLink(wereld.invuller.principal, plekVan(wereld, 'K13.1'), raw)

    const response = await getZip(wereld, wereld.invuller.token)
    expect(response.headers.get('content-disposition')).toContain('.zip"')
    const zip = await openZip(response)
    const [bestand, ...more] = Object.keys(zip).filter((naam) => naam.endsWith('.pdf'))
    expect(more).toEqual([])
    expect(bestand).toMatch(/^01 .*\/Nota\.pdf$/)
    expect(zip[bestand ?? '']).toEqual(open)
    const html = new TextDecoder().decode(zip['overzicht.html'])
    expect(html).toContain('https://voorbeeld.nl/beleid')
    expect(html).toContain('1 vertrouwelijk stuk is weggelaten.')
    expect(new TextDecoder().decode(zip['overzicht.csv'])).toContain(`"'=1+1"`)

    const all = await openZip(await getZip(wereld, wereld.invuller.token, '?vertrouwelijk=ja'))
    const names = Object.keys(all).filter((naam) => naam.endsWith('.pdf'))
    expect(names).toHaveLength(2)
    expect(new Set(names.map((naam) => naam.toLowerCase())).size).toBe(2)
    expect(names.map((naam) => all[naam])).toEqual(expect.arrayContaining([open, geheim]))
  })

  it('is there for an empty meting too', async () => {
    const wereld = await createWereld()
    const zip = await openZip(await getZip(wereld, wereld.invuller.token))
    expect(Object.keys(zip)).toEqual(['overzicht.html', 'overzicht.csv'])
    expect(new TextDecoder().decode(zip['overzicht.html'])).toContain('Er is geen onderbouwing')
  })
})
