'use client'

import { useActionState } from 'react'
import { BEGIN, type DeelnameAction } from '@/components/deelname/stand'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { FormTitle } from '@/components/frame/form-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { RadioGroup } from '@/components/ui/radio-group'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'

const { perspectief: TEKST } = DEELNAME_TEKSTEN

type PerspectiefFormulierProps = {
  meting: Readonly<{ naam: string; href: string }>
  /** Null until the member chose, or answered. */
  perspectief: Perspectief | null
  action: DeelnameAction
}

/** A member chooses from where they answer. */
export function PerspectiefFormulier({ meting, perspectief, action }: PerspectiefFormulierProps) {
  const [stand, submit] = useActionState(action, { ...BEGIN, waarde: perspectief ?? '' })
  const { fout, waarde } = stand
  return (
    <form action={submit} noValidate className="vit-prose">
      <FormTitle titel={TEKST.titel} fouten={fout === null ? 0 : 1} />
      <Breadcrumb items={[{ label: meting.naam, href: meting.href }]} current={TEKST.veld} />
      <ErrorSummary
        title={TEKST.fout}
        errors={fout === null ? [] : [{ fieldId: 'perspectief', message: fout }]}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">{TEKST.uitleg}</Paragraph>
      <RadioGroup
        legend={TEKST.veld}
        name="perspectief"
        options={PERSPECTIEVEN.map((value) => ({
          value,
          label: TEKST.keuzes[value],
          hint: TEKST.uitlegBij[value],
        }))}
        defaultValue={waarde}
        error={fout ?? undefined}
      />
      <Paragraph>{TEKST.wijzigen}</Paragraph>
      <Button>{TEKST.knop}</Button>
    </form>
  )
}
