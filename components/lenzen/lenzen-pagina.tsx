import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Lens } from '@/lib/instrument/model-omgeving'
import { lensPad } from '@/lib/instrument/paden'
import { LENS_TEKSTEN as teksten } from './teksten'

const SOORTEN = ['afspraak', 'kenmerken', 'leidraad'] as const

/** All agreements and studies by which one can look at the questions. */
export function LenzenPagina({ lenzen }: { lenzen: readonly Lens[] }) {
  return (
    <div className="grid grid-cols-1 gap-12">
      <div className="grid grid-cols-1 gap-4">
        <Heading level={1}>{teksten.titel}</Heading>
        <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
      </div>
      {SOORTEN.map((soort) => (
        <section key={soort} aria-labelledby={soort} className="grid grid-cols-1 gap-6">
          <Heading level={2} id={soort}>
            {teksten.soorten[soort]}
          </Heading>
          <ul className="vit-rows vit-rows--two">
            {lenzen
              .filter((lens) => lens.soort === soort)
              .map((lens) => (
                <LensSamenvatting key={lens.id} lens={lens} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function LensSamenvatting({ lens: { id, titel, omschrijving, onderdelen } }: { lens: Lens }) {
  return (
    <li className="kd-rij">
      <Heading level={3}>
        <Link href={lensPad(id)}>{titel}</Link>
      </Heading>
      <Paragraph>{omschrijving}</Paragraph>
      <Paragraph variant="small">{dekkingRegel(onderdelen)}</Paragraph>
    </li>
  )
}

/** How many parts of a lens the instrument asks about. */
export function dekkingRegel(onderdelen: Lens['onderdelen']): string {
  const metVragen = onderdelen.filter(({ indicatoren }) => indicatoren.length > 0).length
  return teksten.dekking(metVragen, onderdelen.length)
}
