import { BEHEER_PADEN } from '@/components/beheer/paden'
import { OVERIG_TEKSTEN } from '@/components/journaal/teksten'
import { BLIJFT } from '@/components/register/keuzeveld'
import type { Auditfeit, Auditfilter, Auditlijn } from '@/lib/auditlog/schema'
import { AUDIT_CSV, AUDIT_TEKSTEN, DADEN, describeHandeling, FEITEN, ROLLEN } from './teksten'

const toQuery = (filter: Auditfilter) =>
  Object.entries(filter).filter(([, waarde]) => waarde !== '')

const withQuery = (pad: string, delen: readonly (readonly [string, string])[]) => {
  const query = new URLSearchParams(delen.map(([naam, waarde]) => [naam, waarde])).toString()
  return query ? `${pad}?${query}` : pad
}

/** The address of the log with this filter, read on from a line. */
export const auditPad = (filter: Auditfilter, verder?: readonly ['ouder' | 'nieuwer', string]) =>
  withQuery(BEHEER_PADEN.audit, [...toQuery(filter), ...(verder ? [verder] : [])])

export const auditExportPad = (filter: Auditfilter) =>
  withQuery(BEHEER_PADEN.auditExport, toQuery(filter))

const find = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** What a line says was done. */
export function describeDaad({ operatie, daad }: Pick<Auditlijn, 'operatie' | 'daad'>): string {
  return (
    find(find(DADEN, operatie) ?? {}, daad) ??
    find(find(OVERIG_TEKSTEN, operatie)?.daden ?? {}, daad) ??
    describeHandeling(operatie)
  )
}

/** A stored value in words; a change of a role may have no name of its own. */
function nameWaarde(naam: string, waarde: string): string {
  if (naam === 'opvolger' && waarde === BLIJFT) return AUDIT_TEKSTEN.eigenGemeente
  return naam === 'rol' || naam === '' ? (find(ROLLEN, waarde) ?? waarde) : waarde
}

/** A fact in words: what it is about, and its value or its change. */
export function describeFeit(feit: Auditfeit): Readonly<{ label: string; tekst: string }> {
  const label = find(FEITEN, feit.naam) ?? feit.naam
  const noem = (waarde: string) => nameWaarde(feit.naam, waarde)
  if ('waarde' in feit) return { label, tekst: noem(feit.waarde) }
  return { label, tekst: AUDIT_TEKSTEN.wijziging(noem(feit.van), noem(feit.naar)) }
}

/** The lines as a table for a file. */
export function toWerkblad(lijnen: readonly Auditlijn[], isAfgekapt: boolean) {
  const rijen = lijnen.map((lijn) => [
    AUDIT_CSV.moment(lijn.tijdstip),
    lijn.persoon ?? AUDIT_TEKSTEN.accountWeg,
    lijn.gemeente?.code ?? '',
    lijn.gemeente?.naam ?? '',
    lijn.operatie,
    describeDaad(lijn),
    lijn.feiten
      .map(describeFeit)
      .map(({ label, tekst }) => (label ? `${label}: ${tekst}` : tekst))
      .join('; '),
  ])
  return {
    kolommen: AUDIT_CSV.kolommen.map((titel) => ({ titel, uitleg: '', breedte: 20 })),
    rijen: isAfgekapt ? [[AUDIT_CSV.afgekapt(lijnen.length)], ...rijen] : rijen,
  }
}
