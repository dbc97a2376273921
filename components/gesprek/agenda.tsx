'use client'

import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { formatRest } from './klok'
import { GESPREK_TEKSTEN } from './teksten'
import { useKlok, type Deel } from './use-klok'

const teksten = GESPREK_TEKSTEN.agenda
const SECONDEN = 60

/** The parts of the conversation with their minutes, and a clock for the part one is at. */
export function Agenda({ metingId, delen }: { metingId: string; delen: readonly Deel[] }) {
  const klok = useKlok(metingId, delen)
  const totaal = delen.reduce((sum, { minuten }) => sum + minuten, 0)
  return (
    <section className="gs-agenda" aria-labelledby="agenda">
      <Heading level={2} size={3} id="agenda">
        {teksten.titel}
      </Heading>
      <Paragraph variant="small">{teksten.uitleg(totaal)}</Paragraph>
      <KlokVak klok={klok} delen={delen} />
      <ol className="gs-agenda__delen">
        {delen.map(({ titel, minuten, doen }, index) => (
          <li key={titel} aria-current={klok.stand?.klok.deel === index}>
            <Details
              summary={
                <span className="gs-agenda__deel">
                  <span>{titel}</span>
                  <span className="gs-agenda__minuten">{teksten.minuten(minuten)}</span>
                </span>
              }
            >
              <List items={doen} />
            </Details>
          </li>
        ))}
      </ol>
    </section>
  )
}

type KlokVakProps = { klok: ReturnType<typeof useKlok>; delen: readonly Deel[] }

/** The clock of the part one is at; it works only once the page has come to life. */
function KlokVak({ klok: { stand, ...klok }, delen }: KlokVakProps) {
  const huidig = stand ? delen[stand.klok.deel] : undefined
  if (!stand || !huidig) return <noscript>{teksten.zonderJavascript}</noscript>
  const isBegonnen = stand.rest < huidig.minuten * SECONDEN * 1000
  return (
    <div className="gs-klok">
      <p className="gs-klok__deel">{huidig.titel}</p>
      <p className="gs-klok__rest" role="timer" aria-label={teksten.klok(huidig.titel)}>
        {formatRest(stand.rest)}
      </p>
      <p role="status" className="gs-klok__om">
        {stand.rest === 0 && teksten.om}
      </p>
      <div className="gs-klok__knoppen">
        <Button type="button" appearance="secondary" onClick={stand.loopt ? klok.stop : klok.start}>
          {stand.loopt ? teksten.pauze : isBegonnen ? teksten.verder : teksten.begin}
        </Button>
        {stand.klok.deel + 1 < delen.length && (
          <Button type="button" appearance="subtle" onClick={klok.volgende}>
            {teksten.volgende}
          </Button>
        )}
        {isBegonnen && (
          <Button type="button" appearance="subtle" onClick={klok.opnieuw}>
            {teksten.opnieuw}
          </Button>
        )}
      </div>
    </div>
  )
}

/** What is left of the part one is at, on the projector screen; nothing while the clock stands. */
export function KlokRegel({ metingId, delen }: { metingId: string; delen: readonly Deel[] }) {
  const { stand } = useKlok(metingId, delen)
  const deel = stand ? delen[stand.klok.deel] : undefined
  if (!stand?.loopt || !deel) return null
  return (
    <p className="gs-scherm__klok" role="timer">
      {GESPREK_TEKSTEN.scherm.klok(formatRest(stand.rest), deel.titel)}
    </p>
  )
}
