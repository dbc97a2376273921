import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { databaseEnv, type DatabaseEnv } from '@/lib/config/env'
import { createClient, db, type Db } from '@/lib/db/client'
import { standaardInstrument } from '@/lib/instrument/content'
import { backupDatabase, restoreDatabase } from '@/prisma/backup-database'
import type { ModelRow } from '@/prisma/backup-format'
import { loadRegister, readRegister } from '@/prisma/register'
import { loadDemo } from '@/prisma/seed/load'
import { readTables } from '@/prisma/tables'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const folder = mkdtempSync(path.join(os.tmpdir(), 'vit-backup-'))
const backup = path.join(folder, 'vit.backup.gz')

async function readAll(client: Db): Promise<ModelRow[]> {
  const rows: { key: string; row: ModelRow }[] = []
  for await (const row of readTables(client)) rows.push({ key: JSON.stringify(row), row })
  // The two kinds of database do not order text in the same way.
  return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row)
}

/** A database that is not there yet: a new SQLite file. */
async function withNewDatabase<T>(use: (client: Db, target: DatabaseEnv) => Promise<T>) {
  const databaseUrl = `file:${path.join(folder, `${randomUUID()}.db`)}`
  const target = { database: 'sqlite', databaseUrl } as const
  const client = createClient(target)
  try {
    return await use(client, target)
  } finally {
    await client.$disconnect()
  }
}

/** Rows in the tables that the demo leaves empty, with text and moments that are easily lost. */
async function addAwkwardRows() {
  const user = await db().user.findFirstOrThrow()
  const moment = new Date('2026-03-29T01:59:59.007Z')
  await db().session.create({
    data: { id: randomUUID(), token: randomUUID(), userId: user.id, expiresAt: moment },
  })
  await db().verification.create({
    data: { id: randomUUID(), identifier: '', value: '{"datum":"2026"}', expiresAt: moment },
  })
  const { code: gemeenteCode } = await db().gemeente.findFirstOrThrow({ orderBy: { code: 'asc' } })
  await db().profielantwoord.create({
    data: {
      gemeenteCode,
      vraagId: 'P05',
      opties: '["toegang"]',
      updatedAt: moment,
      updatedById: user.id,
    },
  })
  await db().toegangssleutel.create({
    data: { userId: user.id, naam: 'Súd "🌾"\r\n[;]\\', hash: 'x', expiresAt: moment },
  })
  const meting = await db().meting.create({
    data: {
      gemeenteCode,
      naam: '',
      instrumentversie: '1.0.0',
      werkwijze: 'ieder-apart',
      createdById: user.id,
    },
  })
  await addDeelnemer(meting.id, moment)
  await addSamenwerking(meting.id, user.id)
  await addOnderbouwing(meting, user.id)
  await addBesluit(meting, { updatedAt: moment, updatedById: user.id })
  await addRegio(meting, { updatedAt: moment, updatedById: user.id })
}

/** What advisers and beheerders make, and a gemeente that went on in one that comes before it. */
async function addRegio(
  { id: metingId, gemeenteCode }: Readonly<{ id: string; gemeenteCode: string }>,
  by: { updatedAt: Date; updatedById: string },
) {
  const { updatedAt, updatedById: userId } = by
  await db().gemeente.update({
    where: { code: gemeenteCode },
    data: { opvolgerCode: 'GM0014', opgehevenPer: 2027 },
  })
  await db().registerregel.create({
    data: {
      ...{ jaar: 2020, gemeenteCode, naam: '’t', provincie: 'Fryslân', inwoners: 0 },
      ...{ regioCode: 'JZ00', regioNaam: 'Weg' },
    },
  })
  await db().uitnodiging.create({
    data: { userId, sleutel: 'd', hash: 'd', createdById: userId, verlooptOp: updatedAt },
  })
  await db().instelling.create({ data: { id: 'standaardversie', inhoud: '"1.0.0"', ...by } })
  await db().uitkomst.create({
    data: { metingId, revisie: 1, vastgesteldOp: updatedAt, kenmerken: '{}', oordelen: '{}' },
  })
  await db().bundeling.create({
    data: { bundelId: 'e', metingId, revisie: 1, deel: 'plan', createdAt: updatedAt },
  })
  await db().voorbereiding.create({ data: { metingId, userId, notities: '\t"', updatedAt } })
  const { id: reactieId } = await db().reactie.create({
    data: { metingId, userId, tekst: '=1+1', ...by },
  })
  await db().reactieantwoord.create({ data: { reactieId, userId, tekst: 'Súd' } })
}

async function addBesluit(
  { id: metingId, gemeenteCode }: Readonly<{ id: string; gemeenteCode: string }>,
  by: { updatedAt: Date; updatedById: string },
) {
  const about = { metingId, kenmerkId: 'K01' }
  const createdById = by.updatedById
  await db().behoefte.create({ data: { ...about, ...by, soort: 'geld', urgentie: 'nu' } })
  await db().signaal.create({
    data: { ...about, ...by, createdById, partij: 'rijk', tekst: '=1+1' },
  })
  await db().actie.create({
    data: {
      ...about,
      ...by,
      createdById,
      gemeenteCode,
      titel: 'Súd \t"',
      instrumentversie: '1.0.0',
      kosten: 0,
    },
  })
  await db().deling.create({ data: { metingId, ...by, resultaat: 'anoniem' } })
  await db().rapportkeuze.create({ data: { metingId, ...by, inhoud: '{}' } })
  await db().rapportlink.create({ data: { metingId, createdById, sleutel: 'c', hash: 'c' } })
  await db().logo.create({
    data: {
      gemeenteCode,
      ...by,
      mediatype: 'image/png',
      inhoud: BYTES,
      png: BYTES,
      breedte: 1,
      hoogte: 1,
      alt: '',
    },
  })
  await db().importbestand.create({
    data: {
      gemeenteCode,
      userId: createdById,
      soort: 'meting',
      bestandsnaam: 'a.json',
      inhoud: BYTES,
    },
  })
}

async function addDeelnemer(metingId: string, moment: Date) {
  const { id: openLinkId } = await db().openLink.create({
    data: {
      metingId,
      perspectief: 'inwoners',
      maximum: 5,
      sleutel: 'a',
      hash: 'a',
      createdById: 'x',
    },
  })
  const { id: deelnemerId } = await db().deelnemer.create({
    data: { metingId, openLinkId, email: "o'brien+x@test.example", perspectief: 'inwoners' },
  })
  await db().deelnamelink.create({
    data: { deelnemerId, sleutel: 'b', hash: 'b', verlooptOp: moment },
  })
  await db().mail.create({
    data: { metingId, deelnemerId, soort: 'uitnodiging', volgendePoging: moment, fout: '\t"' },
  })
}

/** A remark whose id comes before that of the one it answers, as clocks can have it. */
async function addSamenwerking(metingId: string, userId: string) {
  await db().taak.create({
    data: { metingId, kenmerkId: 'K13', userId, gereedOp: '2026-12-31' },
  })
  const [eerder, later] = [randomUUID(), randomUUID()].toSorted()
  const remark = { metingId, indicatorId: 'K01.1', userId, tekst: '<b>{"bytes":""}</b>' }
  await db().opmerking.create({ data: { ...remark, id: later ?? '' } })
  await db().opmerking.create({ data: { ...remark, id: eerder ?? '', openingId: later ?? '' } })
  await db().vermelding.create({ data: { opmerkingId: eerder ?? '', userId } })
}

/** Every byte there is, in more parts than one page of a backup holds. */
const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const DELEN = 40

async function addOnderbouwing(
  { id: metingId, gemeenteCode }: { id: string; gemeenteCode: string },
  createdById: string,
) {
  const { id: onderbouwingId } = await db().onderbouwing.create({
    data: { gemeenteCode, soort: 'bestand', titel: '', createdById, vertrouwelijk: true },
  })
  await db().onderbouwingDeel.createMany({
    data: Array.from({ length: DELEN }, (_, nummer) => ({
      onderbouwingId,
      nummer,
      inhoud: BYTES.slice(0, 256 - nummer),
    })),
  })
  await db().onderbouwingKoppeling.create({
    data: { onderbouwingId, metingId, indicatorId: 'K01.1', createdById },
  })
}

beforeAll(async () => {
  await loadRegister(db(), readRegister())
  await loadDemo(db(), standaardInstrument())
  await addAwkwardRows()
  await backupDatabase(db(), databaseEnv(), backup)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  it('brings every row back exactly, into a new SQLite database and from there again', async () => {
    const before = await readAll(db())
    expect(new Set(before.map(([model]) => model)).size).toBe(43)
    expect(before).toContainEqual([
      'OnderbouwingDeel',
      expect.objectContaining({ nummer: 0, inhoud: BYTES }),
    ])

    const second = path.join(folder, 'second.backup.gz')
    await withNewDatabase(async (client, target) => {
      await restoreDatabase(client, target, backup, { overschrijf: false })
      expect(await readAll(client)).toEqual(before)
      await backupDatabase(client, target, second)
    })

    // The first kind again: in the PostgreSQL project the rows crossed over, and back.
    await db().toegangssleutel.deleteMany()
    await db().regio.create({ data: { code: 'JZ98', naam: 'Van na de back-up' } })
    await restoreDatabase(db(), databaseEnv(), second, { overschrijf: true })
    expect(await readAll(db())).toEqual(before)
  }, 60_000)

  it('is for its owner only', () => {
    expect(statSync(backup).mode & 0o077).toBe(0)
  })

  it('goes over a database in which only the register stands', async () => {
    await withNewDatabase(async (client, target) => {
      await restoreDatabase(client, target, backup, { overschrijf: false })
      await client.$transaction([
        client.auditregel.deleteMany(),
        client.actie.deleteMany(),
        client.logo.deleteMany(),
        client.onderbouwing.deleteMany(),
        client.meting.deleteMany(),
        client.user.deleteMany(),
        client.profielantwoord.deleteMany(),
        client.verification.deleteMany(),
        client.instelling.deleteMany(),
      ])
      await restoreDatabase(client, target, backup, { overschrijf: false })
      expect(await client.meting.count()).toBe(await db().meting.count())
    })
  })
})

/** A backup of which lines were changed, whole again by its own count and hash. */
function writeResealed(change: (lines: string[]) => string[]): string {
  const lines = gunzipSync(readFileSync(backup)).toString().split('\n').slice(0, -2)
  const body = change(lines)
  const aantallen: Record<string, number> = {}
  for (const line of body.slice(1)) {
    const model = /^\["(\w+)"/.exec(line)?.[1] ?? ''
    aantallen[model] = (aantallen[model] ?? 0) + 1
  }
  const text = body.map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const file = path.join(folder, `${randomUUID()}.gz`)
  writeFileSync(file, gzipSync(`${text}${JSON.stringify({ aantallen, sha256 })}\n`))
  return file
}

it('a backup from before columns could hold bytes still restores', async () => {
  const file = writeResealed(([header = '', ...lines]) => [
    header.replace('"formaatversie":2', '"formaatversie":1'),
    ...lines.filter((line) => !line.startsWith('["OnderbouwingDeel"')),
  ])
  await withNewDatabase(async (client, target) => {
    await restoreDatabase(client, target, file, { overschrijf: false })
    expect(await client.oordeel.count()).toBe(await db().oordeel.count())
  })
})

describe('restoring refuses', () => {
  const restore = (file: string, overschrijf = true) =>
    restoreDatabase(db(), databaseEnv(), file, { overschrijf })

  function writeChanged(change: (text: string) => string): string {
    const file = path.join(folder, `${randomUUID()}.gz`)
    writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(backup)).toString())))
    return file
  }

  it('a database that is in use', async () => {
    const before = await readAll(db())
    await expect(restore(backup, false)).rejects.toThrow('--overschrijf')
    expect(await readAll(db())).toEqual(before)
  })

  it('a file that is not there', async () => {
    await expect(restore(path.join(folder, 'weg.gz'))).rejects.toThrow('bestaat niet')
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ['empty', () => Buffer.alloc(0)],
    ['no gzip', () => Buffer.from('code;naam\n')],
    ['with a bit turned over', (bytes: Buffer) => bytes.map((b, i) => (i === 5000 ? b ^ 1 : b))],
  ])('a file that is %s', async (_, damage) => {
    const before = await readAll(db())
    const file = path.join(folder, 'beschadigd.gz')
    writeFileSync(file, damage(readFileSync(backup)))
    await expect(restore(file)).rejects.toThrow('geen hele back-up')
    expect(await readAll(db())).toEqual(before)
  })

  it.each([
    ['a changed answer', (text: string) => text.replace('"niveau":2', '"niveau":5')],
    ['a row left out', (text: string) => text.replace(/\["Ambitie".*\n/, '')],
    ['no end', (text: string) => text.replace(/\{"aantallen".*\n$/, '')],
    ['an end only', (text: string) => text.slice(text.lastIndexOf('{"aantallen"'))],
  ])('a file with %s', async (_, change) => {
    await expect(restore(writeChanged(change))).rejects.toThrow('geen hele back-up')
  })

  it('a backup of another release', async () => {
    const file = writeResealed(([header = '', ...lines]) => [
      header.replace('"migraties":[', '"migraties":["2020_oud",'),
      ...lines,
    ])
    await expect(restore(file)).rejects.toThrow('andere versie')
  })
})

it('runs on the engine of its project', () => {
  expect(databaseEnv().database).toBe(inject('baseDatabase').database)
})
