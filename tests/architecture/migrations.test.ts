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

  it.each(['sqlite', 'postgresql'])(
    'drop no table of %s but to make it anew with its rows, nor empty one on the way',
    (database) => {
      const steps = list(database).map((name) =>
        readFileSync(`prisma/migrations/${database}/${name}/migration.sql`, 'utf8'),
      )
      for (const sql of steps) {
        for (const [, table = ''] of sql.matchAll(/^\s*DROP TABLE (.*);$/gim)) {
          expect(sql).toContain(`FROM ${table};\nDROP TABLE ${table};`)
          // Dropping a table that others refer to would empty those.
          expect(steps.join('\n')).not.toContain(`REFERENCES ${table}`)
        }
      }
    },
  )
})
