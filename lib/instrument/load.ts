import { z } from 'zod'
import { checkOndersteuning } from './cross-check'
import { checkLenzen, checkOntwikkelingen, checkProces } from './cross-check-omgeving'
import { InhoudFout } from './fault'
import type { Fout, Gelezen } from './fault'
import { listIndicatoren, pickStandaard } from './find'
import { readVersies } from './load-versie'
import type { Versies } from './load-versie'
import { begripSchema, brondocumentSchema, ondersteuningSchema } from './model'
import type { Begrip, Brondocument, Ondersteuning } from './model'
import { lensSchema, ontwikkelingSchema, procesSchema } from './model-omgeving'
import type { Lens, Ontwikkeling, Proces } from './model-omgeving'
import { Reader } from './reader'
import { checkBronnen, checkUniek } from './references'

/** All content that the product reads at its start; instrumenten from old to new. */
export type Content = Versies & {
  ondersteuning: Ondersteuning[]
  lenzen: Lens[]
  proces: Proces
  ontwikkelingen: Ontwikkeling[]
  begrippen: Begrip[]
  bronnen: Brondocument[]
}

/** The content with everything that is wrong with it; usable only when `fouten` is empty. */
export type Inhoudslezing = {
  content: Content
  /** Every file that could be read, for checks that look at the texts themselves. */
  bestanden: readonly Gelezen<unknown>[]
  /** Whether every version of the instrument could be read whole. */
  isCompleet: boolean
  fouten: readonly Fout[]
}

const GEEN_PROCES: Proces = {
  titel: '',
  inleiding: '',
  stappen: [],
  agenda: { sjabloon: '', delen: [], bron: [] },
  sjablonen: [],
}

/**
 * All content, checked by itself and against each other.
 * @param root the folder `content/`
 * @throws InhoudFout with every fault at once: file, line and what to do
 */
export function loadContent(root: string): Content {
  const { content, fouten } = readContent(root)
  if (fouten.length > 0) throw new InhoudFout(fouten)
  return content
}

/** Reads everything and goes on after a fault, so that an author sees all of them at once. */
export function readContent(root: string): Inhoudslezing {
  const reader = new Reader(root)
  const bronnen = reader.file('bronnen.yaml', z.array(brondocumentSchema))
  const begrippen = reader.file('begrippen.yaml', z.array(begripSchema))
  const catalogus = reader.folder('ondersteuning', ondersteuningSchema)
  const lenzen = reader.folder('lenzen', lensSchema)
  const proces = reader.file('proces.yaml', procesSchema)
  const ontwikkelingen = reader.file('ontwikkelingen.yaml', z.array(ontwikkelingSchema))
  const { versies, isCompleet } = readVersies(reader)

  if (bronnen) {
    reader.report(checkUniek(bronnen, ['id', 'titel']))
    const bekend = new Set(bronnen.waarde.map(({ id }) => id))
    for (const bestand of reader.bestanden) reader.report(checkBronnen(bestand, bekend))
  }
  if (begrippen) reader.report(checkUniek(begrippen, ['id', 'term']))
  if (catalogus.isCompleet) {
    reader.report(checkOndersteuning(catalogus.bestanden, reader.nameOf('ondersteuning')))
  }
  if (proces) reader.report(checkProces(proces))
  if (ontwikkelingen) reader.report(checkOntwikkelingen(ontwikkelingen))
  const standaard = pickStandaard(versies.instrumenten)
  if (standaard && isCompleet) {
    const indicatoren = listIndicatoren(standaard).map(({ id }) => id)
    reader.report(checkLenzen(lenzen.bestanden, new Set(indicatoren)))
  }

  return {
    content: {
      ...versies,
      ondersteuning: catalogus.bestanden.map(({ waarde }) => waarde),
      lenzen: lenzen.bestanden
        .map(({ waarde }) => waarde)
        .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl')),
      proces: proces?.waarde ?? GEEN_PROCES,
      ontwikkelingen: ontwikkelingen?.waarde ?? [],
      begrippen: begrippen?.waarde ?? [],
      bronnen: bronnen?.waarde ?? [],
    },
    bestanden: reader.bestanden,
    isCompleet,
    fouten: reader.fouten.toSorted(
      (a, b) => a.bestand.localeCompare(b.bestand, 'en') || a.regel - b.regel,
    ),
  }
}
