import type { Methode } from '@/lib/report/model'
import type { RegiorapportInput } from './input'
import { regioMethodeTekst as TEKST } from './teksten-methode'

/** How the report came about, what it leaves out and why. */
export function buildRegioMethode({
  regio,
  peildatum,
  instrument,
  metNamen,
}: RegiorapportInput): Methode {
  const { zelfbeeld, meetellen, afscherming, namen, rekenen, bronnen } = TEKST
  const sectie = (titel: string, alineas: readonly string[]) => ({
    titel,
    alineas: [...alineas],
    tabel: null,
  })
  return {
    titel: TEKST.titel,
    secties: [
      sectie(zelfbeeld.titel, zelfbeeld.alineas),
      sectie(meetellen.titel, meetellen.alineas(peildatum)),
      sectie(afscherming.titel, afscherming.regels),
      sectie(namen.titel, [metNamen ? namen.met : namen.zonder]),
      sectie(rekenen.titel, rekenen.alineas),
      sectie(bronnen.titel, [
        bronnen.instrument(instrument.titel, instrument.versie),
        bronnen.regio(regio.naam, regio.code),
        bronnen.ondersteuning,
      ]),
    ],
  }
}
