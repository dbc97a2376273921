import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { fail, succeed } from '@/lib/invoer/outcome'
import { isBekendLid, loadLeden, loadLid } from '@/lib/leden/loaders'
import { changeLidrol, inviteLid, removeLid, renewLidlink } from '@/lib/leden/mutations'
import type { Ledenlijst } from '@/lib/leden/schema'
import { loadUitnodiging } from '@/lib/uitnodigingen/loaders'
import { chooseWachtwoord } from '@/lib/uitnodigingen/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>

const newEmail = () => `p${randomUUID()}@voorbeeld.example`

/** Two gemeenten, one after the other: on PostgreSQL their regio can be made once only. */
const createTwee = async () => [await createWereld(), await createWereld()] as const

async function listLeden({ gemeente, coordinator }: Wereld): Promise<Ledenlijst['leden']> {
  const found = await loadLeden(coordinator.principal, gemeente.code)
  if (typeof found === 'string') throw new Error(found)
  return found.leden
}

async function findLid(wereld: Wereld, email: string) {
  const lid = (await listLeden(wereld)).find((row) => row.email === email)
  if (!lid) throw new Error('no such member')
  return lid
}

const invite = ({ gemeente, coordinator }: Wereld, email: string, rol = 'invuller') =>
  inviteLid(coordinator.principal, gemeente.code, { email, rol })

async function inviteToken(wereld: Wereld, email: string): Promise<string> {
  const outcome = await invite(wereld, email)
  return (outcome.ok ? outcome.value.link : null)?.split('/').at(-1) ?? ''
}

async function createTweede({ gemeente }: Wereld) {
  return createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'coordinator' } })
}

describe('who manages the members', () => {
  it('is a coordinator of the gemeente, and nobody else', async () => {
    const [wereld, elders] = await createTwee()
    const { code } = wereld.gemeente
    const lid = await findLid(wereld, wereld.lezer.principal.email)
    const beheerder = await createAccount({ beheerder: true })
    const anderen = [
      [null, 'niet-ingelogd'],
      [wereld.invuller.principal, 'geen-recht'],
      [wereld.lezer.principal, 'geen-recht'],
      [elders.coordinator.principal, 'niet-gevonden'],
      [beheerder.principal, 'niet-gevonden'],
    ] as const
    const rol = { rol: 'invuller' }
    for (const [principal, reden] of anderen) {
      expect(await loadLeden(principal, code)).toBe(reden)
      expect(await inviteLid(principal, code, { email: newEmail(), ...rol })).toEqual(fail(reden))
      expect(await changeLidrol(principal, code, lid.id, rol)).toEqual(fail(reden))
      expect(await removeLid(principal, code, lid.id)).toEqual(fail(reden))
      expect(await renewLidlink(principal, code, lid.id)).toEqual(fail(reden))
    }
    // Nor by the address of one's own gemeente.
    const { code: eigen } = elders.gemeente
    expect(await removeLid(elders.coordinator.principal, eigen, lid.id)).toEqual(
      fail('niet-gevonden'),
    )
    expect(await loadLid(elders.coordinator.principal, eigen, lid.id)).toBe('niet-gevonden')
    expect(await isBekendLid(elders.coordinator.principal, eigen, lid.id)).toBe(false)
    expect(await isBekendLid(wereld.coordinator.principal, code, lid.id)).toBe(true)
    expect(await isBekendLid(wereld.coordinator.principal, code, 'onzin')).toBe(false)
    expect(await listLeden(wereld)).toHaveLength(3)
  })

  it('is not someone who lost that right while the page was open', async () => {
    const wereld = await createWereld()
    const tweede = await createTweede(wereld)
    await db().lidmaatschap.deleteMany({ where: { userId: tweede.principal.userId } })
    const { code } = wereld.gemeente
    const lid = await findLid(wereld, wereld.coordinator.principal.email)
    expect(await removeLid(tweede.principal, code, lid.id)).toEqual(fail('geen-recht'))
  })
})

describe('an invitation', () => {
  it('answers and shows the same for an address with an account as for one without', async () => {
    const [wereld, elders] = await createTwee()
    const bestaand = elders.coordinator.principal
    const nieuw = newEmail()
    const antwoorden = await Promise.all([invite(wereld, bestaand.email), invite(wereld, nieuw)])
    for (const antwoord of antwoorden) {
      expect(antwoord).toEqual(
        succeed({ link: expect.stringContaining('/uitnodiging/vitu_') as string }),
      )
    }
    const shown = ({ id, email, linkTot, ...rest }: Awaited<ReturnType<typeof findLid>>) => ({
      ...rest,
      heeftLink: linkTot !== null,
    })
    const lid = { naam: null, rol: 'invuller', isUitgenodigd: true, isGedeactiveerd: false }
    for (const email of [bestaand.email, nieuw]) {
      expect(shown(await findLid(wereld, email))).toEqual({
        ...lid,
        isUzelf: false,
        heeftLink: true,
      })
    }
    // Also of an account that was shut out.
    const gesloten = await createAccount()
    const where = { id: gesloten.principal.userId }
    await db().user.update({ where, data: { gedeactiveerdOp: new Date() } })
    await invite(wereld, gesloten.principal.email)
    const row = await findLid(wereld, gesloten.principal.email)
    expect(shown(row)).toEqual({ ...lid, isUzelf: false, heeftLink: true })
  })

  it('gives no rights until it is accepted, and then shows the name', async () => {
    const wereld = await createWereld()
    const email = newEmail()
    const token = await inviteToken(wereld, email)
    expect((await db().user.findUnique({ where: { email } }))?.name).toBe(email)
    const zin = 'vier blauwe fietsen slapen'
    await chooseWachtwoord(token, { naam: 'Jan de Vries', wachtwoord: zin, herhaling: zin })
    expect(await findLid(wereld, email)).toMatchObject({
      naam: 'Jan de Vries',
      isUitgenodigd: false,
      linkTot: null,
    })
  })

  it('takes an address in capitals with space around it for what it is', async () => {
    const wereld = await createWereld()
    const { email } = wereld.invuller.principal
    expect(await invite(wereld, `  ${email.toUpperCase()} `)).toEqual(fail('al-lid'))
    const nieuw = newEmail()
    expect((await invite(wereld, ` ${nieuw.toUpperCase()}`)).ok).toBe(true)
    expect(await invite(wereld, nieuw)).toEqual(fail('al-uitgenodigd'))
  })

  it.each([
    '',
    'jan',
    'jan@',
    'jan @voorbeeld.nl',
    `${'a'.repeat(290)}@b.nl`,
    '<b>@x.nl',
    'a\0@b.nl',
  ])('is not sent to %j', async (email) => {
    const wereld = await createWereld()
    expect(await invite(wereld, email)).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad: ['email'] }],
    })
    expect(await invite(wereld, newEmail(), 'beheerder')).toMatchObject({
      fouten: [{ pad: ['rol'] }],
    })
    expect(await listLeden(wereld)).toHaveLength(3)
  })

  it('by two gemeenten at once makes one account', async () => {
    const [een, twee] = await createTwee()
    const email = newEmail()
    const outcomes = await Promise.all([invite(een, email), invite(twee, email)])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
    const user = await db().user.findUnique({
      where: { email },
      include: { lidmaatschappen: true },
    })
    expect(user?.lidmaatschappen).toHaveLength(2)
  })

  it('gets a new link, after which the old one does not work', async () => {
    const wereld = await createWereld()
    const email = newEmail()
    const oud = await inviteToken(wereld, email)
    const { id } = await findLid(wereld, email)
    const { code } = wereld.gemeente
    const outcome = await renewLidlink(wereld.coordinator.principal, code, id)
    const nieuw = (outcome.ok ? outcome.value.link : null)?.split('/').at(-1) ?? ''
    expect(await loadUitnodiging(null, oud)).toBeNull()
    expect(await loadUitnodiging(null, nieuw)).toMatchObject({ email })
    const lid = await findLid(wereld, wereld.lezer.principal.email)
    expect(await renewLidlink(wereld.coordinator.principal, code, lid.id)).toEqual(fail('al-lid'))
  })

  it('that is withdrawn leaves nothing of an account that nobody came to', async () => {
    const [wereld, elders] = await createTwee()
    const { code } = wereld.gemeente
    const alleen = newEmail()
    const samen = newEmail()
    const token = await inviteToken(wereld, alleen)
    await invite(wereld, samen)
    await invite(elders, samen)
    for (const email of [alleen, samen]) {
      const { id } = await findLid(wereld, email)
      expect((await removeLid(wereld.coordinator.principal, code, id)).ok).toBe(true)
    }
    expect(await loadUitnodiging(null, token)).toBeNull()
    expect(await db().user.findUnique({ where: { email: alleen } })).toBeNull()
    expect(await db().user.findUnique({ where: { email: samen } })).not.toBeNull()
    expect(await findLid(elders, samen)).toMatchObject({ isUitgenodigd: true })
  })
})

describe('a member', () => {
  it('gets another role at once, and leaves a trace without a name', async () => {
    const wereld = await createWereld()
    const { principal } = wereld.lezer
    const { code } = wereld.gemeente
    const { id } = await findLid(wereld, principal.email)
    const coordinator = wereld.coordinator.principal
    expect((await changeLidrol(coordinator, code, id, { rol: 'invuller' })).ok).toBe(true)
    expect(await findLid(wereld, principal.email)).toMatchObject({ rol: 'invuller' })
    expect((await removeLid(coordinator, code, id)).ok).toBe(true)
    expect(await removeLid(coordinator, code, id)).toEqual(fail('niet-gevonden'))
    const rows = await db().auditregel.findMany({
      where: { gemeenteCode: code, operatie: 'leden:beheren' },
      orderBy: { tijdstip: 'asc' },
    })
    const { userId } = principal
    expect(rows.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { userId, van: 'lezer', naar: 'invuller' },
      { userId, van: 'invuller', naar: null },
    ])
  })

  it('who is the last coordinator stays that, until there is another who can sign in', async () => {
    const wereld = await createWereld()
    const { code } = wereld.gemeente
    const { principal } = wereld.coordinator
    const { id } = await findLid(wereld, principal.email)
    const lezer = { rol: 'lezer' }
    const tryBoth = async () => [
      await changeLidrol(principal, code, id, lezer),
      await removeLid(principal, code, id),
    ]
    expect(await tryBoth()).toEqual([fail('laatste'), fail('laatste')])
    // Someone who was asked, who was shut out, or who never chose a password, leads nothing.
    await invite(wereld, newEmail(), 'coordinator')
    const gesloten = await createTweede(wereld)
    const where = { id: gesloten.principal.userId }
    await db().user.update({ where, data: { gedeactiveerdOp: new Date() } })
    const zonder = await createTweede(wereld)
    await db().account.deleteMany({ where: { userId: zonder.principal.userId } })
    expect(await tryBoth()).toEqual([fail('laatste'), fail('laatste')])
    expect(await loadLid(principal, code, id)).toMatchObject({ isLaatste: true })
    await createTweede(wereld)
    expect(await loadLid(principal, code, id)).toMatchObject({ isLaatste: false })
    expect((await changeLidrol(principal, code, id, lezer)).ok).toBe(true)
  })

  it.each([1, 2, 3])('two who demote each other at the same moment leave one (%i)', async () => {
    const wereld = await createWereld()
    const { code } = wereld.gemeente
    const een = wereld.coordinator.principal
    const twee = (await createTweede(wereld)).principal
    const [lidEen, lidTwee] = [await findLid(wereld, een.email), await findLid(wereld, twee.email)]
    const outcomes = await Promise.all([
      changeLidrol(een, code, lidTwee.id, { rol: 'lezer' }),
      removeLid(twee, code, lidEen.id),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const where = { gemeenteCode: code, rol: 'coordinator' }
    expect(await db().lidmaatschap.count({ where })).toBe(1)
  })
})
