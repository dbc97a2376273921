import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import type { ModelRow, Row } from './backup-format'

/** Every table by its model, as `schema.prisma` orders them: after the tables that it refers to. */
const MODELS = Object.values(Prisma.ModelName)
type Model = (typeof MODELS)[number]

/** These have a code instead of an id. */
const WITH_CODE: readonly Model[] = ['Regio', 'Gemeente']
/** These are filled by `npm run db:migrate` already. */
const REGISTER: readonly Model[] = [...WITH_CODE, 'Registerregel', 'Deelstand']
const PAGE = 500
/** Rows with bytes: parts of a quarter of a megabyte, logos of at most one, files of at most five. */
const PAGES: Partial<Record<Model, number>> = { OnderbouwingDeel: 16, Logo: 8, Importbestand: 2 }
/** A table that refers to itself: first the rows that refer to none. */
const PARENTS: Partial<Record<Model, string>> = {
  Gemeente: 'opvolgerCode',
  Opmerking: 'openingId',
}

const pageOf = (model: Model) => PAGES[model] ?? PAGE

/** What the tables have in common; Prisma's own types differ per table. */
type Table = {
  findMany(args: object): Promise<Row[]>
  createMany(args: { data: readonly Row[] }): Promise<unknown>
  deleteMany(): Promise<unknown>
  count(): Promise<number>
}

function tableOf(transaction: Transaction, model: Model): Table {
  const name = (model.slice(0, 1).toLowerCase() + model.slice(1)) as Uncapitalize<Model>
  return transaction[name] as unknown as Table
}

async function* readTable(
  transaction: Transaction,
  model: Model,
  which: object,
): AsyncGenerator<Row> {
  const table = tableOf(transaction, model)
  const key = WITH_CODE.includes(model) ? 'code' : 'id'
  const take = pageOf(model)
  let after: Row[string] | undefined
  for (;;) {
    const where = after === undefined ? which : { ...which, [key]: { gt: after } }
    const page = await table.findMany({ where, orderBy: { [key]: 'asc' }, take })
    yield* page
    if (page.length < take) return
    after = page.at(-1)?.[key]
  }
}

async function* readInOrder(transaction: Transaction, model: Model): AsyncGenerator<Row> {
  const parent = PARENTS[model]
  const parts = parent === undefined ? [{}] : [{ [parent]: null }, { [parent]: { not: null } }]
  for (const which of parts) yield* readTable(transaction, model, which)
}

/** All rows of all tables, a page at a time. */
export async function* readTables(transaction: Transaction): AsyncGenerator<ModelRow> {
  for (const model of MODELS) {
    for await (const row of readInOrder(transaction, model)) yield [model, row]
  }
}

/** Whether nothing was entered yet: at most the register is there. */
export async function isUnused(transaction: Transaction): Promise<boolean> {
  for (const model of MODELS) {
    if (REGISTER.includes(model)) continue
    if ((await tableOf(transaction, model).count()) > 0) return false
  }
  return true
}

/** Puts these rows in the place of everything that the tables hold. */
export async function replaceTables(
  transaction: Transaction,
  rows: AsyncIterable<ModelRow>,
): Promise<void> {
  for (const model of MODELS.toReversed()) await tableOf(transaction, model).deleteMany()
  let page: { model: Model; data: Row[] } | undefined
  const store = async () => {
    if (page) await tableOf(transaction, page.model).createMany({ data: page.data })
  }
  for await (const [name, row] of rows) {
    const model = z.enum(MODELS).parse(name)
    if (model !== page?.model || page.data.length === pageOf(model)) {
      await store()
      page = { model, data: [] }
    }
    page.data.push(row)
  }
  await store()
}
