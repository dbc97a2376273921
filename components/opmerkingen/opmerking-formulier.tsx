'use client'

import { useActionState, useMemo, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextareaField } from '@/components/ui/textarea-field'
import type { OpmerkingInhoud } from '@/lib/opmerkingen/schema'
import type { Teamlid } from '@/lib/taken/schema'
import { Gezien } from './gezien'
import { TEKST_VELD, VERMELD_VELD, type OpmerkingActie } from './stand'
import { OPMERKING_TEKSTEN as TEKST } from './teksten'

type OpmerkingFormulierProps = {
  /** Sets the fields apart from those of the other forms on the page. */
  id: string
  titel: ReactNode
  isOpen?: boolean
  label: string
  knop: string
  /** What is stored of the remark that this corrects. */
  begin?: OpmerkingInhoud
  team: readonly Teamlid[]
  action: OpmerkingActie
  /** Whether it can be sent; what was typed and refused shows all the same. */
  isBeschikbaar: boolean
  /** What else can be done, under the form. */
  children?: ReactNode
}

const LEEG = { tekst: '', vermeld: [] }

/** A remark to place, to answer with or to correct, behind its own line. */
export function OpmerkingFormulier(props: OpmerkingFormulierProps) {
  const { id, titel, isOpen = false, label, knop, begin, team, action } = props
  const [stand, submit, isPending] = useActionState(action, null)
  const fouten = useMemo(() => stand?.fouten ?? [], [stand])
  const ids = { tekst: `${id}-${TEKST_VELD}`, vermeld: `${id}-${VERMELD_VELD}` }
  const { tekst, vermeld } = stand ?? begin ?? LEEG
  const gezien = stand?.gezien ?? begin
  const samenvatting = useMemo(
    () => fouten.map(({ veld, melding }) => ({ fieldId: `${id}-${veld}`, message: melding })),
    [fouten, id],
  )
  if (!props.isBeschikbaar && !stand) return null
  const melding = (veld: 'tekst' | 'vermeld') => fouten.find((fout) => fout.veld === veld)?.melding
  return (
    <Details summary={titel} open={isOpen || fouten.length > 0}>
      <form action={submit} noValidate autoComplete="off" className="vit-opmerking-formulier">
        <ErrorSummary title={TEKST.fouten.titel} headingLevel={3} errors={samenvatting} />
        {gezien && <Gezien inhoud={gezien} isConflict={stand?.isConflict ?? false} />}
        <TextareaField
          id={ids.tekst}
          name={TEKST_VELD}
          label={label}
          defaultValue={tekst}
          error={melding('tekst')}
        />
        {team.length > 0 && (
          <CheckboxGroup
            id={ids.vermeld}
            name={VERMELD_VELD}
            legend={TEKST.wie}
            hint={TEKST.wieHint}
            optional
            options={team.map(({ userId, naam }) => ({ value: userId, label: naam }))}
            defaultValues={vermeld}
            error={melding('vermeld')}
          />
        )}
        <div>
          <Button appearance="secondary" disabled={isPending}>
            {knop}
          </Button>
        </div>
      </form>
      {props.children}
    </Details>
  )
}
