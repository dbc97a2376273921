import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Opmerking as OpmerkingModel } from '@/lib/opmerkingen/schema'
import type { Teamlid } from '@/lib/taken/schema'
import { KnopFormulier } from './knop-formulier'
import { OpmerkingFormulier } from './opmerking-formulier'
import { opmerkingId } from './paden'
import type { WerkruimteActies } from './stand'
import { OPMERKING_TEKSTEN as TEKST } from './teksten'

type OpmerkingProps = {
  opmerking: OpmerkingModel
  team: readonly Teamlid[]
  magPlaatsen: boolean
  acties: WerkruimteActies
}

/** One remark: who, when, what, and for whom. */
export function Opmerking({ opmerking, team, magPlaatsen, acties }: OpmerkingProps) {
  const { id, naam, tekst, op, vermeld, isEigen } = opmerking
  const magWijzigen = opmerking.magWijzigen && magPlaatsen
  return (
    <article id={opmerkingId(id)} tabIndex={-1} className="vit-opmerking">
      <p className="vit-opmerking__kop">
        <bdi className="vit-opmerking__naam">{naam ?? TEKST.onbekend}</bdi>
        <time dateTime={op.toISOString()}>{TEKST.op(op)}</time>
      </p>
      <p className="vit-opmerking__tekst" dir="auto">
        {tekst}
      </p>
      {vermeld.length > 0 && (
        <Paragraph variant="small">{TEKST.vermeld(vermeld.map((lid) => lid.naam))}</Paragraph>
      )}
      {isEigen && (
        <OpmerkingFormulier
          id={`wijzig-${id}`}
          titel={
            <span>
              {TEKST.wijzigen}
              <VisuallyHidden> {TEKST.bij(naam, op)}</VisuallyHidden>
            </span>
          }
          label={TEKST.wijzigTekst}
          knop={TEKST.opslaan}
          begin={{ tekst, vermeld: vermeld.map(({ userId }) => userId) }}
          team={team}
          action={acties.wijzigen(id)}
          isBeschikbaar={magWijzigen}
        >
          <Paragraph variant="small">{TEKST.verwijderUitleg}</Paragraph>
          <KnopFormulier
            action={acties.verwijderen(id)}
            label={TEKST.verwijderen}
            bij={TEKST.bij(naam, op)}
          />
        </OpmerkingFormulier>
      )}
    </article>
  )
}
