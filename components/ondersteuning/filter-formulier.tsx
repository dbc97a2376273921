import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { SelectField } from '@/components/ui/select-field'
import type { Catalogus } from '@/lib/ondersteuning/schema'
import { listOpties } from './opties'
import { ONDERSTEUNING_TEKSTEN as teksten } from './teksten'

/** The choices, as an ordinary form that leads to the same page. */
export function FilterFormulier({ catalogus }: { catalogus: Catalogus }) {
  const { filter, gekozen } = catalogus
  return (
    <search aria-labelledby="filter" className="vit-panel os-filter vit-no-print">
      <Heading level={2} size={3} id="filter">
        {teksten.filterTitel}
      </Heading>
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form action="/ondersteuning#resultaten" key={JSON.stringify(filter)}>
        {listOpties(catalogus).map(({ naam, opties }) => (
          <SelectField
            key={naam}
            name={naam}
            label={teksten.filters[naam]}
            defaultValue={filter[naam]}
            options={opties}
          />
        ))}
        <div className="vit-bar mt-6">
          <Button>{teksten.toon}</Button>
          {gekozen.length > 0 && <Link href="/ondersteuning">{teksten.allesWeg}</Link>}
        </div>
      </form>
    </search>
  )
}
