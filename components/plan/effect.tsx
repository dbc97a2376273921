import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Effect, Nameting } from '@/lib/effect/schema'
import type { ActieOverzicht } from '@/lib/plan/schema'
import { ACTIE_TEKSTEN } from './teksten-actie'

const { effect: TEKST } = ACTIE_TEKSTEN

/** What an action was expected to do to the score, and what later metingen show. */
export function EffectBlok({ overzicht }: { overzicht: ActieOverzicht }) {
  const { regel, samen, meting } = overzicht
  const { effect } = regel
  if (!effect) return null
  const { nametingen } = effect
  return (
    <section className="vit-plan__effect" aria-labelledby="effect">
      <Heading level={2} id="effect">
        {TEKST.titel}
      </Heading>
      <Verwacht effect={effect} />
      {samen && samen.aantal > 1 && (
        <Paragraph>
          {TEKST.samen(
            samen.aantal,
            samen.verwachting.van.score.afgerond,
            samen.verwachting.naar.score.afgerond,
            meting.naam,
          )}
        </Paragraph>
      )}
      {nametingen.length === 0 ? (
        <Paragraph variant="small">{TEKST.nogNiet}</Paragraph>
      ) : (
        <ul className="vit-list gap-2">
          {nametingen.map((nameting) => (
            <li key={nameting.meting.id}>
              <Gemeten nameting={nameting} />
            </li>
          ))}
        </ul>
      )}
      {nametingen.some(({ uitkomst }) => uitkomst.soort === 'gemeten') && (
        <Paragraph variant="small">{TEKST.eerlijk}</Paragraph>
      )}
    </section>
  )
}

function Verwacht({ effect: { verwachting, meting } }: { effect: Effect }) {
  if (!verwachting) return <Paragraph>{TEKST.geenScore(meting.naam)}</Paragraph>
  const { van, naar, verhoogd } = verwachting
  return (
    <>
      <Paragraph variant="lead">
        {TEKST.verwacht(van.score.afgerond, naar.score.afgerond, meting.naam)}
      </Paragraph>
      {verhoogd === 0 && <Paragraph variant="small">{TEKST.nietHoger}</Paragraph>}
      {naar.niveau > van.niveau && <Paragraph>{TEKST.niveau(van.niveau, naar.niveau)}</Paragraph>}
    </>
  )
}

function Gemeten({ nameting: { meting, uitkomst } }: { nameting: Nameting }) {
  switch (uitkomst.soort) {
    case 'gemeten':
      return TEKST.gemeten(uitkomst.score.afgerond, meting.naam, meting.datum)
    case 'geen-score':
      return TEKST.gemetenGeenScore(meting.naam)
    case 'niet-vergelijkbaar':
      return [TEKST.nietVergelijkbaar(meting.naam), ...uitkomst.redenen].join(' ')
  }
}
