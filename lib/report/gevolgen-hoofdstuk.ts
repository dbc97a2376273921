import { buildGevolgen, type GevolgDeel, type GevolgGroep } from './gevolgen'
import type { RapportInput } from './input'
import type { Blok, Hoofdstuk, Tabel } from './model'
import { kenmerkTekst } from './teksten-kenmerk'
import { gevolgenTekst } from './teksten-verdieping'

function buildTabel(groep: GevolgGroep, { titel, regels }: GevolgDeel): Tabel {
  return {
    bijschrift: gevolgenTekst.tabel(groep.titel, titel),
    koppen: [...gevolgenTekst.koppen],
    rijen: regels.map(({ kenmerk, stelling, niveau, ambitie }) => [
      stelling,
      kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
      String(niveau),
      String(ambitie),
    ]),
  }
}

function buildGroep(groep: GevolgGroep): Blok[] {
  return [
    { soort: 'kop', tekst: groep.titel },
    { soort: 'alinea', tekst: groep.zin },
    ...groep.delen.flatMap((deel): Blok[] => [
      { soort: 'alinea', tekst: deel.uitleg },
      { soort: 'tabel', tabel: buildTabel(groep, deel) },
    ]),
  ]
}

/** What the gaps ask of the gemeente, as chapter 1 of the framework orders it. */
export function buildGevolgenHoofdstuk(input: RapportInput): Hoofdstuk {
  const { inleiding, groepen } = buildGevolgen(input)
  return {
    id: 'gevolgen',
    titel: gevolgenTekst.titel,
    blokken: [{ soort: 'alinea', tekst: inleiding }, ...groepen.flatMap(buildGroep)],
  }
}
