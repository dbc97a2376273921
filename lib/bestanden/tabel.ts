import { EXTENSIES, extensieOf } from '@/lib/invoer/bestand'
import type { GelezenBlad, Tabelbezwaar } from '@/lib/tabellen/model'
import { readCsv } from './csv'
import { detectInhoud } from './inhoud'
import { readXlsx } from './xlsx'

export type Tabelbestand =
  | Readonly<{ ok: true; bladen: readonly GelezenBlad[] }>
  | Readonly<{ ok: false; reden: Tabelbezwaar }>

/** Reads a spreadsheet or a CSV file; what it is, is seen by what is in it. Never throws. */
export async function readTabelbestand(naam: string, bytes: Uint8Array): Promise<Tabelbestand> {
  if (bytes.byteLength === 0) return { ok: false, reden: 'leeg' }
  const inhoud = await detectInhoud(bytes)
  if (inhoud.soort === 'xlsx') return readXlsx(bytes)
  if (inhoud.soort === 'xls') return { ok: false, reden: 'oud-excel' }
  if ('bezwaar' in inhoud) return { ok: false, reden: inhoud.bezwaar }
  // A text has no signature, so its name says that it is meant as a table.
  const isText = inhoud.soort === null && (inhoud.anders === null || inhoud.anders === 'csv')
  if (!isText || EXTENSIES.includes(extensieOf(naam))) return { ok: false, reden: 'anders' }
  const csv = readCsv(bytes)
  return csv.ok ? { ok: true, bladen: [csv.blad] } : csv
}
