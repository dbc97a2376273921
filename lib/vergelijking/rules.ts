import { toBijdragen } from '@/lib/aggregaten/rules'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import {
  aggregateKenmerk,
  mayShowBeside,
  MIN_GEMEENTEN,
  selectTellend,
  type Bijdrage,
} from '@/lib/scoring/aggregate'
import type { Groepsbeeld, GroepSoort, KenmerkSpreiding } from './schema'

function toSpreiding(
  bijdragen: readonly Bijdrage[],
  eerdere: readonly (readonly Bijdrage[])[],
): KenmerkSpreiding {
  const { n, spreiding } = aggregateKenmerk(bijdragen)
  if (!spreiding) return { n, spreiding, afgeschermd: 'te-weinig' }
  const isVeilig = eerdere.every((eerder) => mayShowBeside(eerder, bijdragen))
  return isVeilig
    ? { n, spreiding, afgeschermd: null }
    : { n, spreiding: null, afgeschermd: 'herleidbaar' }
}

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
  const selected = groepen.map(({ gedeeld }) => selectTellend(gedeeld))
  return groepen.map(({ soort, gedeeld }, index) => {
    const counted = selected[index] ?? []
    return {
      soort,
      n: counted.length,
      zonderAnoniem: counted.length < gedeeld.length,
      isGenoeg: counted.length >= MIN_GEMEENTEN,
      kenmerken: Object.fromEntries(
        kenmerkIds.map((id) => {
          const [eigen = [], ...eerdere] = [counted, ...selected.slice(0, index)].map((tellend) =>
            toBijdragen(tellend, id, isVergelijkbaar),
          )
          return [id, toSpreiding(eigen, eerdere)]
        }),
      ),
    }
  })
}
