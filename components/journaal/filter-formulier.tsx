import { FilterPaneel } from '@/components/ui/filter-paneel'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { FilterNaam, Journaal } from '@/lib/journaal/schema'
import { FILTER_TEKSTEN as TEKST, JOURNAAL_TEKSTEN, REGEL_TEKSTEN } from './teksten'

type FilterFormulierProps = { journaal: Journaal; pad: string }

/** What to look for in the journaal. */
export function FilterFormulier({ journaal, pad }: FilterFormulierProps) {
  const { filter, fouten, instrument, personen } = journaal
  const field = (name: FilterNaam) => ({
    name,
    label: TEKST.velden[name],
    defaultValue: filter[name],
    error: fouten.find(({ veld }) => veld === name)?.melding,
  })
  const kenmerken = instrument.kenmerken.map(({ id, nummer, kort }) => ({
    value: id,
    label: REGEL_TEKSTEN.kenmerk(nummer, kort),
  }))
  const namen = personen.map(({ id, naam }) => ({
    value: id,
    label: naam ?? JOURNAAL_TEKSTEN.accountWeg,
  }))
  return (
    <FilterPaneel
      titel={TEKST.titel}
      action={`${pad}#regels`}
      keuze={filter}
      alles={Object.values(filter).some((waarde) => waarde !== '') ? pad : null}
    >
      <SelectField
        {...field('kenmerk')}
        options={[{ value: '', label: TEKST.alleKenmerken }, ...kenmerken]}
      />
      <SelectField
        {...field('persoon')}
        options={[{ value: '', label: TEKST.iedereen }, ...namen]}
      />
      <TextField {...field('van')} type="date" />
      <TextField {...field('tot')} type="date" />
    </FilterPaneel>
  )
}
