import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Draad as DraadModel, Werkruimte } from '@/lib/opmerkingen/schema'
import { Draad } from './draad'
import type { WerkruimteActies } from './stand'
import { OPMERKING_TEKSTEN as TEKST } from './teksten'

type DradenProps = Pick<Werkruimte, 'draden' | 'team' | 'magPlaatsen'> & {
  acties: WerkruimteActies
}

/** The threads of one question: what is open, and behind a line each what was resolved. */
export function Draden({ draden, ...gedeeld }: DradenProps) {
  const open = draden.filter(({ opgelost }) => !opgelost)
  const opgelost = draden.filter((draad) => draad.opgelost)
  return (
    <>
      {open.length === 0 ? (
        <Paragraph>{draden.length === 0 ? TEKST.geen : TEKST.geenOpen}</Paragraph>
      ) : (
        <ul className="vit-list gap-6">
          {open.map((draad) => (
            <li key={draad.opening.id}>
              <Draad draad={draad} {...gedeeld} />
            </li>
          ))}
        </ul>
      )}
      {opgelost.length > 0 && (
        <>
          <Heading level={3}>{TEKST.opgelost(opgelost.length)}</Heading>
          <ul className="vit-list gap-6">
            {opgelost.map((draad) => (
              <li key={draad.opening.id}>
                <Details summary={<Samenvatting {...draad} />} open={draad.isOngezien}>
                  <Draad draad={draad} {...gedeeld} />
                </Details>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Samenvatting({ opening, antwoorden, opgelost }: DraadModel) {
  return (
    <span className="vit-draden__samenvatting">
      <span className="vit-draden__begin">{opening.tekst}</span>
      <span className="vit-draden__wanneer">
        {opgelost && TEKST.opgelostDoor(opgelost.door, opgelost.op)}
        {antwoorden.length > 0 && ` · ${TEKST.aantalAntwoorden(antwoorden.length)}`}
      </span>
    </span>
  )
}
