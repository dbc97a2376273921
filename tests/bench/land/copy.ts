import type { Client, Submittable } from 'pg'

/** What the driver's connection has for COPY, which its types leave out. */
type CopyConnection = Readonly<{
  query: (sql: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
}>

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

/** A value in PostgreSQL's text format. */
function toCopy(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)
}

type Row = Readonly<Record<string, unknown>>

/** The same as an INSERT of these rows, many times as fast: PostgreSQL's COPY. */
export function copyRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((name) => `"${name}"`).join(', ')
  const lines = rows.map((row) => `${columns.map((name) => toCopy(row[name])).join('\t')}\n`)
  return new Promise((resolve, reject) => {
    let failure: Error | undefined
    const copy = {
      submit: (connection: unknown) => {
        ;(connection as CopyConnection).query(`COPY "${table}" (${names}) FROM STDIN`)
      },
      handleCopyInResponse: (connection: CopyConnection) => {
        connection.sendCopyFromChunk(Buffer.from(lines.join('')))
        connection.endCopyFrom()
      },
      handleCommandComplete: () => undefined,
      handleError: (error: Error) => (failure = error),
      handleReadyForQuery: () => {
        if (failure) reject(failure)
        else resolve()
      },
    }
    client.query<Submittable>(copy)
  })
}
