/**
 * The PostgreSQL schema: the SQLite one with another provider and client folder.
 * @throws when the source no longer holds what has to be replaced.
 */
export function derivePostgresqlSchema(source: string): string {
  const replacements: [string, string][] = [
    ['provider = "sqlite"', 'provider = "postgresql"'],
    ['"../lib/db/generated/sqlite"', '"../../lib/db/generated/postgresql"'],
  ]
  return replacements.reduce((schema, [from, to]) => {
    if (!schema.includes(from)) throw new Error(`prisma/schema.prisma misses: ${from}`)
    return schema.replace(from, to)
  }, source)
}
