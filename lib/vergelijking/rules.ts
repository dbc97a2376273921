import type { KenmerkResultaat } from '@/lib/scoring/model'
import {
  aggregateKenmerk,
  mayShowBeside,
  MIN_GEMEENTEN,
  selectVoorAggregaat,
  type Bijdrage,
} from '@/lib/scoring/aggregate'
import type { Groepsbeeld, GroepSoort, Grootteklasse, KenmerkSpreiding } from './schema'

/** Where each class of gemeenten begins, in inwoners; the last one has no end. */
const GRENZEN = [0, 20_000, 50_000, 100_000, 250_000] as const

/** The class of gemeenten of similar size. @param inwoners as in the register, 0 or more */
export function findGrootteklasse(inwoners: number): Grootteklasse {
  const index = GRENZEN.findLastIndex((grens) => inwoners >= grens)
  return { van: GRENZEN[index] ?? 0, tot: GRENZEN[index + 1] ?? null }
}

/** What one gemeente shares of its newest shared meting; never leaves the server's own code. */
export type Gedeeld = Readonly<{
  sleutel: string
  vorm: Bijdrage['vorm']
  kenmerken: Readonly<Record<string, Pick<KenmerkResultaat, 'score' | 'niveau'>>>
  /** Kenmerken that do not compare with the reader's own version (scoring §13). */
  nietVergelijkbaar: ReadonlySet<string>
}>

function toBijdragen(gedeeld: readonly Gedeeld[], kenmerkId: string): Bijdrage[] {
  return gedeeld.flatMap(({ sleutel, vorm, kenmerken, nietVergelijkbaar }) => {
    const { score, niveau } = kenmerken[kenmerkId] ?? { score: null, niveau: null }
    if (!score || !niveau || nietVergelijkbaar.has(kenmerkId)) return []
    return [{ sleutel, vorm, score, niveau }]
  })
}

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

export type Groep = Readonly<{ soort: GroepSoort; gedeeld: readonly Gedeeld[] }>

/**
 * What each group shows of each kenmerk (scoring §12). A group comes after those before it: what
 * would tell, beside them, about a few gemeenten stays out.
 */
export function buildGroepsbeelden(
  groepen: readonly Groep[],
  kenmerkIds: readonly string[],
): Groepsbeeld[] {
  const selected = groepen.map(({ gedeeld }) => selectVoorAggregaat(gedeeld))
  return groepen.map(({ soort, gedeeld }, index) => {
    const counted = selected[index] ?? []
    return {
      soort,
      n: counted.length,
      zonderAnoniem: counted.length < gedeeld.length,
      isGenoeg: counted.length >= MIN_GEMEENTEN,
      kenmerken: Object.fromEntries(
        kenmerkIds.map((id) => {
          const eerdere = selected.slice(0, index).map((eerder) => toBijdragen(eerder, id))
          return [id, toSpreiding(toBijdragen(counted, id), eerdere)]
        }),
      ),
    }
  })
}
