import type { RapportInput } from './input'
import type { Methode } from './model'
import { methodeTekst } from './teksten-methode'

type Sectie = Methode['secties'][number]

/** Which parts of the report are of another day than its figures, and of which. */
type Stand = Readonly<{ standdelen: readonly ('plan' | 'behoeften')[]; standOp: string | null }>

function buildStatus({ meting, resultaat }: RapportInput, { standdelen, standOp }: Stand): Sectie {
  const { titel, vastgesteld, open, voorlopig, werkwijze, stand, delen } = methodeTekst.status
  const status =
    meting.status === 'vastgesteld' ? vastgesteld(meting.datum, meting.revisie) : open(meting.datum)
  return {
    titel,
    alineas: [
      status,
      ...(standOp === null
        ? []
        : [
            stand(
              standdelen.map((deel) => delen[deel]),
              standOp,
            ),
          ]),
      ...(resultaat.voorlopig ? [voorlopig] : []),
      werkwijze[meting.werkwijze],
    ],
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
export function buildMethode(input: RapportInput, delen: Stand): Methode {
  const { titel, zelfbeeld, rekenen } = methodeTekst
  return {
    titel,
    secties: [
      { ...zelfbeeld, tabel: null },
      buildStatus(input, delen),
      buildSchaal(input),
      { ...rekenen, tabel: null },
      buildBronnen(input),
    ],
  }
}
