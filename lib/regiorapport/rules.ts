import type { RegioOverzicht } from '@/lib/regio/schema'
import { countDelend, type RegiorapportInput } from '@/lib/report/regio/input'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'

/**
 * What the report of a regio is made of.
 * @param metLens the same overview by way of a lens; null without one
 */
export function toRegiorapportInput(
  overzicht: RegioOverzicht,
  metLens: RegioOverzicht | null,
): RegiorapportInput {
  const { regio, peildatum, instrument, gemeenten, telling, plannen, kaart, ...rest } = overzicht
  const { kenmerken, knelpunten, vraag, signalen, jaren } = rest
  return {
    ...{ regio, peildatum, instrument, gemeenten, telling, plannen, kaart, kenmerken },
    ...{ knelpunten, vraag, signalen, jaren },
    metNamen: true,
    aantalGemeenten: gemeenten.length,
    lens: metLens?.lens ?? null,
  }
}

/**
 * The cells that rest on enough gemeenten: only those that count in a cell itself.
 * @returns null where too few share, or where no cell is left
 */
function selectCellen<Cel extends Readonly<{ van: number }>>(
  telling: RegiorapportInput['telling'],
  cellen: readonly Cel[] | null,
): readonly Cel[] | null {
  if (cellen === null || countDelend(telling) < MIN_GEMEENTEN) return null
  const genoeg = cellen.filter(({ van }) => van >= MIN_GEMEENTEN)
  return genoeg.length === 0 && cellen.length > 0 ? null : genoeg
}

/**
 * The same without anything that is about a gemeente by name, so that the report may be passed on:
 * no names, no words that someone wrote, and no number that is about fewer than `MIN_GEMEENTEN`,
 * also not as the difference between two of them.
 */
export function withoutNamen(input: RegiorapportInput): RegiorapportInput {
  const { kaart, kenmerken, knelpunten, vraag, signalen, jaren } = input
  const vragen = selectCellen(vraag.telling, vraag.vragen)
  const groepen = selectCellen(signalen.telling, signalen.groepen)
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
      vragen: vragen?.map((item) => ({ ...item, gemeenten: [] })) ?? null,
    },
    signalen: {
      telling: signalen.telling,
      groepen: groepen?.map((groep) => ({ ...groep, teksten: [] })) ?? null,
    },
    jaren: jaren && {
      ...jaren,
      gemeenten: [],
      kenmerken: jaren.kenmerken.map((beeld) => ({ ...beeld, ...beeld.doorgeven })),
    },
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
