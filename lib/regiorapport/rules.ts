import type { RegioOverzicht } from '@/lib/regio/schema'
import { countDelend, type Lensdeel, type RegiorapportInput } from '@/lib/report/regio/input'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'

function toLensdeel({ lens, kaart }: RegioOverzicht): Lensdeel | null {
  return lens && { ...lens, kaart }
}

/**
 * What the report of a regio is made of.
 * @param metLens the same overview by way of a lens; null without one
 */
export function toRegiorapportInput(
  overzicht: RegioOverzicht,
  metLens: RegioOverzicht | null,
): RegiorapportInput {
  const { regio, peildatum, instrument, gemeenten, telling, kaart, ...rest } = overzicht
  const { kenmerken, knelpunten, vraag, signalen, jaren } = rest
  return {
    ...{ regio, peildatum, instrument, gemeenten, telling, kaart, kenmerken, knelpunten },
    ...{ vraag, signalen, jaren },
    metNamen: true,
    aantalGemeenten: gemeenten.length,
    lens: metLens && toLensdeel(metLens),
  }
}

/**
 * The same without anything that is about a gemeente by name, so that the report may be passed on:
 * no names, no words that someone wrote, and no number that is about fewer than `MIN_GEMEENTEN`.
 */
export function withoutNamen(input: RegiorapportInput): RegiorapportInput {
  const { kaart, kenmerken, knelpunten, vraag, signalen, jaren, lens } = input
  const isGenoeg = ({ telling }: { telling: RegiorapportInput['telling'] }) =>
    countDelend(telling) >= MIN_GEMEENTEN
  const zonderRijen = { ...kaart, rijen: [] }
  return {
    ...input,
    metNamen: false,
    gemeenten: [],
    kaart: zonderRijen,
    kenmerken: kenmerken.map((beeld) =>
      beeld.basis?.alleenMetNaam ? { ...beeld, basis: null } : beeld,
    ),
    knelpunten: knelpunten.filter(({ alleenMetNaam }) => !alleenMetNaam),
    vraag: {
      telling: vraag.telling,
      vragen: isGenoeg(vraag)
        ? (vraag.vragen?.map((item) => ({ ...item, gemeenten: [] })) ?? null)
        : null,
    },
    signalen: {
      telling: signalen.telling,
      groepen: isGenoeg(signalen)
        ? (signalen.groepen?.map((groep) => ({ ...groep, teksten: [] })) ?? null)
        : null,
    },
    jaren: jaren && { ...jaren, gemeenten: [] },
    lens: lens && { ...lens, kaart: { ...lens.kaart, rijen: [] } },
  }
}

type Bestandsbron = Readonly<{ input: Pick<RegiorapportInput, 'regio' | 'peildatum' | 'metNamen'> }>

/** The name of a downloaded file: of which regio and day, and whether names are in it. */
export function toRegiobestand({ input }: Bestandsbron, bestand: string): string {
  const { regio, peildatum, metNamen } = input
  const [naam = '', extensie = ''] = bestand.split('.')
  const zonder = metNamen ? '' : '-zonder-namen'
  return `regio${naam}-${regio.code}-${peildatum}${zonder}.${extensie}`
}
