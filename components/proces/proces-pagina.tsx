import { BronDetails } from '@/components/bronnen/bron-lijst'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { Brondocument } from '@/lib/instrument/model'
import type { Proces, Processtap } from '@/lib/instrument/model-omgeving'
import { ANKERS } from '@/lib/instrument/paden'
import { SjabloonBlok } from './sjabloon-blok'
import { PROCES_TEKSTEN as teksten } from './teksten'

type ProcesProps = { proces: Proces; bronnen: readonly Brondocument[] }

/** The road of a gemeente with the instrument, and the texts that help along it. */
export function ProcesPagina({ proces, bronnen }: ProcesProps) {
  const { titel, inleiding, stappen, sjablonen } = proces
  return (
    <div className="grid grid-cols-1 gap-12">
      <div className="grid grid-cols-1 gap-4">
        <Heading level={1}>{titel}</Heading>
        <p className="utrecht-paragraph utrecht-paragraph--lead">{inleiding}</p>
        <nav aria-label={teksten.stappen} className="vit-no-print">
          <ol className="pr-inhoud">
            {stappen.map((stap, index) => (
              <li key={stap.id}>
                <Link href={`#${stap.id}`}>{teksten.stap(index + 1, stap.titel)}</Link>
                <span className="block text-small text-subtle">{stap.duur}</span>
              </li>
            ))}
            <li>
              <Link href="#sjablonen">{teksten.sjablonenTitel}</Link>
            </li>
          </ol>
        </nav>
      </div>
      {stappen.map((stap, index) => (
        <Stap key={stap.id} stap={stap} nummer={index + 1} proces={proces} bronnen={bronnen} />
      ))}
      <section aria-labelledby="sjablonen" className="grid grid-cols-1 gap-8">
        <div className="grid grid-cols-1 gap-2">
          <Heading level={2} id="sjablonen">
            {teksten.sjablonenTitel}
          </Heading>
          <Paragraph>{teksten.sjablonenUitleg}</Paragraph>
        </div>
        {sjablonen.map((sjabloon) => (
          <SjabloonBlok key={sjabloon.id} sjabloon={sjabloon} bronnen={bronnen} />
        ))}
      </section>
    </div>
  )
}

type StapProps = ProcesProps & { stap: Processtap; nummer: number }

function Stap({ stap, nummer, proces, bronnen }: StapProps) {
  const { id, titel, doel, wie, duur, resultaat, nodig, doen, bron } = stap
  const sjablonen = proces.sjablonen.filter((sjabloon) => stap.sjablonen.includes(sjabloon.id))
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className="vit-part pr-stap">
      <div className="grid grid-cols-1 content-start gap-4">
        <Heading level={2} id={`${id}-titel`}>
          {teksten.stap(nummer, titel)}
        </Heading>
        <Paragraph>{doel}</Paragraph>
        <DescriptionList
          items={[
            { term: teksten.duur, value: duur },
            { term: teksten.wie, value: wie },
            { term: teksten.resultaat, value: resultaat },
          ]}
        />
      </div>
      <div className="grid grid-cols-1 content-start gap-4">
        <Heading level={3}>{teksten.nodig}</Heading>
        <List items={nodig} />
        <Heading level={3}>{teksten.doen}</Heading>
        <List items={doen} ordered />
        {sjablonen.length > 0 && (
          <>
            <Heading level={3}>{teksten.sjablonen}</Heading>
            <List
              items={sjablonen.map((sjabloon) => (
                <Link key={sjabloon.id} href={`#${ANKERS.sjabloon(sjabloon.id)}`}>
                  {sjabloon.titel}
                </Link>
              ))}
            />
          </>
        )}
        <BronDetails bron={bron} documenten={bronnen} />
      </div>
    </section>
  )
}
