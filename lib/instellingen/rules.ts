import { findVorige, isGeldigOp, listIndicatoren, matchOndersteuning } from '@/lib/instrument/find'
import { NIVEAUS, type Instrument, type Ondersteuning } from '@/lib/instrument/model'
import type { Catalogusbeeld, Versiegebruik } from './schema'

/** The version that new metingen get: the one that was chosen, as long as it is published. */
export function pickGekozen(
  instrumenten: readonly Instrument[],
  gekozen: string | undefined,
): Instrument | undefined {
  return instrumenten.find(({ versie, status }) => versie === gekozen && status === 'gepubliceerd')
}

/** How many metingen a version has, by their status. */
export type Metingtelling = Readonly<{ versie: string; status: string; aantal: number }>

/** The versions with how they are used, from new to old. */
export function describeVersies(
  instrumenten: readonly Instrument[],
  tellingen: readonly Metingtelling[],
): Versiegebruik[] {
  const count = (versie: string, status: string) =>
    tellingen.find((item) => item.versie === versie && item.status === status)?.aantal ?? 0
  return instrumenten
    .map((instrument) => {
      const { versie, titel, status, datum, wijzigingen } = instrument
      return {
        ...{ versie, titel, status, datum },
        vragen: listIndicatoren(instrument).length,
        vorige: findVorige(instrumenten, instrument)?.versie ?? null,
        gewijzigd: wijzigingen.length,
        open: count(versie, 'open'),
        vastgesteld: count(versie, 'vastgesteld'),
      }
    })
    .toReversed()
}

/**
 * What the catalogue offers, and what stands in it that no longer is.
 * @param vandaag an ISO date
 */
export function describeCatalogus(
  catalogus: readonly Ondersteuning[],
  { kenmerken }: Pick<Instrument, 'kenmerken'>,
  vandaag: string,
): Catalogusbeeld {
  const geldig = catalogus.filter(isGeldigOp(vandaag))
  const soorten = [...new Set(geldig.map(({ soort }) => soort))].toSorted()
  return {
    aantal: geldig.length,
    perSoort: soorten.map((soort) => ({
      soort,
      aantal: geldig.filter((item) => item.soort === soort).length,
    })),
    perKenmerk: kenmerken.map(({ id, nummer, kort }) => ({
      ...{ id, nummer, kort },
      aantal: matchOndersteuning(geldig, { kenmerk: id }).length,
    })),
    verlopen: catalogus.flatMap((item) => {
      const { titel, geldig_tot: geldigTot } = item
      return geldigTot === undefined || geldig.includes(item) ? [] : [{ titel, geldigTot }]
    }),
    gaten: kenmerken.flatMap(({ id, nummer, kort }) => {
      const niveaus = NIVEAUS.filter(
        (niveau) => matchOndersteuning(geldig, { kenmerk: id, niveau }).length === 0,
      )
      return niveaus.length > 0 ? [{ nummer, kort, niveaus }] : []
    }),
  }
}
