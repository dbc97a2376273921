import type { ReactNode } from 'react'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { resultatenPad } from '@/components/vragenlijst/paden'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { ProgressBar } from '@/components/ui/progress-bar'
import { Table } from '@/components/ui/table'
import type { Gesprek, KenmerkOverzicht } from '@/lib/gesprek/schema'
import { Agenda } from './agenda'
import { EensgezindheidBadge } from './eensgezindheid'
import { OvernameFormulier, type OvernameVraag } from './overname-formulier'
import { deelnemersPad, gesprekKenmerkPad } from './paden'
import type { OvernameActie } from './stand'
import { GESPREK_TEKSTEN } from './teksten'
import type { Deel } from './use-klok'
import type { OvernameSoort } from './velden'

type Place = Readonly<{ gemeenteCode: string; metingId: string }>

type OverzichtProps = {
  gesprek: Gesprek
  overname: Readonly<Record<OvernameSoort, readonly OvernameVraag[]>>
  agenda: readonly Deel[]
  action: (soort: OvernameSoort) => OvernameActie
}

const teksten = GESPREK_TEKSTEN.overzicht

/** The conversation as a whole: what is agreed, what to talk about first, and how long for. */
export function OverzichtPagina({ gesprek, overname, agenda, action }: OverzichtProps) {
  const place = placeOf(gesprek)
  const isOpen = gesprek.meting.status === 'open'
  const tel = (stand: 'besproken' | 'overgenomen' | 'open') =>
    gesprek.kenmerken.reduce((sum, { aantallen }) => sum + aantallen[stand], 0)
  const [gedaan, open] = [tel('besproken') + tel('overgenomen'), tel('open')]
  return (
    <div className="gs">
      <Kop gesprek={gesprek}>
        <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
        <Paragraph variant="small">{teksten.geenNamen}</Paragraph>
        <ProgressBar
          done={gedaan}
          total={gedaan + open}
          label={`${teksten.voortgang(gedaan, gedaan + open)}. ${teksten.nogOpen(open)}`}
        />
      </Kop>
      {gesprek.isVerborgen && (
        <Alert type="warning" title={GESPREK_TEKSTEN.verborgen.titel}>
          <Paragraph>{GESPREK_TEKSTEN.verborgen.uitleg}</Paragraph>
        </Alert>
      )}
      <div className="gs-kolommen">
        <div className="gs-midden">
          {isOpen ? (
            <OvernameFormulier
              soort="eensgezind"
              vragen={overname.eensgezind}
              action={action('eensgezind')}
            />
          ) : (
            <Alert title={teksten.gesloten.titel}>
              <Paragraph>{teksten.gesloten.uitleg}</Paragraph>
            </Alert>
          )}
          <Verschillen kenmerken={gesprek.kenmerken} place={place} />
          {isOpen && (
            <OvernameFormulier
              soort="overige"
              vragen={overname.overige}
              action={action('overige')}
            />
          )}
          <div>
            <ButtonLink href={resultatenPad(place)} appearance="secondary">
              {teksten.naarResultaten}
            </ButtonLink>
          </div>
        </div>
        <Agenda metingId={place.metingId} delen={agenda} />
      </div>
    </div>
  )
}

/** In place of the conversation while participants may still answer. */
export function RondeOpen({ gesprek }: Pick<OverzichtProps, 'gesprek'>) {
  const { titel, uitleg, knop } = GESPREK_TEKSTEN.rondeOpen
  return (
    <div className="gs">
      <Kop gesprek={gesprek}>
        <Alert title={titel}>
          <Paragraph>{uitleg}</Paragraph>
        </Alert>
        <div>
          <ButtonLink href={deelnemersPad(placeOf(gesprek))}>{knop}</ButtonLink>
        </div>
      </Kop>
    </div>
  )
}

const placeOf = ({ meting }: Gesprek): Place => ({
  gemeenteCode: meting.gemeenteCode,
  metingId: meting.id,
})

function Kop({ gesprek, children }: { gesprek: Gesprek; children: ReactNode }) {
  return (
    <header className="gs-kop">
      <MetingKruimelpad
        gemeente={{ naam: gesprek.gemeenteNaam }}
        meting={gesprek.meting}
        paden={metingPaden(gesprek.meting.gemeenteCode, gesprek.meting.id)}
        current={GESPREK_TEKSTEN.gesprek}
      />
      <Heading level={1}>{teksten.titel}</Heading>
      {children}
    </header>
  )
}

type VerschillenProps = { kenmerken: readonly KenmerkOverzicht[]; place: Place }

/** The kenmerken with the largest differences first, and how far each is. */
function Verschillen({ kenmerken, place }: VerschillenProps) {
  const tekst = GESPREK_TEKSTEN.verschillen
  return (
    <section aria-labelledby="verschillen" className="gs-deel">
      <Heading level={2} id="verschillen">
        {tekst.titel}
      </Heading>
      <Paragraph>{tekst.uitleg}</Paragraph>
      <Table
        caption={tekst.bijschrift}
        captionHidden
        columns={[
          { id: 'kenmerk', header: tekst.kenmerk },
          { id: 'antwoorden', header: tekst.antwoorden },
          { id: 'besproken', header: tekst.besproken, numeric: true },
          { id: 'overgenomen', header: tekst.overgenomen, numeric: true },
          { id: 'open', header: tekst.open, numeric: true },
        ]}
        rows={kenmerken.map(({ kenmerk, eensgezindheid, aantallen }) => ({
          id: kenmerk.id,
          cells: {
            kenmerk: <Link href={gesprekKenmerkPad(place, kenmerk.id)}>{kenmerk.kort}</Link>,
            antwoorden: <EensgezindheidBadge woord={eensgezindheid} />,
            ...aantallen,
          },
        }))}
      />
    </section>
  )
}
