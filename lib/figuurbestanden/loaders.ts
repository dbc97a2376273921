import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { buildAntwoordenFiguur } from '@/lib/figuren/antwoorden'
import { buildLensBeeld } from '@/lib/figuren/lens'
import type { Figuur } from '@/lib/figuren/model'
import { buildOntwikkelingBeeld } from '@/lib/figuren/ontwikkeling'
import { describeBron, listResultaatFiguren } from '@/lib/figuren/resultaat'
import { FIGUUR_TEKSTEN } from '@/lib/figuren/teksten'
import { buildVergelijking } from '@/lib/figuren/vergelijking'
import { findIndicator } from '@/lib/instrument/find'
import { loadLens } from '@/lib/lenzen/loaders'
import { loadOntwikkeling } from '@/lib/ontwikkeling/loaders'
import { loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { listBereiken } from '@/lib/scoring/spread'
import { loadVergelijking } from '@/lib/vergelijking/loaders'
import type { Groepsbeeld, VergelijkingOverzicht } from '@/lib/vergelijking/schema'

type Adres = Readonly<{ gemeenteCode: string; metingId: string }>

type Figuurbestand = Readonly<{ figuur: Figuur; gemeente: string; meting: string }>

type Bron = Readonly<{ gemeente: { naam: string }; meting: { naam: string } }>

const toBestand = (figuur: Figuur | null | undefined, { gemeente, meting }: Bron) =>
  figuur
    ? { figuur, gemeente: gemeente.naam, meting: meting.naam }
    : ('niet-gevonden' satisfies Refusal)

async function loadResultaatFiguur(
  principal: Principal | null,
  { gemeenteCode, metingId }: Adres,
  figuurId: string,
): Promise<Figuurbestand | Refusal> {
  const found = await loadResultaatWeergave(principal, gemeenteCode, metingId)
  if (isRefusal(found)) return found
  const { input, spreiding } = found
  const figuren = listResultaatFiguren(input, listBereiken(input.instrument, spreiding))
  return toBestand(
    figuren.find(({ id }) => id === figuurId),
    input,
  )
}

async function loadAntwoordenFiguur(
  principal: Principal | null,
  { gemeenteCode, metingId }: Adres,
  indicatorId: string,
): Promise<Figuurbestand | Refusal> {
  const found = await loadResultaatWeergave(principal, gemeenteCode, metingId)
  if (isRefusal(found)) return found
  const indicator = findIndicator(found.input.instrument, indicatorId)
  const spreiding = indicator && found.spreiding[indicator.id]
  return toBestand(
    spreiding && buildAntwoordenFiguur(found.input, indicator, spreiding),
    found.input,
  )
}

async function loadLensFiguur(
  principal: Principal | null,
  adres: Adres,
  lensId: string,
): Promise<Figuurbestand | Refusal> {
  const found = await loadLens(principal, adres, lensId)
  if (isRefusal(found)) return found
  const { input, resultaat } = found
  return toBestand(buildLensBeeld(resultaat, { bron: describeBron(input) }), input)
}

async function loadOntwikkelingFiguur(
  principal: Principal | null,
  adres: Adres,
  metingen: readonly string[] | null,
): Promise<Figuurbestand | Refusal> {
  const found = await loadOntwikkeling(principal, adres, metingen)
  if (isRefusal(found)) return found
  const { beeld, gemeente } = found
  return toBestand(beeld && buildOntwikkelingBeeld(beeld, gemeente.naam), found)
}

function buildGroepFiguur(overzicht: VergelijkingOverzicht, groep: Groepsbeeld): Figuur {
  const { input, regio, klasse } = overzicht
  const { afgeschermd, groep: namen, titel } = FIGUUR_TEKSTEN.vergelijking
  const naam = groep.soort === 'regio' ? namen.regio(regio) : namen.grootte(klasse)
  const rijen = input.instrument.kenmerken.flatMap(({ id, nummer, kort }) => {
    const kenmerk = groep.kenmerken[id]
    if (!kenmerk) return []
    return {
      id,
      nummer,
      kort,
      eigen: input.resultaat.kenmerken[id]?.score ?? null,
      n: kenmerk.n,
      spreiding: kenmerk.spreiding,
      waarom: kenmerk.afgeschermd && afgeschermd[kenmerk.afgeschermd],
    }
  })
  return buildVergelijking(
    { n: groep.n, rijen },
    {
      id: `vergelijking-${groep.soort}`,
      titel: titel(input.gemeente.naam, groep.n, naam),
      bron: describeBron(input),
    },
  )
}

async function loadVergelijkingFiguur(
  principal: Principal | null,
  adres: Adres,
  soort: string,
): Promise<Figuurbestand | Refusal> {
  const found = await loadVergelijking(principal, adres)
  if (isRefusal(found)) return found
  const groep = found.groepen.find((one) => one.soort === soort && one.isGenoeg)
  return toBestand(groep && buildGroepFiguur(found, groep), found.input)
}

/**
 * One figure of a meting, for who may see the page that it stands on; `niet-gevonden` when there
 * is none, or nothing to draw.
 * @param metingen for the figure through the years: as in `loadOntwikkeling`
 */
export async function loadFiguur(
  principal: Principal | null,
  adres: Adres,
  { figuurId, metingen }: Readonly<{ figuurId: string; metingen: readonly string[] | null }>,
): Promise<Figuurbestand | Refusal> {
  const [, soort, deel = ''] = /^(lens|spreiding|vergelijking)-(.+)$/.exec(figuurId) ?? []
  if (soort === 'lens') return loadLensFiguur(principal, adres, deel)
  if (soort === 'spreiding') return loadAntwoordenFiguur(principal, adres, deel)
  if (soort === 'vergelijking') return loadVergelijkingFiguur(principal, adres, deel)
  if (figuurId === 'ontwikkeling') return loadOntwikkelingFiguur(principal, adres, metingen)
  return loadResultaatFiguur(principal, adres, figuurId)
}
