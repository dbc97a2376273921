import { Badge } from '@/components/ui/badge'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Draad as DraadModel } from '@/lib/opmerkingen/schema'
import type { Teamlid } from '@/lib/taken/schema'
import { KnopFormulier } from './knop-formulier'
import { Opmerking } from './opmerking'
import { OpmerkingFormulier } from './opmerking-formulier'
import type { WerkruimteActies } from './stand'
import { OPMERKING_TEKSTEN as TEKST } from './teksten'

type DraadProps = {
  draad: DraadModel
  team: readonly Teamlid[]
  magPlaatsen: boolean
  acties: WerkruimteActies
}

/** A remark with its answers, and what one can do with them. */
export function Draad({ draad, team, magPlaatsen, acties }: DraadProps) {
  const { opening, antwoorden, opgelost, isOngezien } = draad
  const bij = TEKST.bij(opening.naam, opening.op)
  const gedeeld = { team, magPlaatsen, acties }
  return (
    <div className="vit-draad">
      {isOngezien && (
        <div className="vit-draad__acties">
          <Badge tone="warning">{TEKST.ongezien}</Badge>
          <KnopFormulier action={acties.gezien(opening.id)} label={TEKST.gezien} bij={bij} />
        </div>
      )}
      <Opmerking opmerking={opening} {...gedeeld} />
      {antwoorden.length > 0 && (
        <ol className="vit-list vit-indent my-2">
          {antwoorden.map((antwoord) => (
            <li key={antwoord.id}>
              <Opmerking opmerking={antwoord} {...gedeeld} />
            </li>
          ))}
        </ol>
      )}
      <OpmerkingFormulier
        id={`antwoord-${opening.id}`}
        titel={
          <span>
            {TEKST.antwoorden}
            <VisuallyHidden> {bij}</VisuallyHidden>
          </span>
        }
        label={TEKST.antwoord}
        knop={TEKST.plaatsAntwoord}
        team={team}
        action={acties.beantwoorden(opening.id)}
        isBeschikbaar={magPlaatsen && !opgelost}
      />
      {magPlaatsen && (
        <div className="vit-draad__acties">
          {opgelost ? (
            <KnopFormulier
              action={acties.heropenen(opening.id)}
              label={TEKST.heropenen}
              bij={bij}
            />
          ) : (
            <KnopFormulier action={acties.oplossen(opening.id)} label={TEKST.oplossen} bij={bij} />
          )}
        </div>
      )}
    </div>
  )
}
