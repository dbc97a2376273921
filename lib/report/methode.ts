import type { RapportInput } from './input'
import type { Methode } from './model'
import { methodeTekst } from './teksten-methode'

type Sectie = Methode['secties'][number]

function buildStatus({ meting, resultaat }: RapportInput): Sectie {
  const { titel, vastgesteld, open, voorlopig, werkwijze } = methodeTekst.status
  const status =
    meting.status === 'vastgesteld' ? vastgesteld(meting.datum, meting.revisie) : open(meting.datum)
  return {
    titel,
    alineas: [status, ...(resultaat.voorlopig ? [voorlopig] : []), werkwijze[meting.werkwijze]],
    tabel: null,
  }
}

function buildSchaal({ instrument }: RapportInput): Sectie {
  const { titel, alineas, bijschrift, koppen } = methodeTekst.schaal
  const rijen = instrument.schaal.map(({ niveau, naam, betekenis }) => [
    String(niveau),
    naam,
    betekenis,
  ])
  return { titel, alineas, tabel: { bijschrift, koppen, rijen } }
}

function buildBronnen({ instrument, gemeente, resultaat }: RapportInput): Sectie {
  const { bronnen } = methodeTekst
  return {
    titel: bronnen.titel,
    alineas: [
      bronnen.instrument(instrument.titel, instrument.versie, instrument.status === 'concept'),
      bronnen.rekenregels(resultaat.rekenregels),
      bronnen.gemeente(gemeente.naam, gemeente.code, gemeente.regio),
      bronnen.ondersteuning,
    ],
    tabel: null,
  }
}

/** How the report came about and what it cannot say. */
export function buildMethode(input: RapportInput): Methode {
  const { titel, zelfbeeld, rekenen } = methodeTekst
  return {
    titel,
    secties: [
      { ...zelfbeeld, tabel: null },
      buildStatus(input),
      buildSchaal(input),
      { ...rekenen, tabel: null },
      buildBronnen(input),
    ],
  }
}
