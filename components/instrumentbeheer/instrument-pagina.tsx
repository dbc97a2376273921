import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { ONTWIKKELING_TEKSTEN } from '@/components/kader/teksten'
import { ONDERSTEUNING_TEKSTEN } from '@/components/ondersteuning/teksten'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Catalogusbeeld, Instrumentbeheer } from '@/lib/instellingen/schema'
import { StandaardFormulier, type StandaardActie } from './standaard-formulier'
import { INSTRUMENTBEHEER_TEKSTEN as TEKST } from './teksten'

type InstrumentPaginaProps = { beheer: Instrumentbeheer; action: StandaardActie }

/** The versions of the instrument with their use, and what comes with them. */
export function InstrumentPagina({ beheer, action }: InstrumentPaginaProps) {
  const { versies, standaard, keuze, catalogus, ontwikkelingen } = beheer
  return (
    <div className="vit-stack">
      <BeheerNavigatie current="instrument" />
      <div className="vit-prose">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </div>
      <Versies versies={versies} standaard={standaard} />
      <section className="vit-prose" aria-labelledby="standaard">
        <Heading level={2} id="standaard">
          {TEKST.standaard.titel}
        </Heading>
        <Paragraph>{TEKST.standaard.uitleg}</Paragraph>
        <StandaardFormulier
          action={action}
          standaard={standaard}
          keuze={keuze}
          versies={versies.flatMap(({ versie, status }) =>
            status === 'gepubliceerd' ? [versie] : [],
          )}
        />
      </section>
      <Catalogus catalogus={catalogus} />
      <Ontwikkelingen ontwikkelingen={ontwikkelingen} />
    </div>
  )
}

function Versies({ versies, standaard }: Pick<Instrumentbeheer, 'versies' | 'standaard'>) {
  const { kolommen, ...WOORD } = TEKST.versies
  return (
    <section className="vit-stack" aria-labelledby="versies">
      <Heading level={2} id="versies">
        {WOORD.titel}
      </Heading>
      <Table
        caption={WOORD.titel}
        captionHidden
        columns={[
          { id: 'versie', header: kolommen.versie },
          { id: 'status', header: kolommen.status },
          { id: 'datum', header: kolommen.datum },
          { id: 'vragen', header: kolommen.vragen, numeric: true },
          { id: 'wijzigingen', header: kolommen.wijzigingen },
          { id: 'open', header: kolommen.open, numeric: true },
          { id: 'vastgesteld', header: kolommen.vastgesteld, numeric: true },
        ]}
        rows={versies.map(({ versie, status, datum, vragen, vorige, gewijzigd, ...telling }) => ({
          id: versie,
          cells: {
            versie,
            status: (
              <span className="vit-link-row">
                <Badge tone={status === 'concept' ? 'neutral' : 'success'}>
                  {WOORD.status[status]}
                </Badge>
                {versie === standaard && <Badge tone="active">{WOORD.standaard}</Badge>}
              </span>
            ),
            datum: WOORD.datum(datum),
            vragen,
            wijzigingen:
              vorige === null ? (
                WOORD.eerste
              ) : (
                <Link href={WOORD.naarWijzigingen(versie)}>
                  {WOORD.wijzigingen(gewijzigd, vorige)}
                </Link>
              ),
            open: telling.open,
            vastgesteld: telling.vastgesteld,
          },
        }))}
      />
    </section>
  )
}

const CATALOGUS = '/ondersteuning'

function Catalogus({ catalogus }: { catalogus: Catalogusbeeld }) {
  const { catalogus: WOORD } = TEKST
  const { aantal, verlopen, gaten } = catalogus
  return (
    <section className="vit-stack" aria-labelledby="catalogus">
      <Heading level={2} id="catalogus">
        {WOORD.titel}
      </Heading>
      <Paragraph>
        {WOORD.aantal(aantal)}. <Link href={CATALOGUS}>{WOORD.bekijk}</Link>
      </Paragraph>
      <div className="vit-rows vit-rows--two">
        <div>
          <Heading level={3}>{WOORD.verlopen}</Heading>
          {verlopen.length === 0 ? (
            <Paragraph>{WOORD.geenVerlopen}</Paragraph>
          ) : (
            <List items={verlopen.map((item) => WOORD.verlopenOp(item.titel, item.geldigTot))} />
          )}
        </div>
        <div>
          <Heading level={3}>{WOORD.gaten}</Heading>
          {gaten.length === 0 ? (
            <Paragraph>{WOORD.geenGaten}</Paragraph>
          ) : (
            <List items={gaten.map((gat) => WOORD.gat(gat.nummer, gat.kort, gat.niveaus))} />
          )}
        </div>
      </div>
      <Tellingen catalogus={catalogus} />
    </section>
  )
}

function Tellingen({ catalogus: { perKenmerk, perSoort } }: { catalogus: Catalogusbeeld }) {
  const { catalogus: WOORD } = TEKST
  const getal = { id: 'aantal', header: WOORD.getal, numeric: true }
  return (
    <div className="vit-rows vit-rows--two">
      <Table
        caption={WOORD.perKenmerk}
        columns={[{ id: 'naam', header: WOORD.kenmerk }, getal]}
        rows={perKenmerk.map(({ id, nummer, kort, aantal }) => ({
          id,
          cells: { naam: WOORD.naam(nummer, kort), aantal },
        }))}
      />
      <Table
        caption={WOORD.perSoort}
        columns={[{ id: 'naam', header: WOORD.soort }, getal]}
        rows={perSoort.map(({ soort, aantal }) => ({
          id: soort,
          cells: { naam: ONDERSTEUNING_TEKSTEN.soorten[soort], aantal },
        }))}
      />
    </div>
  )
}

function Ontwikkelingen({ ontwikkelingen }: Pick<Instrumentbeheer, 'ontwikkelingen'>) {
  const { ontwikkelingen: WOORD } = TEKST
  return (
    <section className="vit-stack" aria-labelledby="ontwikkelingen">
      <Heading level={2} id="ontwikkelingen">
        {WOORD.titel}
      </Heading>
      <Table
        caption={WOORD.tabel}
        columns={[
          { id: 'wat', header: WOORD.wat },
          { id: 'wie', header: WOORD.wie },
          { id: 'datum', header: WOORD.datum },
          { id: 'stand', header: WOORD.stand },
        ]}
        rows={ontwikkelingen.map(({ id, titel, organisatie, datum, status }) => ({
          id,
          cells: {
            wat: titel,
            wie: organisatie,
            datum: TEKST.versies.datum(datum),
            stand: ONTWIKKELING_TEKSTEN.status[status],
          },
        }))}
      />
    </section>
  )
}
