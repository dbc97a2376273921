import type { Indicator } from '@/lib/instrument/model'
import type { RapportInput } from '@/lib/report/input'
import type { Spreiding } from '@/lib/scoring/momentopname'
import { toNiveaus } from '@/lib/scoring/spread'
import type { FiguurVerdeling } from './invoer'
import type { Figuur } from './model'
import { describeBron } from './resultaat'
import { buildSpreiding } from './spreiding'
import { FIGUUR_TEKSTEN } from './teksten'

const TEKST = FIGUUR_TEKSTEN.antwoorden

/** The answers on one question, all together and per group that may be shown. */
export const listAntwoordrijen = ({ verdeling, groepen }: Spreiding): FiguurVerdeling[] => [
  { naam: TEKST.alle, verdeling },
  ...groepen.map((groep) => ({
    naam: TEKST.groep(groep.perspectieven),
    verdeling: groep.verdeling,
  })),
]

/** How the answers on one question lie, the same on its page and as a file. */
export function buildAntwoordenFiguur(
  input: Pick<RapportInput, 'gemeente' | 'meting'>,
  { id, stelling }: Pick<Indicator, 'id' | 'stelling'>,
  spreiding: Spreiding,
): Figuur {
  const niveaus = toNiveaus(spreiding.verdeling)
  const [laag = 1] = niveaus
  return buildSpreiding(listAntwoordrijen(spreiding), {
    id: `spreiding-${id}`,
    bron: describeBron(input),
    titel: TEKST.titel(stelling),
    alt: TEKST.alt(niveaus.length, laag, niveaus.at(-1) ?? laag),
  })
}
