import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { listActies } from '@/lib/plan/data'
import { removeActie } from '@/lib/plan/mutations'
import { authorize, isRefusal } from '@/lib/authz/access'
import { reopenMeting } from '@/lib/metingen/mutations'
import { loadNieuweReacties, loadReacties, loadReactiesVanAdviseur } from '@/lib/reacties/loaders'
import {
  answerReactie,
  changeReactie,
  giveReactie,
  setReactieStatus,
  withdrawReactie,
} from '@/lib/reacties/mutations'
import { MAX_REACTIES } from '@/lib/reacties/schema'
import { takeOverReactie } from '@/lib/voorstellen/mutations'
import { createAdviseur, createDeler, setKeuze } from '@/tests/factories/adviseur'
import { createAccount } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Deler = Awaited<ReturnType<typeof createDeler>>

const TEKST = 'Maak een vaste werkafspraak. Wij denken mee.'

let deler: Deler
beforeEach(async () => {
  deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
})

const vanGemeente = ({ gemeente, meting }: Deler = deler) => ({
  gemeenteCode: gemeente.code,
  metingId: meting.id,
})
const vanAdviseur = (from: Deler = deler) => ({
  ...vanGemeente(from),
  regioCode: from.regio.code,
})

/** A reaction of the adviseur. @returns its id */
async function give(kenmerkId: string | null = 'K02', tekst = TEKST): Promise<string> {
  const { principal } = deler.adviseur
  const outcome = await giveReactie(principal, vanAdviseur(), { kenmerkId, tekst })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

async function read(principal = deler.coordinator.principal) {
  const found = await loadReacties(principal, vanGemeente())
  if (typeof found === 'string') throw new Error(found)
  return found
}

const stored = (id: string) => db().reactie.findUniqueOrThrow({ where: { id } })
const answer = (reactieId: string, tekst = 'Dank u, dat doen wij.') =>
  answerReactie(deler.coordinator.principal, { ...vanGemeente(), reactieId }, { tekst })

describe('a reaction', () => {
  it('reaches the members of the gemeente, on the whole first', async () => {
    await give('K02')
    await give(null, 'Knap werk.')
    for (const { principal } of [deler.coordinator, deler.invuller, deler.lezer]) {
      const { regels, magBeantwoorden } = await read(principal)
      expect(regels).toMatchObject([
        { kenmerk: null, reactie: { tekst: 'Knap werk.', status: 'gegeven' }, antwoorden: [] },
        { kenmerk: { id: 'K02', nummer: 2 }, reactie: { tekst: TEKST } },
      ])
      expect(regels[0]?.door).toBe(deler.adviseur.principal.naam)
      expect(magBeantwoorden).toBe(principal === deler.coordinator.principal)
    }
    expect(await loadNieuweReacties(deler.coordinator.principal, deler.gemeente.code)).toEqual([
      { meting: { id: deler.meting.id, naam: deler.meting.naam }, aantal: 2 },
    ])
    expect(await loadNieuweReacties(deler.lezer.principal, deler.gemeente.code)).toEqual([])
  })

  it('is not given once the regio is taken away, whatever was known of the adviseur', async () => {
    const id = await give()
    await db().adviseurschap.deleteMany({ where: { regioCode: deler.regio.code } })
    const { principal } = deler.adviseur
    const plek = { ...vanAdviseur(), reactieId: id }
    const weg = { ok: false, reden: 'geen-adviseur-meer' }
    expect(await giveReactie(principal, vanAdviseur(), { kenmerkId: null, tekst: TEKST })).toEqual(
      weg,
    )
    expect(await changeReactie(principal, plek, { tekst: 'Anders.', versie: 1 })).toEqual(weg)
    expect(await answerReactie(principal, plek, { tekst: 'Nog iets.' })).toEqual(weg)
    expect(await stored(id)).toMatchObject({ tekst: TEKST, versie: 1 })
    expect(await db().reactie.count({ where: { metingId: deler.meting.id } })).toBe(1)
  })

  it('is given by an adviseur of the regio only', async () => {
    const ander = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    const input = { kenmerkId: null, tekst: TEKST }
    for (const [principal, reden] of [
      [null, 'niet-ingelogd'],
      [ander.adviseur.principal, 'geen-adviseur-meer'],
      [deler.coordinator.principal, 'geen-adviseur-meer'],
      [(await createAccount({ beheerder: true })).principal, 'geen-adviseur-meer'],
    ] as const) {
      expect(await giveReactie(principal, vanAdviseur(), input)).toEqual({ ok: false, reden })
    }
    const elders = { ...vanAdviseur(), metingId: ander.meting.id }
    expect(await giveReactie(deler.adviseur.principal, elders, input)).toMatchObject({
      reden: 'deelt-niet-meer',
    })
    expect(await db().reactie.count({ where: { metingId: deler.meting.id } })).toBe(0)
  })

  it('is about something that is shared by name', async () => {
    const { principal } = deler.adviseur
    const input = { kenmerkId: null, tekst: TEKST }
    for (const keuze of [{}, { resultaat: 'anoniem' }] as const) {
      await setKeuze(deler.meting.id, keuze)
      expect(await giveReactie(principal, vanAdviseur(), input)).toMatchObject({
        reden: 'deelt-niet-meer',
      })
    }
    await setKeuze(deler.meting.id, { signalen: 'herkenbaar' })
    expect(await giveReactie(principal, vanAdviseur(), input)).toMatchObject({ ok: true })
    await reopenMeting(deler.coordinator.principal, deler.meting.id, { reden: 'Nog eens' })
    expect(await giveReactie(principal, vanAdviseur(), input)).toMatchObject({
      reden: 'deelt-niet-meer',
    })
  })

  it.each([
    [{ kenmerkId: null, tekst: '  ' }, 'tekst'],
    [{ kenmerkId: null, tekst: 'x'.repeat(4001) }, 'tekst'],
    [{ kenmerkId: 'K99', tekst: TEKST }, 'kenmerkId'],
    [{ kenmerkId: null, tekst: TEKST, status: 'gereed' }, 'status'],
  ])('says what is wrong with %#', async (input, veld) => {
    const outcome = await giveReactie(deler.adviseur.principal, vanAdviseur(), input)
    expect(outcome).toMatchObject({ reden: 'ongeldig', fouten: [{ pad: [veld] }] })
  })

  it('has room for so many on one meting', async () => {
    const now = new Date()
    const { userId } = deler.adviseur.principal
    await db().reactie.createMany({
      data: Array.from({ length: MAX_REACTIES - 1 }, () => ({
        ...{ metingId: deler.meting.id, userId, tekst: TEKST },
        ...{ createdAt: now, updatedAt: now, updatedById: userId },
      })),
    })
    const outcomes = await Promise.all(
      [1, 2].map(() =>
        giveReactie(deler.adviseur.principal, vanAdviseur(), { kenmerkId: null, tekst: TEKST }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reden: 'vol' })
  })
})

describe('one’s own reaction', () => {
  const change = (reactieId: string, versie: number, tekst = 'Anders.', wie = deler.adviseur) =>
    changeReactie(wie.principal, { ...vanAdviseur(), reactieId }, { tekst, versie })
  const withdraw = (reactieId: string, versie: number, wie = deler.adviseur) =>
    withdrawReactie(wie.principal, { ...vanAdviseur(), reactieId }, { versie })

  it('changes and goes while nobody did anything with it, and leaves a trace', async () => {
    const id = await give()
    expect(await change(id, 1)).toMatchObject({ ok: true })
    expect(await change(id, 1, 'Uit een oud venster.')).toMatchObject({
      reden: 'conflict',
      opgeslagen: { tekst: 'Anders.', versie: 2 },
    })
    expect(await withdraw(id, 1)).toMatchObject({ reden: 'conflict' })
    expect(await withdraw(id, 2)).toMatchObject({ ok: true })
    expect((await read()).regels).toEqual([])
    expect(await change(id, 2)).toMatchObject({ reden: 'weg' })
    const sporen = await db().auditregel.findMany({
      where: { onderwerp: id },
      orderBy: [{ tijdstip: 'asc' }, { id: 'asc' }],
    })
    expect(sporen.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { actie: 'gegeven', kenmerk: 'K02', naar: TEKST },
      { actie: 'gewijzigd', kenmerk: 'K02', van: TEKST, naar: 'Anders.' },
      { actie: 'ingetrokken', kenmerk: 'K02', van: 'Anders.' },
    ])
  })

  it('is not that of a colleague', async () => {
    const id = await give()
    const collega = await createAdviseur(deler.regio)
    expect(await change(id, 1, 'Van mij.', collega)).toMatchObject({ reden: 'vast' })
    expect(await withdraw(id, 1, collega)).toMatchObject({ reden: 'vast' })
    const { regels } = (await loadReactiesVanAdviseur(
      collega.principal,
      vanAdviseur(),
      deler.meting.id,
    )) as Awaited<ReturnType<typeof read>>
    expect(regels).toMatchObject([{ reactie: { id }, magWijzigen: false }])
  })

  it('stays once the gemeente did something with it', async () => {
    const [beantwoord, overgenomen] = [await give(), await give()]
    await answer(beantwoord)
    await takeOverReactie(
      deler.coordinator.principal,
      { ...vanGemeente(), reactieId: overgenomen },
      { kenmerkId: null },
    )
    for (const id of [beantwoord, overgenomen]) {
      const { versie } = await stored(id)
      expect(await change(id, versie)).toMatchObject({ reden: 'vast' })
      expect(await withdraw(id, versie)).toMatchObject({ reden: 'vast' })
    }
  })

  it('either changes or is answered first, when both happen at once', async () => {
    const id = await give()
    const [veranderd, beantwoord] = await Promise.all([withdraw(id, 1), answer(id)])
    expect([veranderd.ok, beantwoord.ok].filter(Boolean)).toHaveLength(1)
  })
})

describe('saying something back', () => {
  it('is for the coordinator and for the advisers of the regio', async () => {
    const id = await give()
    expect(await answer(id)).toMatchObject({ ok: true })
    const plek = { ...vanAdviseur(), reactieId: id }
    const collega = await createAdviseur(deler.regio)
    const input = { tekst: 'Wij bellen.' }
    expect(await answerReactie(collega.principal, plek, input)).toMatchObject({ ok: true })
    expect((await read()).regels[0]?.antwoorden).toMatchObject([
      { door: deler.coordinator.principal.naam, tekst: 'Dank u, dat doen wij.' },
      { door: collega.principal.naam, tekst: 'Wij bellen.' },
    ])
    expect(await loadNieuweReacties(deler.coordinator.principal, deler.gemeente.code)).toEqual([])
  })

  it('is refused to everyone else', async () => {
    const id = await give()
    const ander = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    const input = { tekst: 'Ook wat zeggen.' }
    for (const [principal, reden] of [
      [null, 'niet-ingelogd'],
      [deler.lezer.principal, 'geen-recht'],
      [deler.invuller.principal, 'geen-recht'],
      [ander.coordinator.principal, 'niet-gevonden'],
      [deler.adviseur.principal, 'niet-gevonden'],
    ] as const) {
      const plek = { ...vanGemeente(), reactieId: id }
      expect(await answerReactie(principal, plek, input)).toEqual({ ok: false, reden })
      expect(await takeOverReactie(principal, plek, { kenmerkId: null })).toEqual({
        ok: false,
        reden,
      })
    }
    const alsAdviseur = { ...vanAdviseur(), reactieId: id }
    expect(await answerReactie(deler.coordinator.principal, alsAdviseur, input)).toMatchObject({
      reden: 'geen-adviseur-meer',
    })
    // A reaction on another meting is none of this one.
    const elders = { ...vanGemeente(ander), reactieId: id }
    expect(await answerReactie(ander.coordinator.principal, elders, input)).toMatchObject({
      reden: 'weg',
    })
    expect(await loadReacties(ander.coordinator.principal, vanGemeente())).toBe('niet-gevonden')
    expect(await loadReacties(deler.adviseur.principal, vanGemeente())).toBe('niet-gevonden')
    expect(await db().reactieantwoord.count({ where: { reactieId: id } })).toBe(0)
  })
})

describe('the follow-up', () => {
  it('is kept by either side, and not over what someone else did meanwhile', async () => {
    const id = await give()
    const gemeente = { ...vanGemeente(), reactieId: id }
    const adviseur = { ...vanAdviseur(), reactieId: id }
    const [coordinator, vng] = [deler.coordinator.principal, deler.adviseur.principal]
    const naar = (status: string, versie: number) => ({ status, versie })
    expect(await setReactieStatus(coordinator, gemeente, naar('gepland', 1))).toMatchObject({
      ok: true,
    })
    expect(await setReactieStatus(vng, adviseur, naar('gereed', 1))).toMatchObject({
      reden: 'conflict',
      opgeslagen: { status: 'gepland', versie: 2 },
    })
    // What is so already is no change.
    expect(await setReactieStatus(vng, adviseur, naar('gepland', 1))).toMatchObject({ ok: true })
    expect(await setReactieStatus(vng, adviseur, naar('gereed', 2))).toMatchObject({ ok: true })
    expect(await stored(id)).toMatchObject({ status: 'gereed', versie: 3, updatedById: vng.userId })
    expect(await setReactieStatus(vng, adviseur, naar('klaar', 3))).toMatchObject({
      reden: 'ongeldig',
    })
    expect(
      await setReactieStatus(deler.lezer.principal, gemeente, naar('gegeven', 3)),
    ).toMatchObject({ reden: 'geen-recht' })
  })
})

describe('taking a reaction over into the plan', () => {
  const takeOver = (reactieId: string, kenmerkId: string | null = null) =>
    takeOverReactie(deler.coordinator.principal, { ...vanGemeente(), reactieId }, { kenmerkId })
  async function acties() {
    const access = authorize(deler.coordinator.principal, deler.gemeente.code, 'plan:lezen')
    return isRefusal(access) ? [] : listActies(access)
  }

  it('makes one action of it, however often', async () => {
    const id = await give('K02')
    const uitkomsten = await Promise.all([takeOver(id), takeOver(id)])
    const later = await takeOver(id)
    const [actie, ...rest] = await acties()
    expect(rest).toEqual([])
    expect(actie).toMatchObject({
      titel: 'Maak een vaste werkafspraak',
      omschrijving: TEKST,
      kenmerkId: 'K02',
      metingId: deler.meting.id,
      status: 'gepland',
    })
    expect(uitkomsten.map((each) => each.ok && each.value.bestond).sort()).toEqual([false, true])
    expect(later).toEqual({ ok: true, value: { actieId: actie?.id, bestond: true } })
    expect(await stored(id)).toMatchObject({ status: 'afgesproken', actieId: actie?.id })
  })

  it('asks for a kenmerk where the reaction is on the whole', async () => {
    const id = await give(null)
    expect(await takeOver(id)).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad: ['kenmerkId'], melding: 'Kies bij welk kenmerk de actie hoort.' }],
    })
    expect(await takeOver(id, 'K99')).toMatchObject({ reden: 'ongeldig' })
    expect(await acties()).toEqual([])
    expect(await takeOver(id, 'K05')).toMatchObject({ ok: true })
    expect(await acties()).toMatchObject([{ kenmerkId: 'K05' }])
  })

  it('can be done again when the action is gone, and keeps how far it was', async () => {
    const id = await give('K02')
    await takeOver(id)
    const [eerste] = await acties()
    if (!eerste) throw new Error('no action')
    const status = { status: 'gepland', versie: (await stored(id)).versie }
    await setReactieStatus(deler.coordinator.principal, { ...vanGemeente(), reactieId: id }, status)
    await removeActie(
      deler.coordinator.principal,
      { ...vanGemeente(), actieId: eerste.id },
      { versie: eerste.versie },
    )
    expect(await takeOver(id)).toMatchObject({ ok: true, value: { bestond: false } })
    expect(await stored(id)).toMatchObject({ status: 'gepland' })
  })
})

describe('when sharing ends', () => {
  it('the gemeente keeps what was said, and the adviseur no longer reaches it', async () => {
    const id = await give()
    await answer(id)
    await setKeuze(deler.meting.id, {})
    expect((await read()).regels).toMatchObject([{ reactie: { id }, antwoorden: [{}] }])
    expect(await answer(id, 'En nog iets.')).toMatchObject({ ok: true })
    const { principal } = deler.adviseur
    expect(await loadReactiesVanAdviseur(principal, vanAdviseur(), deler.meting.id)).toBe(
      'niet-gevonden',
    )
    const plek = { ...vanAdviseur(), reactieId: id }
    expect(await answerReactie(principal, plek, { tekst: 'Hallo?' })).toMatchObject({
      reden: 'deelt-niet-meer',
    })
    await setKeuze(deler.meting.id, { plan: 'herkenbaar' })
    const terug = await loadReactiesVanAdviseur(principal, vanAdviseur(), deler.meting.id)
    expect(terug).toMatchObject({ regels: [{ antwoorden: [{}, {}] }] })
  })
})
