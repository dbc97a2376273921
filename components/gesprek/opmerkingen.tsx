import { Heading } from '@/components/ui/heading'
import type { AnoniemeOpmerking } from '@/lib/gesprek/schema'
import { GESPREK_TEKSTEN } from './teksten'

const teksten = GESPREK_TEKSTEN.scherm

/** What participants wrote, without who did. */
export function Opmerkingen({ opmerkingen }: { opmerkingen: readonly AnoniemeOpmerking[] }) {
  const aantal = opmerkingen.length
  return (
    <section className="gs-opmerkingen" aria-labelledby="opmerkingen">
      <Heading level={2} size={4} id="opmerkingen">
        {teksten.opmerkingen(aantal)}
      </Heading>
      {aantal === 0 ? (
        <p className="gs-geen">{teksten.geenOpmerkingen}</p>
      ) : (
        // The list scrolls by itself, so a keyboard has to be able to reach it.
        <ul
          className="gs-opmerkingen__lijst"
          role="list"
          tabIndex={0}
          aria-labelledby="opmerkingen"
        >
          {opmerkingen.map(({ tekst, perspectief }, index) => (
            <li key={index} className="gs-opmerking">
              <span className="gs-opmerking__tekst">{tekst}</span>
              {perspectief && (
                <span className="gs-opmerking__wie">
                  {GESPREK_TEKSTEN.perspectieven[perspectief]}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
