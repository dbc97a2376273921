import { FiguurBeeld } from '@/components/figuren/figuur'
import type { metingPaden } from '@/components/gemeente/paden'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { buildOntwikkelingBeeld } from '@/lib/figuren/ontwikkeling'
import { describeVerschil, VERSCHIL_UITLEG } from '@/lib/report/verschil'
import type { GemiddeldeOntwikkeling, OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'
import { writeKeuze } from './paden'
import { ONTWIKKELING_TEKSTEN as TEKST } from './teksten'

export type Paden = ReturnType<typeof metingPaden>
type BeeldProps = { beeld: OntwikkelingBeeld; gemeente: { naam: string }; paden: Paden }

/** The metingen in a figure, and all of its figures in tables. */
export function Beeld({ beeld, gemeente, paden }: BeeldProps) {
  const figuur = buildOntwikkelingBeeld(beeld, gemeente.naam)
  const keuze = writeKeuze(beeld.metingen.map(({ metingId }) => metingId))
  return (
    <section className="grid grid-cols-1 gap-6">
      <FiguurBeeld
        figuur={figuur}
        kop={2}
        kenmerkHref={paden.kenmerk}
        downloads={paden.figuur(figuur.id, keuze)}
      />
      <Details summary={TEKST.tabelTitel}>
        <KenmerkTabel beeld={beeld} paden={paden} />
        <Paragraph variant="small">{VERSCHIL_UITLEG}</Paragraph>
      </Details>
      <Gemiddelden beeld={beeld} />
    </section>
  )
}

const metingKolommen = ({ metingen }: OntwikkelingBeeld) =>
  metingen.map(({ metingId, naam }) => ({ id: metingId, header: naam, numeric: true }))

function KenmerkTabel({ beeld, paden }: { beeld: OntwikkelingBeeld; paden: Paden }) {
  return (
    <Table
      caption={TEKST.bijschrift}
      captionHidden
      columns={[
        { id: 'kenmerk', header: TEKST.kolommen.kenmerk },
        ...metingKolommen(beeld),
        { id: 'verschil', header: TEKST.kolommen.verschil, numeric: true },
      ]}
      rows={beeld.kenmerken.map(({ kenmerk, standen, geheel }) => ({
        id: kenmerk.id,
        cells: {
          kenmerk: (
            <Link href={paden.kenmerk(kenmerk.id)}>{TEKST.kort(kenmerk.nummer, kenmerk.kort)}</Link>
          ),
          ...Object.fromEntries(
            beeld.metingen.map(({ metingId }, i) => [
              metingId,
              standen[i]?.score?.afgerond ?? TEKST.leeg,
            ]),
          ),
          verschil:
            geheel.redenen.length > 0 ? TEKST.nietVergelijkbaar : describeVerschil(geheel.verschil),
        },
      }))}
    />
  )
}

function Gemiddelden({ beeld }: { beeld: OntwikkelingBeeld }) {
  const { waarden: titels } = beeld.metingen.at(-1)?.instrument ?? { waarden: [] }
  const rijen: [id: string, titel: string, GemiddeldeOntwikkeling][] = [
    ['totaal', TEKST.totaal, beeld.totaal],
    ...titels.map(({ id, titel }): [string, string, GemiddeldeOntwikkeling] => [
      id,
      titel,
      beeld.waarden[id],
    ]),
  ]
  return (
    <section className="grid grid-cols-1 gap-4">
      <Heading level={2}>{TEKST.gemiddelden}</Heading>
      <Table
        caption={TEKST.gemiddeldenBijschrift}
        captionHidden
        columns={[
          { id: 'waarde', header: TEKST.kolommen.waarde },
          ...metingKolommen(beeld),
          { id: 'verschil', header: TEKST.kolommen.verschil, numeric: true },
          { id: 'over', header: TEKST.kolommen.over, numeric: true },
        ]}
        rows={rijen.map(([id, titel, gemiddelde]) => ({
          id,
          cells: {
            waarde: titel,
            ...Object.fromEntries(
              beeld.metingen.map(({ metingId }, i) => [
                metingId,
                gemiddelde.standen[i]?.score?.afgerond ?? TEKST.leeg,
              ]),
            ),
            verschil: describeVerschil(gemiddelde.geheel),
            over: TEKST.over(gemiddelde),
          },
        }))}
      />
      <Paragraph variant="small">
        {TEKST.overUitleg} {VERSCHIL_UITLEG}
      </Paragraph>
    </section>
  )
}
