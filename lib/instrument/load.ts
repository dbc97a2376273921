import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import {
  checkKenmerk,
  checkKenmerken,
  checkKop,
  checkOndersteuning,
  checkWijzigingen,
} from './cross-check'
import { InhoudFout } from './fault'
import type { Fout, Gelezen } from './fault'
import { compareVersies } from './find'
import { checkLock } from './lock'
import {
  begripSchema,
  brondocumentSchema,
  instrumentKopSchema,
  kenmerkSchema,
  ondersteuningSchema,
} from './model'
import type { Content, InstrumentKop, Kenmerk } from './model'
import { readYaml } from './read'
import { checkBronnen, checkUniek } from './references'

/** The content with everything that is wrong with it; usable only when `fouten` is empty. */
export type Inhoudslezing = {
  content: Content
  /** Every file that could be read, for checks that look at the texts themselves. */
  bestanden: readonly Gelezen<unknown>[]
  fouten: readonly Fout[]
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
  const versies = reader
    .subfolders('instrument')
    .toSorted(compareVersies)
    .map((versie) => readVersie(reader, versie))

  if (bronnen) {
    reader.report(checkUniek(bronnen, ['id', 'titel']))
    const bekend = new Set(bronnen.waarde.map(({ id }) => id))
    for (const bestand of reader.bestanden) reader.report(checkBronnen(bestand, bekend))
  }
  if (begrippen) reader.report(checkUniek(begrippen, ['id', 'term']))
  if (catalogus.isCompleet) {
    reader.report(checkOndersteuning(catalogus.bestanden, reader.nameOf('ondersteuning')))
  }
  checkVersies(reader, versies)
  return {
    content: {
      instrumenten: versies.flatMap(({ kop, kenmerken }) =>
        kop ? [{ ...kop.waarde, kenmerken: kenmerken.map(({ waarde }) => waarde) }] : [],
      ),
      ondersteuning: catalogus.bestanden.map(({ waarde }) => waarde),
      begrippen: begrippen?.waarde ?? [],
      bronnen: bronnen?.waarde ?? [],
    },
    bestanden: reader.bestanden,
    fouten: reader.fouten.toSorted(
      (a, b) => a.bestand.localeCompare(b.bestand, 'en') || a.regel - b.regel,
    ),
  }
}

type Versie = { kop: Gelezen<InstrumentKop> | undefined; kenmerken: Gelezen<Kenmerk>[] }

function readVersie(reader: Reader, versie: string): Versie {
  const map = `instrument/${versie}`
  const kop = reader.file(`${map}/instrument.yaml`, instrumentKopSchema)
  const { bestanden, isCompleet } = reader.folder(`${map}/kenmerken`, kenmerkSchema)
  const kenmerken = bestanden.toSorted((a, b) => a.waarde.nummer - b.waarde.nummer)
  for (const kenmerk of kenmerken) reader.report(checkKenmerk(kenmerk))
  if (kop) {
    reader.report(checkKop(kop, versie))
    if (isCompleet) reader.report(checkKenmerken(kop, kenmerken))
    if (kop.waarde.status === 'gepubliceerd') {
      reader.report(checkLock(reader.pathOf(map), reader.nameOf(map)))
    }
  }
  return { kop, kenmerken }
}

function checkVersies(reader: Reader, versies: readonly Versie[]): void {
  let vorige = new Set<string>()
  for (const { kop, kenmerken } of versies) {
    const nu = new Set(
      kenmerken.flatMap(({ waarde }) => waarde.indicatoren.map((indicator) => indicator.id)),
    )
    if (kop) reader.report(checkWijzigingen(kop, nu, vorige))
    vorige = nu
  }
}

/** Reads files below one folder and gathers what went well and what did not. */
class Reader {
  readonly bestanden: Gelezen<unknown>[] = []
  readonly fouten: Fout[] = []
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  pathOf(naam: string): string {
    return path.join(this.#root, naam)
  }

  nameOf(naam: string): string {
    return `content/${naam}`
  }

  report(fouten: readonly Fout[]): void {
    this.fouten.push(...fouten)
  }

  subfolders(naam: string): string[] {
    return this.#list(naam)
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  }

  file<S extends z.ZodType>(naam: string, schema: S): Gelezen<z.infer<S>> | undefined {
    const bestand = this.nameOf(naam)
    if (!existsSync(this.pathOf(naam))) {
      this.report([{ bestand, regel: 1, melding: 'dit bestand ontbreekt. Voeg het toe.' }])
      return undefined
    }
    const lezing = readYaml(this.pathOf(naam), bestand, schema)
    if (!lezing.gelukt) {
      this.report(lezing.fouten)
      return undefined
    }
    this.bestanden.push(lezing.gelezen)
    return lezing.gelezen
  }

  /** @returns the files that could be read, and whether that is all of them */
  folder<S extends z.ZodType>(
    naam: string,
    schema: S,
  ): { bestanden: Gelezen<z.infer<S>>[]; isCompleet: boolean } {
    const namen = this.#list(naam)
      .map((entry) => entry.name)
      .toSorted()
    const bestanden = namen.flatMap((bestand) => {
      if (bestand.endsWith('.yaml')) return this.file(`${naam}/${bestand}`, schema) ?? []
      const melding =
        'in deze map horen alleen bestanden die op .yaml eindigen. Hernoem of verplaats het.'
      this.report([{ bestand: this.nameOf(`${naam}/${bestand}`), regel: 1, melding }])
      return []
    })
    return { bestanden, isCompleet: bestanden.length === namen.length }
  }

  #list(naam: string) {
    if (existsSync(this.pathOf(naam)))
      return readdirSync(this.pathOf(naam), { withFileTypes: true })
    this.report([{ bestand: this.nameOf(naam), regel: 1, melding: 'deze map ontbreekt.' }])
    return []
  }
}
