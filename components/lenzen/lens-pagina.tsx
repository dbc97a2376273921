import { BronDetails } from '@/components/bronnen/bron-lijst'
import { KENMERK_TEKSTEN } from '@/components/kader/teksten'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { findIndicator } from '@/lib/instrument/find'
import type { Brondocument, Instrument } from '@/lib/instrument/model'
import type { Lens, LensOnderdeel } from '@/lib/instrument/model-omgeving'
import { ANKERS, indicatorPad } from '@/lib/instrument/paden'
import { dekkingRegel } from './lenzen-pagina'
import { LENS_TEKSTEN as teksten } from './teksten'

type LensProps = { lens: Lens; instrument: Instrument; bronnen: readonly Brondocument[] }

/** One agreement or study: what it is, its parts, and the questions that ask about each. */
export function LensPagina({ lens, instrument, bronnen }: LensProps) {
  return (
    <article className="vit-page kd-pagina">
      <header className="grid grid-cols-1 gap-4">
        <Breadcrumb items={[{ label: teksten.titel, href: '/lenzen' }]} current={lens.kort} />
        <Heading level={1}>{lens.titel}</Heading>
        <Paragraph variant="lead">{lens.omschrijving}</Paragraph>
        <BronDetails bron={lens.bron} documenten={bronnen} summary={teksten.bronnen} />
      </header>
      <section aria-labelledby="onderdelen" className="grid grid-cols-1 gap-6">
        <div className="grid grid-cols-1 gap-2">
          <Heading level={2} id="onderdelen">
            {teksten.onderdelenTitel}
          </Heading>
          <Paragraph>{dekkingRegel(lens.onderdelen)}</Paragraph>
        </div>
        <ol className="vit-rows">
          {lens.onderdelen.map((onderdeel) => (
            <Onderdeel
              key={onderdeel.id}
              onderdeel={onderdeel}
              instrument={instrument}
              bronnen={bronnen}
            />
          ))}
        </ol>
      </section>
    </article>
  )
}

type OnderdeelProps = Omit<LensProps, 'lens'> & { onderdeel: LensOnderdeel }

function Onderdeel({ onderdeel, instrument, bronnen }: OnderdeelProps) {
  const { id, titel, uitleg, indicatoren, reden, bron } = onderdeel
  return (
    <li id={ANKERS.lensdeel(id)} className="kd-rij lz-onderdeel">
      <div className="grid grid-cols-1 content-start gap-2">
        <Heading level={3}>{teksten.onderdeel(id, titel)}</Heading>
        <Paragraph>{uitleg}</Paragraph>
        <BronDetails bron={bron} documenten={bronnen} />
      </div>
      <div className="lz-vragen">
        {indicatoren.length > 0 && (
          <ul className="vit-list max-w-text gap-3">
            {indicatoren.map((indicator) => (
              <li key={indicator}>
                <p className="vit-facts">{KENMERK_TEKSTEN.vraag(indicator)}</p>
                <Link href={indicatorPad(indicator)}>
                  {findIndicator(instrument, indicator)?.stelling ?? indicator}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {indicatoren.length === 0 && (
          <Paragraph>
            <strong>{teksten.geenVraag}</strong> {reden}
          </Paragraph>
        )}
      </div>
    </li>
  )
}
