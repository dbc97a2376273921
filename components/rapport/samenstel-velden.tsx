import type { SamenstelStand } from '@/components/rapport/stand'
import { SAMENSTEL_TEKSTEN as TEKST } from '@/components/rapport/teksten-samenstellen'
import { veldId, type VeldNaam, type Velden } from '@/components/rapport/velden'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { Samenstelling } from '@/lib/rapport/schema'
import { ONDERDELEN } from '@/lib/report/keuze'

type SamenstelVeldenProps = {
  samenstelling: Samenstelling
  velden: Velden
  fouten: SamenstelStand['fouten']
  logoPad: string
}

/** The fields of the choice for a report. */
export function SamenstelVelden(props: SamenstelVeldenProps) {
  const { samenstelling, velden, fouten, logoPad } = props
  const { lenzen, heeftLogo } = samenstelling
  const field = (naam: VeldNaam) => ({
    id: veldId(naam),
    name: naam,
    error: fouten.find(({ veld }) => veld === naam)?.melding,
  })
  return (
    <>
      <CheckboxGroup
        {...field('onderdelen')}
        legend={TEKST.onderdelen.legend}
        options={ONDERDELEN.map((value) => ({ value, ...TEKST.onderdelen.per[value] }))}
        defaultValues={velden.onderdelen}
      />
      {/* A select keeps its first choice when its form is reset, unless it is made anew. */}
      <SelectField
        key={velden.lens}
        {...field('lens')}
        label={TEKST.lens.label}
        optional
        options={[
          { value: '', label: TEKST.lens.geen },
          ...lenzen.map(({ id, titel }) => ({ value: id, label: titel })),
        ]}
        defaultValue={velden.lens}
      />
      <EigenWoorden {...props} field={field} />
      {heeftLogo ? (
        <Checkbox {...field('logo')} label={TEKST.logo.label} defaultChecked={velden.logo} />
      ) : (
        <Paragraph>{TEKST.logo.geenLogo}</Paragraph>
      )}
      <Paragraph>
        <Link href={logoPad}>{TEKST.logo.wijzig}</Link>
      </Paragraph>
    </>
  )
}

type Field = (naam: VeldNaam) => { id: string; name: string; error: string | undefined }

/** What the gemeente says in the report itself, and how it looks. */
function EigenWoorden({
  samenstelling: { gemeente },
  velden,
  field,
}: Pick<SamenstelVeldenProps, 'samenstelling' | 'velden'> & { field: Field }) {
  const text = (naam: 'voorwoord' | 'besluit' | 'kleur') => ({
    ...field(naam),
    label: TEKST[naam].label,
    hint: TEKST[naam].hint,
    optional: true,
    defaultValue: velden[naam],
  })
  return (
    <>
      <TextareaField {...text('voorwoord')} rows={10} />
      <TextareaField {...text('besluit')} rows={6} />
      <TextField
        {...field('naam')}
        label={TEKST.naam.label}
        hint={TEKST.naam.hint(gemeente.naam)}
        optional
        defaultValue={velden.naam}
      />
      <TextField {...text('kleur')} />
    </>
  )
}
