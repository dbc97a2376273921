import { beforeEach, describe, expect, it } from 'vitest'
import { authorize, isRefusal, type AuthorizedGemeente } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { establishMeting } from '@/lib/metingen/mutations'
import { countOpmerkingen } from '@/lib/opmerkingen/data'
import { listVermeldingen, loadWerkruimte } from '@/lib/opmerkingen/loaders'
import {
  beantwoordOpmerking,
  plaatsOpmerking,
  verwijderOpmerking,
  wijzigOpmerking,
  zegGezien,
  zetOpgelost,
} from '@/lib/opmerkingen/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Account = Wereld['invuller']
type Principal = Parameters<typeof plaatsOpmerking>[0]

let wereld: Wereld
let vraag: { metingId: string; indicatorId: string }
beforeEach(async () => {
  wereld = await createWereld()
  vraag = { metingId: wereld.meting.id, indicatorId: 'K01.1' }
})

const inhoud = (tekst: string, ...leden: Account[]) => ({
  tekst,
  vermeld: leden.map(({ principal }) => principal.userId),
})
/** A correction by someone who saw the remark as it was placed. */
const verbeter = (tekst: string, gezien = inhoud('Klopt dit?'), ...leden: Account[]) => ({
  ...inhoud(tekst, ...leden),
  gezien,
})
const plek = (opmerkingId: string) => ({ metingId: wereld.meting.id, opmerkingId })

async function plaats({ principal }: Account, tekst = 'Klopt dit?', ...leden: Account[]) {
  const outcome = await plaatsOpmerking(principal, vraag, inhoud(tekst, ...leden))
  if (!outcome.ok) throw new Error(outcome.reden)
  return outcome.value.opmerkingId
}

async function antwoord({ principal }: Account, id: string, tekst = 'Ja.', ...leden: Account[]) {
  const outcome = await beantwoordOpmerking(principal, plek(id), inhoud(tekst, ...leden))
  if (!outcome.ok) throw new Error(outcome.reden)
  return outcome.value.opmerkingId
}

async function load({ principal }: Account, indicatorId = 'K01.1') {
  const { gemeenteCode } = wereld.meting
  const found = await loadWerkruimte(principal, { ...vraag, gemeenteCode, indicatorId })
  if (isRefusal(found)) throw new Error(found)
  return found
}

function access({ principal }: Account): AuthorizedGemeente {
  const found = authorize(principal, wereld.gemeente.code, 'gemeente:lezen')
  if (isRefusal(found)) throw new Error(found)
  return found
}

const listVoor = async (account: Account) =>
  (await listVermeldingen(access(account))).map(({ fragment }) => fragment)

async function establish() {
  const { principal } = wereld.coordinator
  await saveOordeel(principal, { ...vraag, versie: null }, { niveau: 3 })
  const outcome = await establishMeting(principal, wereld.meting.id)
  expect(outcome.ok).toBe(true)
}

describe('a thread of remarks', () => {
  it('is read by everyone who fills in, with names and in order', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller, ' <b>Klopt dit?</b>\r\n=1+1 ', coordinator)
    await antwoord(coordinator, id, 'Ja.')
    await antwoord(invuller, id, 'Dank u.')
    const { draden, team, magPlaatsen } = await load(coordinator)
    expect(magPlaatsen).toBe(true)
    expect(team.map(({ userId }) => userId)).toEqual([invuller.principal.userId])
    expect(draden).toHaveLength(1)
    expect(draden[0]?.opening).toMatchObject({
      naam: invuller.principal.naam,
      tekst: '<b>Klopt dit?</b>\r\n=1+1',
      vermeld: [{ naam: coordinator.principal.naam }],
      magWijzigen: false,
    })
    expect(draden[0]?.antwoorden.map(({ tekst }) => tekst)).toEqual(['Ja.', 'Dank u.'])
    expect((await load(coordinator, 'K01.2')).draden).toEqual([])
  })

  it('can be resolved and opened again, also by an answer', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller)
    expect((await zetOpgelost(coordinator.principal, plek(id), true)).ok).toBe(true)
    expect((await zetOpgelost(invuller.principal, plek(id), true)).ok).toBe(true)
    const opgelost = (await load(invuller)).draden[0]?.opgelost
    expect(opgelost?.door).toBe(coordinator.principal.naam)
    expect((await zetOpgelost(invuller.principal, plek(id), false)).ok).toBe(true)
    expect((await load(invuller)).draden[0]?.opgelost).toBeNull()
    await zetOpgelost(coordinator.principal, plek(id), true)
    await antwoord(invuller, id, 'Toch niet.')
    expect((await load(invuller)).draden[0]?.opgelost).toBeNull()
  })

  it('answers the thread, also when an answer is named', async () => {
    const { coordinator, invuller } = wereld
    const first = await antwoord(coordinator, await plaats(invuller))
    await antwoord(invuller, first, 'Antwoord op een antwoord.')
    const [draad] = (await load(invuller)).draden
    expect(draad?.antwoorden).toHaveLength(2)
  })

  it('keeps what was said when the account of who said it is gone', async () => {
    const { coordinator, invuller } = wereld
    await zetOpgelost(invuller.principal, plek(await plaats(invuller)), true)
    await db().user.delete({ where: { id: invuller.principal.userId } })
    expect((await load(coordinator)).draden[0]).toMatchObject({
      opening: { naam: null, tekst: 'Klopt dit?' },
      opgelost: { door: null },
    })
  })

  it('is counted by indicator', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller)
    await plaats(coordinator)
    await antwoord(coordinator, id)
    await zetOpgelost(coordinator.principal, plek(id), true)
    vraag = { ...vraag, indicatorId: 'K02.1' }
    await plaats(invuller)
    expect(await countOpmerkingen(access(coordinator), wereld.meting.id)).toEqual({
      'K01.1': { open: 1, totaal: 2 },
      'K02.1': { open: 1, totaal: 1 },
    })
    const elders = await createWereld()
    expect(await countOpmerkingen(access(coordinator), elders.meting.id)).toEqual({})
  })

  it('is traced without its text', async () => {
    const { coordinator, invuller, meting } = wereld
    const id = await plaats(invuller, 'Geheim')
    await wijzigOpmerking(invuller.principal, plek(id), verbeter('Geheimer', inhoud('Geheim')))
    await zetOpgelost(coordinator.principal, plek(id), true)
    const last = await antwoord(coordinator, id, 'Geheimst')
    await verwijderOpmerking(coordinator.principal, plek(last))
    const traces = await db().auditregel.findMany({
      where: { metingId: meting.id, operatie: 'opmerking:plaatsen' },
      orderBy: { id: 'asc' },
    })
    expect(traces.map(({ onderwerp, details }) => [onderwerp, details])).toEqual(
      ['geplaatst', 'gewijzigd', 'opgelost', 'antwoord', 'heropend', 'verwijderd'].map((soort) => [
        'K01.1',
        JSON.stringify({ soort }),
      ]),
    )
  })
})

describe('an own remark', () => {
  it('can be corrected, with who must see it', async () => {
    const { coordinator, invuller, gemeente } = wereld
    const derde = await createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'invuller' } })
    const id = await plaats(invuller, 'Eerst', coordinator)
    await zegGezien(coordinator.principal, plek(id))
    const both = verbeter('Daarna', inhoud('Eerst', coordinator), coordinator, derde)
    expect((await wijzigOpmerking(invuller.principal, plek(id), both)).ok).toBe(true)
    expect((await load(invuller)).draden[0]?.opening).toMatchObject({ tekst: 'Daarna' })
    expect(await listVoor(coordinator)).toEqual([])
    expect(await listVoor(derde)).toEqual(['Daarna'])
    await wijzigOpmerking(
      invuller.principal,
      plek(id),
      verbeter('Daarna', inhoud('Daarna', coordinator, derde)),
    )
    expect(await listVoor(derde)).toEqual([])
  })

  it('that was corrected on another device is not overwritten unasked', async () => {
    const { coordinator, invuller, gemeente } = wereld
    const derde = await createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'invuller' } })
    const id = await plaats(invuller, 'Eerst', coordinator)
    const change = (raw: object) => wijzigOpmerking(invuller.principal, plek(id), raw)
    const eerst = inhoud('Eerst', coordinator)
    await change(verbeter('Van de telefoon', eerst, coordinator, derde))
    const opgeslagen = inhoud('Van de telefoon', coordinator, derde)
    const laat = await change(verbeter('Van de laptop', eerst, coordinator))
    const wens = inhoud('Van de laptop', coordinator, derde)
    expect(laat).toEqual({ ok: false, reden: 'conflict', opgeslagen, wens })
    expect((await load(invuller)).draden[0]?.opening.tekst).toBe('Van de telefoon')

    // Who changes only whom it is for, changes no text; asked again, one chooses.
    expect((await change(verbeter('Eerst', eerst))).ok).toBe(true)
    const { opening } = (await load(invuller)).draden[0] ?? {}
    expect(opening).toMatchObject({
      tekst: 'Van de telefoon',
      vermeld: [{ userId: derde.principal.userId }],
    })
    expect((await change({ ...wens, gezien: opgeslagen })).ok).toBe(true)
    expect((await load(invuller)).draden[0]?.opening.tekst).toBe('Van de laptop')
  })

  it('can be removed, and is then gone', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller, 'Weg hiermee', coordinator)
    expect((await verwijderOpmerking(invuller.principal, plek(id))).ok).toBe(true)
    expect(await db().opmerking.findUnique({ where: { id } })).toBeNull()
    expect(await db().vermelding.count({ where: { opmerkingId: id } })).toBe(0)
    for (const late of [
      await verwijderOpmerking(invuller.principal, plek(id)),
      await beantwoordOpmerking(coordinator.principal, plek(id), inhoud('Ja.')),
      await zetOpgelost(coordinator.principal, plek(id), true),
      await zegGezien(coordinator.principal, plek(id)),
    ]) {
      expect(late).toMatchObject({ reden: 'verwijderd' })
    }
  })

  it('stays as it is once someone answered it, or it was resolved', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller)
    const last = await antwoord(coordinator, id)
    const change = (account: Account, opmerkingId: string) =>
      Promise.all([
        wijzigOpmerking(account.principal, plek(opmerkingId), verbeter('Anders')),
        verwijderOpmerking(account.principal, plek(opmerkingId)),
      ])
    for (const outcome of await change(invuller, id)) {
      expect(outcome).toMatchObject({ reden: 'beantwoord' })
    }
    for (const outcome of await change(invuller, last)) {
      expect(outcome).toMatchObject({ reden: 'geen-recht' })
    }
    await zetOpgelost(invuller.principal, plek(id), true)
    for (const outcome of await change(coordinator, last)) {
      expect(outcome).toMatchObject({ reden: 'opgelost' })
    }
  })

  it('is answered or removed, not both, when that happens at the same moment', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller)
    const outcomes = await Promise.all([
      verwijderOpmerking(invuller.principal, plek(id)),
      beantwoordOpmerking(coordinator.principal, plek(id), inhoud('Ja.')),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const left = await db().opmerking.count({ where: { metingId: wereld.meting.id } })
    expect(left).toBe(outcomes[0].ok ? 0 : 2)
  })
})

describe('naming members', () => {
  it('shows them what they have not seen, until they say so, answer or resolve', async () => {
    const { coordinator, invuller } = wereld
    const ids = []
    for (const tekst of ['een', 'twee', 'drie'])
      ids.push(await plaats(invuller, tekst, coordinator))
    expect(await listVermeldingen(access(coordinator))).toMatchObject([
      { fragment: 'drie' },
      { fragment: 'twee' },
      {
        fragment: 'een',
        opmerkingId: ids[0],
        door: invuller.principal.naam,
        meting: { id: wereld.meting.id, naam: 'Meting 2026' },
        indicator: { id: 'K01.1', stelling: (await load(invuller)).indicator.stelling },
      },
    ])
    expect(await listVoor(invuller)).toEqual([])
    await zegGezien(coordinator.principal, plek(ids[0] ?? ''))
    expect(await listVoor(coordinator)).toEqual(['drie', 'twee'])
    await antwoord(coordinator, ids[1] ?? '', 'Dank u.', invuller)
    expect(await listVoor(coordinator)).toEqual(['drie'])
    expect(await listVoor(invuller)).toEqual(['Dank u.'])
    await zetOpgelost(coordinator.principal, plek(ids[2] ?? ''), true)
    expect(await listVoor(coordinator)).toEqual([])
  })

  it('counts once, and never oneself', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller, 'Hoi', coordinator, coordinator, invuller)
    expect(await db().vermelding.count({ where: { opmerkingId: id } })).toBe(1)
  })

  it('shows nothing to who may no longer read it', async () => {
    const { coordinator, invuller } = wereld
    await plaats(coordinator, 'Hoi', invuller)
    const { userId } = invuller.principal
    await db().lidmaatschap.updateMany({ where: { userId }, data: { rol: 'lezer' } })
    expect(await listVoor(invuller)).toEqual([])
  })

  it('refuses who cannot read it: a lezer, someone of another gemeente, nobody', async () => {
    const { coordinator, lezer } = wereld
    const elders = await createWereld()
    const niemand = { principal: { ...lezer.principal, userId: 'x' }, token: '' }
    for (const wie of [lezer, elders.invuller, niemand]) {
      const outcome = await plaatsOpmerking(coordinator.principal, vraag, inhoud('Hoi', wie))
      expect(outcome).toMatchObject({ reden: 'ongeldig', fouten: [{ pad: ['vermeld'] }] })
    }
    expect((await load(coordinator)).draden).toEqual([])
    const id = await plaats(coordinator)
    for (const outcome of [
      await beantwoordOpmerking(coordinator.principal, plek(id), inhoud('Hoi', lezer)),
      await wijzigOpmerking(coordinator.principal, plek(id), verbeter('Hoi', inhoud(''), lezer)),
    ]) {
      expect(outcome).toMatchObject({ reden: 'ongeldig', fouten: [{ pad: ['vermeld'] }] })
    }
    expect((await load(coordinator)).draden[0]?.antwoorden).toEqual([])
  })
})

describe('placing a remark refuses', () => {
  it.each([
    ['no text', { tekst: ' \n', vermeld: [] }, ['tekst']],
    ['too long a text', { tekst: 'x'.repeat(4001), vermeld: [] }, ['tekst']],
    ['unreadable characters', { tekst: 'a\0b', vermeld: [] }, ['tekst']],
    ['no list of members', { tekst: 'Hoi', vermeld: 'x' }, ['vermeld']],
    ['an unknown field', { tekst: 'Hoi', vermeld: [], userId: 'x' }, ['userId']],
  ])('%s', async (_, raw, pad) => {
    const { invuller } = wereld
    const id = await plaats(invuller)
    for (const outcome of [
      await plaatsOpmerking(invuller.principal, vraag, raw),
      await beantwoordOpmerking(invuller.principal, plek(id), raw),
      await wijzigOpmerking(invuller.principal, plek(id), { ...raw, gezien: inhoud('') }),
    ]) {
      expect(outcome).toMatchObject({ reden: 'ongeldig', fouten: [{ pad }] })
    }
  })

  it('an unknown question, and a remark of another meting or with no id', async () => {
    const { invuller } = wereld
    const place = { ...vraag, indicatorId: 'K99.1' }
    const unknown = await plaatsOpmerking(invuller.principal, place, inhoud('Hoi'))
    expect(unknown).toMatchObject({ reden: 'ongeldig' })
    const gemeenteCode = wereld.gemeente.code
    expect(await loadWerkruimte(invuller.principal, { ...place, gemeenteCode })).toBe(
      'niet-gevonden',
    )
    const id = await plaats(invuller)
    const elders = await createWereld()
    const other = { metingId: elders.meting.id, opmerkingId: id }
    const stolen = await beantwoordOpmerking(elders.invuller.principal, other, inhoud('Hoi'))
    expect(stolen).toMatchObject({ reden: 'verwijderd' })
    const none = await beantwoordOpmerking(invuller.principal, plek("' OR 1=1"), inhoud('Hoi'))
    expect(none).toMatchObject({ reden: 'verwijderd' })
  })

  it('anything once the meting is closed, but reading and saying that one has seen it', async () => {
    const { coordinator, invuller } = wereld
    const id = await plaats(invuller, 'Klopt dit?', coordinator)
    await establish()
    const { principal } = invuller
    for (const outcome of [
      await plaatsOpmerking(principal, vraag, inhoud('Hoi')),
      await beantwoordOpmerking(principal, plek(id), inhoud('Hoi')),
      await wijzigOpmerking(principal, plek(id), verbeter('Hoi')),
      await verwijderOpmerking(principal, plek(id)),
      await zetOpgelost(principal, plek(id), true),
    ]) {
      expect(outcome).toMatchObject({ reden: 'gesloten' })
    }
    const seen = await load(coordinator)
    expect(seen).toMatchObject({ magPlaatsen: false, draden: [{ isOngezien: true }] })
    expect((await zegGezien(coordinator.principal, plek(id))).ok).toBe(true)
    expect(await listVoor(coordinator)).toEqual([])
  })

  it('who may not, and hides the remarks from who does not fill in here', async () => {
    const { coordinator, invuller, lezer, gemeente } = wereld
    const elders = await createWereld()
    const { principal: beheerder } = await createAccount({ beheerder: true })
    const { principal: adviseur } = await createAccount({ regioCode: 'JZ99' })
    const id = await plaats(invuller)
    const reasons = async (principal: Principal) => {
      const outcomes = [
        await plaatsOpmerking(principal, vraag, inhoud('Hoi')),
        await beantwoordOpmerking(principal, plek(id), inhoud('Hoi')),
        await wijzigOpmerking(principal, plek(id), verbeter('Hoi')),
        await verwijderOpmerking(principal, plek(id)),
        await zetOpgelost(principal, plek(id), true),
        await zegGezien(principal, plek(id)),
      ]
      const seen = await loadWerkruimte(principal, { ...vraag, gemeenteCode: gemeente.code })
      const refusals = outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.reden))
      return new Set([...refusals, isRefusal(seen) ? seen : 'ok'])
    }
    expect(await reasons(lezer.principal)).toEqual(new Set(['geen-recht']))
    for (const stranger of [elders.coordinator.principal, beheerder, adviseur]) {
      expect(await reasons(stranger)).toEqual(new Set(['niet-gevonden']))
    }
    expect(await reasons(null)).toEqual(new Set(['niet-ingelogd']))
    const elsewhere = { ...vraag, gemeenteCode: elders.gemeente.code }
    expect(await loadWerkruimte(coordinator.principal, elsewhere)).toBe('niet-gevonden')
  })
})
