import { Fragment } from 'react'
import { BronDetails } from '@/components/bronnen/bron-lijst'
import { InPlan } from '@/components/resultaten/in-plan'
import type { ResultaatBeeld } from '@/components/resultaten/model'
import { KENMERK_TEKSTEN as TEKST } from '@/components/resultaten/teksten-kenmerk'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Brondocument, Handvat } from '@/lib/instrument/model'
import type { HandvatStap } from '@/lib/kader/schema'
import { isAanZet } from '@/lib/report/handvatten'
import type { KenmerkStand } from '@/lib/report/input'

type HandvattenProps = {
  beeld: ResultaatBeeld
  stand: KenmerkStand
  stappen: readonly HandvatStap[]
  bronnen: readonly Brondocument[]
}

/** What helps from one level to the next: what is due for its questions, the rest when asked. */
export function Handvatten({ stappen, stand, ...rest }: HandvattenProps) {
  const plaats = { oordelen: rest.beeld.input.oordelen, niveau: stand.resultaat.niveau }
  const nu = pickHandvatten(stappen, (handvat) => isAanZet(handvat, plaats))
  const andere = pickHandvatten(stappen, (handvat) => !isAanZet(handvat, plaats))
  const lijst = { ...rest, kenmerkId: stand.kenmerk.id }
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="handvatten">
      <Heading level={2} id="handvatten">
        {TEKST.handvatten}
      </Heading>
      {nu.map((stap) => (
        <Stap key={stap.van} stap={stap} titel={TEKST.stapNu(stap.van, stap.naar)} {...lijst} />
      ))}
      {andere.length > 0 && (
        <Details summary={TEKST.andereStappen(andere.length)}>
          <div className="grid grid-cols-1 gap-8">
            {andere.map((stap) => (
              <Stap key={stap.van} stap={stap} titel={TEKST.stap(stap.van, stap.naar)} {...lijst} />
            ))}
          </div>
        </Details>
      )}
    </section>
  )
}

/** The steps with only the handvatten that fit; without those that have none left. */
const pickHandvatten = (
  stappen: readonly HandvatStap[],
  fits: (handvat: Handvat) => boolean,
): HandvatStap[] =>
  stappen
    .map((stap) => ({ ...stap, handvatten: stap.handvatten.filter(fits) }))
    .filter(({ handvatten }) => handvatten.length > 0)

type LijstProps = Pick<HandvattenProps, 'beeld' | 'bronnen'> & { kenmerkId: string }

function Stap({ stap, titel, ...lijst }: LijstProps & { stap: HandvatStap; titel: string }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <Heading level={3} size={4}>
        {titel}
      </Heading>
      <ul className="vit-list vit-handvatten">
        {stap.handvatten.map((handvat) => (
          <li key={handvat.id} id={handvat.id} className="vit-ruled scroll-my-4 gap-2">
            <HandvatRegel handvat={handvat} {...lijst} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function HandvatRegel({ handvat, beeld, bronnen, kenmerkId }: LijstProps & { handvat: Handvat }) {
  return (
    <>
      <Paragraph>{handvat.tekst}</Paragraph>
      {handvat.indicatoren.length > 0 && (
        <Paragraph variant="small">
          {TEKST.hoortBij}{' '}
          {handvat.indicatoren.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link href={`#${id}`}>{TEKST.vraag(id).toLowerCase()}</Link>
            </Fragment>
          ))}
        </Paragraph>
      )}
      <BronDetails bron={handvat.bron} documenten={bronnen} />
      <div>
        <InPlan beeld={beeld} kenmerkId={kenmerkId} handvat={handvat} />
      </div>
    </>
  )
}
