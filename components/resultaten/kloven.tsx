import { ResultaatFiguur } from '@/components/resultaten/figuur'
import { groupStanden, hasKloof, type Indeling } from '@/components/resultaten/indeling'
import { KloofKaart } from '@/components/resultaten/kloof-kaart'
import { padenVan, type ResultaatActies, type ResultaatBeeld } from '@/components/resultaten/model'
import {
  AMBITIE_TEKSTEN,
  BEELD_TEKSTEN,
  KLOVEN_TEKSTEN as TEKST,
} from '@/components/resultaten/teksten'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Figuur } from '@/lib/figuren/model'
import type { KenmerkStand } from '@/lib/report/input'
import type { KenmerkDeel } from '@/lib/report/model'

type KlovenProps = {
  beeld: ResultaatBeeld
  delen: ReadonlyMap<string, KenmerkDeel>
  acties: ResultaatActies
  kaart: Figuur | undefined
}

/** The gaps: a map of them, then in order, each as a card; then what has no score. */
export function Kloven({ beeld, delen, acties, kaart }: KlovenProps) {
  const { gescoord, teWeinig, nvt } = groupStanden(beeld.input)
  const kloven = gescoord.filter(hasKloof)
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="kloven">
      <Heading level={2} id="kloven">
        {TEKST.titel}
      </Heading>
      <div className="grid grid-cols-1 gap-3">
        <Paragraph variant="lead">
          {TEKST.conclusie({
            kloven: kloven.length,
            gescoord: gescoord.length,
            nvt: nvt.length,
            totaal: beeld.input.instrument.kenmerken.length,
          })}
        </Paragraph>
        {gescoord.length > 0 && <Paragraph variant="small">{TEKST.uitleg}</Paragraph>}
      </div>
      {kloven.length > 0 && (
        <div className="grid grid-cols-1 gap-3">
          <ResultaatFiguur beeld={beeld} figuur={kaart} kop={null} />
          <Details summary={TEKST.tabelTonen}>
            <KlovenTabel beeld={beeld} gescoord={gescoord} />
          </Details>
        </div>
      )}
      {gescoord.length > 0 && (
        <ol className="vit-list vit-kloven gap-6">
          {gescoord.map((stand, index) => {
            const { id } = stand.kenmerk
            const deel = delen.get(id)
            return (
              deel && (
                <KloofKaart
                  key={id}
                  beeld={beeld}
                  stand={stand}
                  deel={deel}
                  action={beeld.rechten.ambitie ? acties.ambitie(id) : null}
                  plaats={{ nummer: index + 1, van: gescoord.length }}
                />
              )
            )
          })}
        </ol>
      )}
      {teWeinig.length > 0 && <TeWeinig standen={teWeinig} beeld={beeld} />}
      {nvt.length > 0 && (
        <div className="grid grid-cols-1 gap-3">
          <Heading level={3}>{TEKST.nvt}</Heading>
          <Paragraph>{TEKST.nvtUitleg(nvt.map(({ kenmerk }) => kenmerk.kort))}</Paragraph>
        </div>
      )}
    </section>
  )
}

type KlovenTabelProps = Pick<KlovenProps, 'beeld'> & Pick<Indeling, 'gescoord'>

function KlovenTabel({ beeld, gescoord }: KlovenTabelProps) {
  const { kolommen } = BEELD_TEKSTEN
  const paden = padenVan(beeld)
  return (
    <Table
      caption={TEKST.tabel}
      captionHidden
      columns={[
        { id: 'kenmerk', header: kolommen.kenmerk },
        { id: 'kloof', header: kolommen.kloof, numeric: true },
        { id: 'prioriteit', header: kolommen.prioriteit },
      ]}
      rows={gescoord.map(({ kenmerk, resultaat, ambitie }) => ({
        id: kenmerk.id,
        cells: {
          kenmerk: (
            <Link href={paden.kenmerk(kenmerk.id)}>
              {BEELD_TEKSTEN.genummerd(kenmerk.nummer, kenmerk.kort)}
            </Link>
          ),
          kloof: resultaat.kloof.afgerond,
          prioriteit: AMBITIE_TEKSTEN.prioriteiten[ambitie.prioriteit],
        },
      }))}
    />
  )
}

type TeWeinigProps = Pick<KlovenProps, 'beeld'> & { standen: readonly KenmerkStand[] }

function TeWeinig({ standen, beeld }: TeWeinigProps) {
  const paden = padenVan(beeld)
  return (
    <div className="grid grid-cols-1 gap-3">
      <Heading level={3}>{TEKST.teWeinig}</Heading>
      <Paragraph>{TEKST.teWeinigUitleg}</Paragraph>
      <ul className="vit-lines">
        {standen.map(({ kenmerk, resultaat }) => {
          const { beoordeeld, vanToepassing } = resultaat.dekking
          return (
            <li key={kenmerk.id} id={kenmerk.id} className="vit-te-weinig__item">
              <Link href={paden.kenmerk(kenmerk.id)}>
                {BEELD_TEKSTEN.genummerd(kenmerk.nummer, kenmerk.kort)}
              </Link>
              <span className="vit-te-weinig__dekking">
                {TEKST.dekking(beoordeeld, vanToepassing)}
              </span>
              {beeld.rechten.invullen && (
                <Link
                  href={paden.kenmerkInvullen(kenmerk)}
                  aria-label={TEKST.over(TEKST.vulIn, kenmerk.kort)}
                >
                  {TEKST.vulIn}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
