import type { ReactNode } from 'react'
import { LANDELIJK_PADEN } from '@/components/regio/paden'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { OpenData } from '@/lib/open-data/schema'
import { OPEN_DATA_TEKSTEN as TEKST } from './teksten'

/** What the open data is, what stays out of it, and every column. */
export function OpenDataPagina(openData: OpenData) {
  const { stand, verzonnen, gemeenten, rijen, gevuld, kolommen } = openData
  const { regels, licentie, wat } = TEKST
  return (
    <div className="vit-page">
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
        {verzonnen && (
          <Alert type="warning">
            <Paragraph>{TEKST.demo}</Paragraph>
          </Alert>
        )}
        <Paragraph>
          {gemeenten === null ? TEKST.teWeinig : TEKST.telt(gemeenten, rijen, gevuld)}
        </Paragraph>
        <Paragraph variant="small">{TEKST.stand(stand)}</Paragraph>
      </header>
      <Deel id="bestanden" titel={TEKST.bestanden.titel}>
        <Bestanden />
      </Deel>
      <Deel id="wat" titel={wat.titel}>
        <List items={wat.punten} />
      </Deel>
      <Deel id="regels" titel={regels.titel}>
        <List items={regels.punten} />
        <Paragraph>{regels.gelijk}</Paragraph>
      </Deel>
      <Deel id="licentie" titel={licentie.titel}>
        <Paragraph>
          {licentie.tekst} {licentie.bron} {licentie.register}
        </Paragraph>
        <Paragraph>{licentie.zelfbeeld}</Paragraph>
        <p>
          <Link href={licentie.link.href}>{licentie.link.label}</Link>
        </p>
      </Deel>
      <Deel id="kolommen" titel={TEKST.woordenboek.titel}>
        <Woordenboek kolommen={kolommen} />
      </Deel>
    </div>
  )
}

type DeelProps = { id: string; titel: string; children: ReactNode }

function Deel({ id, titel, children }: DeelProps) {
  return (
    <section className="vit-part" aria-labelledby={id}>
      <Heading level={2} id={id} className="scroll-my-4">
        {titel}
      </Heading>
      {children}
    </section>
  )
}

function Bestanden() {
  const { csv, json, api, csvUitleg } = TEKST.bestanden
  return (
    <>
      <ul className="vit-lines">
        <li>
          <Link href={LANDELIJK_PADEN.csv} download>
            {csv}
          </Link>
        </li>
        <li>
          <Link href={LANDELIJK_PADEN.json}>{json}</Link>
        </li>
        <li>
          <Link href="/api/v1/openapi.json">{api}</Link>
        </li>
      </ul>
      <Paragraph variant="small">{csvUitleg}</Paragraph>
    </>
  )
}

function Woordenboek({ kolommen }: Pick<OpenData, 'kolommen'>) {
  const { uitleg, bijschrift, kolommen: koppen } = TEKST.woordenboek
  return (
    <>
      <Paragraph>{uitleg(kolommen.length)}</Paragraph>
      <Table
        className="vit-woordenboek"
        caption={bijschrift}
        captionHidden
        columns={[
          { id: 'naam', header: koppen.naam },
          { id: 'betekenis', header: koppen.betekenis },
        ]}
        rows={kolommen.map((kolom) => ({
          id: kolom.naam,
          cells: { naam: <code>{kolom.naam}</code>, betekenis: <Betekenis {...kolom} /> },
        }))}
      />
    </>
  )
}

/** What a column means, with what can stand in it. */
function Betekenis({ betekenis, eenheid, bereik, voorbeeld }: OpenData['kolommen'][number]) {
  const { regel } = TEKST.woordenboek
  return (
    <>
      {betekenis}
      <ul className="vit-woordenboek__regels">
        <li>{regel.eenheid(eenheid)}</li>
        <li>{regel.bereik(bereik)}</li>
        <li>
          {regel.voorbeeld} <code>{voorbeeld}</code>
        </li>
      </ul>
    </>
  )
}
