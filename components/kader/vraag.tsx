import { BronLijst } from '@/components/bronnen/bron-lijst'
import { BRON_TEKSTEN } from '@/components/bronnen/teksten'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Badge } from '@/components/ui/badge'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { BegrippenRegel, BegripTekst } from '@/components/vragenlijst/begrip-tekst'
import type { IndicatorWeergave, Trede } from '@/components/vragenlijst/weergave'
import type { Indicator } from '@/lib/instrument/model'
import { ANKERS } from '@/lib/instrument/paden'
import { KENMERK_TEKSTEN as teksten } from './teksten'

type VraagProps = { indicator: Indicator; weergave: IndicatorWeergave }

/** One question to read: its stelling, and what each level looks like. */
export function Vraag({ indicator, weergave }: VraagProps) {
  const { id, stelling, kern, perspectieven, inwonersvraag } = indicator
  return (
    <section id={id} className="kd-vraag" aria-labelledby={`${id}-titel`}>
      <div className="kd-vraag__kop">
        <p className="vit-facts">
          {teksten.vraag(id)} {kern && <Badge>{teksten.kernvraag}</Badge>}
        </p>
        <Heading level={3} id={`${id}-titel`}>
          {stelling}
        </Heading>
        <p className="utrecht-paragraph">
          <BegripTekst delen={weergave.toelichting} />
        </p>
      </div>
      <Niveaus id={id} treden={weergave.treden} />
      <div className="kd-vraag__voet">
        <BegrippenRegel begrippen={weergave.begrippen} />
        <Paragraph variant="small">{teksten.wie(perspectieven)}</Paragraph>
        {inwonersvraag && (
          <Paragraph variant="small">
            {teksten.inwonersvraag} <q>{inwonersvraag}</q>
          </Paragraph>
        )}
        <div className="vit-bron-details">
          <Details summary={BRON_TEKSTEN.bronnen(weergave.bronnen.length)}>
            <BronLijst bronnen={weergave.bronnen} />
          </Details>
        </div>
      </div>
    </section>
  )
}

function Niveaus({ id, treden }: { id: string; treden: readonly Trede[] }) {
  return (
    <ol className="kd-ladder" aria-label={teksten.ladder(id)}>
      {treden.map(({ niveau, tekst }) => (
        <li key={niveau} id={ANKERS.niveau(id, niveau)} className="kd-trede">
          <NiveauSign niveau={niveau} />
          <p className="kd-trede__tekst">{tekst}</p>
        </li>
      ))}
    </ol>
  )
}
