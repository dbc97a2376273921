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
export function SamenstelVelden({ samenstelling, velden, fouten, logoPad }: SamenstelVeldenProps) {
  const { gemeente, lenzen, heeftLogo } = samenstelling
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
      <TextareaField
        {...field('voorwoord')}
        label={TEKST.voorwoord.label}
        hint={TEKST.voorwoord.hint}
        optional
        rows={10}
        defaultValue={velden.voorwoord}
      />
      <TextareaField
        {...field('besluit')}
        label={TEKST.besluit.label}
        hint={TEKST.besluit.hint}
        optional
        rows={6}
        defaultValue={velden.besluit}
      />
      <TextField
        {...field('naam')}
        label={TEKST.naam.label}
        hint={TEKST.naam.hint(gemeente.naam)}
        optional
        defaultValue={velden.naam}
      />
      <TextField
        {...field('kleur')}
        label={TEKST.kleur.label}
        hint={TEKST.kleur.hint}
        optional
        defaultValue={velden.kleur}
      />
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
