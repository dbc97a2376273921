import { regioPaden } from '@/components/regio/paden'
import { REGIORAPPORT_TEKSTEN } from '@/components/regiorapport/teksten'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Details } from '@/components/ui/details'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { REGIO_ONDERDELEN, type Regiorapportkeuze } from '@/lib/report/regio/keuze'

const { formulier: TEKST } = REGIORAPPORT_TEKSTEN

type SamenstelFormulierProps = {
  regioCode: string
  keuze: Regiorapportkeuze
  lenzen: readonly Readonly<{ id: string; titel: string }>[]
  isOpen: boolean
}

/** What is in the report, as an ordinary form that leads to the same page. */
export function SamenstelFormulier({ regioCode, keuze, lenzen, isOpen }: SamenstelFormulierProps) {
  return (
    <Details summary={TEKST.titel} open={isOpen}>
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form
        action={regioPaden(regioCode).rapport}
        key={JSON.stringify(keuze)}
        className="regiorapport-formulier"
      >
        <CheckboxGroup
          name="onderdeel"
          legend={TEKST.onderdelen.legend}
          hint={TEKST.onderdelen.hint}
          options={REGIO_ONDERDELEN.map((value) => ({ value, ...TEKST.onderdelen.per[value] }))}
          defaultValues={keuze.onderdelen}
        />
        <div className="regiorapport-formulier__rest">
          <RadioGroup
            name="namen"
            legend={TEKST.namen.legend}
            options={[
              { value: 'met', ...TEKST.namen.met },
              { value: 'zonder', ...TEKST.namen.zonder },
            ]}
            defaultValue={keuze.metNamen ? 'met' : 'zonder'}
          />
          <SelectField
            name="lens"
            label={TEKST.lens.label}
            optional
            options={[
              { value: '', label: TEKST.lens.geen },
              ...lenzen.map(({ id, titel }) => ({ value: id, label: titel })),
            ]}
            defaultValue={keuze.lens ?? ''}
          />
          <p>
            <Button>{TEKST.toon}</Button>
          </p>
        </div>
      </form>
    </Details>
  )
}
