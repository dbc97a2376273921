import { Fragment } from 'react'
import { BronDetails } from '@/components/bronnen/bron-lijst'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Brondocument, Handvat } from '@/lib/instrument/model'
import type { HandvatStap } from '@/lib/kader/schema'
import { KENMERK_TEKSTEN as teksten } from './teksten'

type HandvattenProps = { stappen: readonly HandvatStap[]; bronnen: readonly Brondocument[] }

/** What one can do, from each level to the next. */
export function Handvatten({ stappen, bronnen }: HandvattenProps) {
  return stappen.map(({ van, naar, handvatten }) => (
    <section key={`${van}-${naar}`} className="kd-stap" aria-labelledby={`stap-${van}-${naar}`}>
      <Heading level={3} id={`stap-${van}-${naar}`}>
        {teksten.stap(van, naar)}
      </Heading>
      <ul className="vit-rows vit-rows--two">
        {handvatten.map((handvat) => (
          <HandvatRegel key={handvat.id} handvat={handvat} bronnen={bronnen} />
        ))}
      </ul>
    </section>
  ))
}

type HandvatRegelProps = { handvat: Handvat; bronnen: readonly Brondocument[] }

function HandvatRegel({ handvat: { id, tekst, indicatoren, bron }, bronnen }: HandvatRegelProps) {
  return (
    <li id={id} className="kd-rij">
      <Paragraph>{tekst}</Paragraph>
      {indicatoren.length > 0 && (
        <Paragraph variant="small">
          {teksten.hoortBij}{' '}
          {indicatoren.map((indicator, index) => (
            <Fragment key={indicator}>
              {index > 0 && ', '}
              <Link href={`#${indicator}`}>{teksten.vraag(indicator).toLowerCase()}</Link>
            </Fragment>
          ))}
        </Paragraph>
      )}
      <BronDetails bron={bron} documenten={bronnen} />
    </li>
  )
}
