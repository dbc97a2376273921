import type { SelectOption } from '@/components/ui/select-field'
import { NIVEAU_NAMEN } from '@/components/niveau/teksten'
import { NIVEAUS } from '@/lib/instrument/model'
import type { Catalogus, FilterNaam } from '@/lib/ondersteuning/schema'
import { ONDERSTEUNING_TEKSTEN as teksten } from './teksten'

type Instrument = Catalogus['instrument']

/** A value of a filter as a person reads it. */
export function labelOf(naam: FilterNaam, waarde: string, { kenmerken }: Instrument): string {
  const soorten: Readonly<Record<string, string>> = teksten.soorten
  const behoeften: Readonly<Record<string, string>> = teksten.behoeften
  if (naam === 'soort') return soorten[waarde] ?? waarde
  if (naam === 'behoefte') return behoeften[waarde] ?? waarde
  if (naam === 'niveau') {
    const niveau = NIVEAUS.find((entry) => String(entry) === waarde)
    return niveau ? `${niveau}. ${NIVEAU_NAMEN[niveau]}` : waarde
  }
  const kenmerk = naam === 'kenmerk' && kenmerken.find(({ id }) => id === waarde)
  return kenmerk ? teksten.kenmerk(kenmerk) : waarde
}

type FilterOpties = Readonly<{ naam: FilterNaam; opties: SelectOption[] }>

const VOLGORDE: readonly FilterNaam[] = ['kenmerk', 'niveau', 'soort', 'behoefte', 'organisatie']

/** The fields of the form, each with first the option that limits nothing. */
export function listOpties({ keuzen, instrument }: Catalogus): FilterOpties[] {
  return VOLGORDE.map((naam) => ({
    naam,
    opties: [
      { value: '', label: teksten.alle[naam] },
      ...keuzen[naam].map((value) => ({ value, label: labelOf(naam, value, instrument) })),
    ],
  }))
}
