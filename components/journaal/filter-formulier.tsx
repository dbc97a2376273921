import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { FilterNaam, Journaal } from '@/lib/journaal/schema'
import { FILTER_TEKSTEN as TEKST, JOURNAAL_TEKSTEN, REGEL_TEKSTEN } from './teksten'

type FilterFormulierProps = { journaal: Journaal; pad: string }

/** What to look for, as an ordinary form that leads to the same page. */
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
    <search aria-labelledby="filter" className="vit-panel vit-no-print">
      <Heading level={2} size={4} id="filter">
        {TEKST.titel}
      </Heading>
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form action={`${pad}#regels`} key={JSON.stringify(filter)}>
        <div className="jr-filter__velden">
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
        </div>
        <div className="jr-filter__knoppen">
          <Button appearance="secondary">{TEKST.toon}</Button>
          {Object.values(filter).some((waarde) => waarde !== '') && (
            <Link href={pad}>{TEKST.allesWeg}</Link>
          )}
        </div>
      </form>
    </search>
  )
}
