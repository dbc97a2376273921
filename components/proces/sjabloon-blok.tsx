import { BronDetails } from '@/components/bronnen/bron-lijst'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Brondocument } from '@/lib/instrument/model'
import type { Sjabloon } from '@/lib/instrument/model-omgeving'
import { ANKERS, sjabloonBestand } from '@/lib/instrument/paden'
import { PROCES_TEKSTEN as teksten } from './teksten'

type SjabloonProps = { sjabloon: Sjabloon; bronnen: readonly Brondocument[] }

/** One text to take over, whole, with the file of it. */
export function SjabloonBlok({ sjabloon, bronnen }: SjabloonProps) {
  const { id, titel, soort, onderwerp, tekst, bron } = sjabloon
  return (
    <section id={ANKERS.sjabloon(id)} aria-labelledby={`${id}-tekst`} className="pr-sjabloon">
      <div className="grid grid-cols-1 gap-1">
        <Heading level={3} id={`${id}-tekst`}>
          {titel}
        </Heading>
        <Paragraph variant="small">{teksten.soorten[soort]}</Paragraph>
      </div>
      <div className="pr-sjabloon__tekst">
        {onderwerp && (
          <p className="pr-sjabloon__onderwerp">
            {teksten.onderwerp} {onderwerp}
          </p>
        )}
        <p>{tekst}</p>
      </div>
      <Paragraph className="vit-no-print">
        <Link href={sjabloonBestand(id)} download aria-label={teksten.bewaarVan(titel)}>
          {teksten.bewaar}
        </Link>
      </Paragraph>
      <BronDetails bron={bron} documenten={bronnen} />
    </section>
  )
}
