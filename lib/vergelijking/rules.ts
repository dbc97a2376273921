import { toBijdragen } from '@/lib/aggregaten/rules'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import { MIN_GEMEENTEN, selectTellend } from '@/lib/scoring/aggregate'
import { aggregateGroepen } from '@/lib/scoring/aggregate-groepen'
import type { Groepsbeeld, GroepSoort } from './schema'

export type Groep = Readonly<{ soort: GroepSoort; gedeeld: readonly GedeeldeMeting[] }>

/**
 * What each group shows of each kenmerk (scoring §12). A group comes after those before it: what
 * would tell, beside them, about a few gemeenten stays out.
 */
export function buildGroepsbeelden(
  groepen: readonly Groep[],
  kenmerkIds: readonly string[],
  isVergelijkbaar: (instrumentversie: string, kenmerkId: string) => boolean = () => true,
): Groepsbeeld[] {
  const tellend = groepen.map(({ gedeeld }) => selectTellend(gedeeld))
  const perKenmerk = kenmerkIds.map((id) => ({
    id,
    aggregaten: aggregateGroepen(tellend.map((groep) => toBijdragen(groep, id, isVergelijkbaar))),
  }))
  return groepen.map(({ soort, gedeeld }, index) => {
    const n = tellend[index]?.length ?? 0
    return {
      soort,
      n,
      zonderAnoniem: n < gedeeld.length,
      isGenoeg: n >= MIN_GEMEENTEN,
      kenmerken: Object.fromEntries(
        perKenmerk.flatMap(({ id, aggregaten }) => {
          const aggregaat = aggregaten[index]
          return aggregaat ? [[id, aggregaat]] : []
        }),
      ),
    }
  })
}
