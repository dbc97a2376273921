import { toBronWeergave } from '@/components/bronnen/weergave'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Begrip, Brondocument } from '@/lib/instrument/model'
import { groupBegrippen } from './begrippen'
import { BEGRIPPEN_TEKSTEN as teksten } from './teksten'

type BegrippenProps = { begrippen: readonly Begrip[]; bronnen: readonly Brondocument[] }

/** The glossary from A to Z. */
export function BegrippenPagina({ begrippen, bronnen }: BegrippenProps) {
  const letters = groupBegrippen(begrippen)
  return (
    <div className="grid grid-cols-1 gap-8">
      <Heading level={1}>{teksten.titel}</Heading>
      <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
      <nav aria-label={teksten.letters} className="vit-no-print">
        <ul className="kd-letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <Link href={`#letter-${letter}`}>{letter}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, begrippen: items }) => (
        <section key={letter} className="vit-ruled kd-letter" aria-labelledby={`letter-${letter}`}>
          <Heading level={2} id={`letter-${letter}`}>
            {letter}
          </Heading>
          <dl className="kd-begrippen">
            {items.map((begrip) => (
              <BegripRegel key={begrip.id} begrip={begrip} bronnen={bronnen} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

type BegripProps = { begrip: Begrip; bronnen: readonly Brondocument[] }

function BegripRegel({ begrip: { id, term, uitleg, bron }, bronnen }: BegripProps) {
  return (
    <div id={id} className="kd-begrip">
      <dt>{term}</dt>
      <dd>
        <p>{uitleg}</p>
        {bron.map((entry, index) => {
          const weergave = toBronWeergave(entry, bronnen)
          return (
            <p key={index} className="text-small text-subtle">
              {teksten.bron}{' '}
              {weergave.soort === 'eigen'
                ? [teksten.eigen, weergave.reden].join(' ')
                : [weergave.titel, weergave.vindplaats].join(', ')}
            </p>
          )
        })}
      </dd>
    </div>
  )
}
