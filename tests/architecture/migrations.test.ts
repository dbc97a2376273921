import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const list = (database: string) =>
  readdirSync(`prisma/migrations/${database}`).filter((name) => /^\d/.test(name))

describe('the migrations', () => {
  it('lead to the model: whoever changes it makes a migration', () => {
    const model = readFileSync('prisma/schema.prisma', 'utf8')
    expect(readFileSync('prisma/migrations/model.prisma', 'utf8')).toBe(model)
  })

  it('are the same steps on both databases', () => {
    expect(list('sqlite')).toEqual(list('postgresql'))
  })

  it.each(['sqlite', 'postgresql'])('drop no table of %s, nor empty one on the way', (database) => {
    for (const name of list(database)) {
      const sql = readFileSync(`prisma/migrations/${database}/${name}/migration.sql`, 'utf8')
      expect(sql, name).not.toMatch(/^\s*DROP TABLE/im)
    }
  })
})
