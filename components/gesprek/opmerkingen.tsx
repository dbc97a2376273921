import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import type { AnoniemeOpmerking } from '@/lib/gesprek/schema'
import { GESPREK_TEKSTEN } from './teksten'

const teksten = GESPREK_TEKSTEN.scherm
/** As many as a room can read beside the question; the rest is one press away. */
const ZICHTBAAR = 3

/** What participants wrote, without who did. */
export function Opmerkingen({ opmerkingen }: { opmerkingen: readonly AnoniemeOpmerking[] }) {
  const rest = opmerkingen.slice(ZICHTBAAR)
  return (
    <section className="gs-opmerkingen" aria-labelledby="opmerkingen">
      <Heading level={2} size={4} id="opmerkingen">
        {teksten.opmerkingen(opmerkingen.length)}
      </Heading>
      {opmerkingen.length === 0 ? (
        <p className="text-small text-subtle">{teksten.geenOpmerkingen}</p>
      ) : (
        <Lijst opmerkingen={opmerkingen.slice(0, ZICHTBAAR)} />
      )}
      {rest.length > 0 && (
        <Details summary={teksten.meerOpmerkingen(rest.length)}>
          <Lijst opmerkingen={rest} />
        </Details>
      )}
    </section>
  )
}

function Lijst({ opmerkingen }: { opmerkingen: readonly AnoniemeOpmerking[] }) {
  return (
    <ul className="gs-opmerkingen__lijst">
      {opmerkingen.map(({ tekst, perspectief }, index) => (
        <li key={index} className="gs-opmerking">
          <span className="gs-opmerking__tekst">{tekst}</span>
          {perspectief && (
            <span className="gs-opmerking__wie">{GESPREK_TEKSTEN.perspectieven[perspectief]}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
