import { BerekeningGemiddelden } from '@/components/resultaten/berekening-gemiddelde'
import { listGemiddelden, listVerst } from '@/components/resultaten/indeling'
import { metingPaden, type ResultaatBeeld } from '@/components/resultaten/model'
import { RadarBeeld, type RadarPunt } from '@/components/resultaten/radar-beeld'
import { BEELD_TEKSTEN as TEKST, KLOVEN_TEKSTEN } from '@/components/resultaten/teksten'
import { WaardeStaven } from '@/components/resultaten/waarde-staven'
import { Legend } from '@/components/niveau/legend'
import { StripTable } from '@/components/niveau/strip-table'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { hasScore, listStanden, type KenmerkStand } from '@/lib/report/input'
import type { Tabel } from '@/lib/report/model'
import { countStanden } from '@/lib/report/samenvatting'

/** A web needs this many points to have a shape. */
const MINIMUM_RADAR = 3

type BeeldProps = { beeld: ResultaatBeeld; tabel: Tabel }

/** The picture: the web for the shape, the waarden as bars, and the strip for the detail. */
export function Beeld({ beeld, tabel }: BeeldProps) {
  const { input } = beeld
  const paden = metingPaden(beeld)
  const standen = listStanden(input)
  const telling = countStanden(standen)
  const gemiddelden = listGemiddelden(input, TEKST.totaal)
  return (
    <section className="grid grid-cols-1 gap-8" aria-labelledby="beeld">
      <Heading level={2} id="beeld">
        {TEKST.titel}
      </Heading>
      <Legend />
      <div className="vit-beeld">
        {telling.gescoord >= MINIMUM_RADAR && <RadarFiguur standen={standen} />}
        <div className="grid grid-cols-1 content-start gap-6">
          <WaardeStaven rijen={gemiddelden} />
          <BerekeningGemiddelden input={input} />
        </div>
      </div>
      <div className="grid grid-cols-1 gap-3">
        <Heading level={3}>{TEKST.strookTitel}</Heading>
        <Paragraph>{TEKST.strookConclusie(telling)}</Paragraph>
        <StripTable
          caption={TEKST.strookTitel}
          captionHidden
          rows={standen.map(({ kenmerk, resultaat, ambitie }) => ({
            id: kenmerk.id,
            label: `${kenmerk.nummer}. ${kenmerk.kort}`,
            href: paden.kenmerk(kenmerk.id),
            resultaat,
            ambitie: ambitie.niveau,
          }))}
        />
        <Details summary={TEKST.getallen}>
          <GetallenTabel {...tabel} />
        </Details>
      </div>
    </section>
  )
}

function RadarFiguur({ standen }: { standen: readonly KenmerkStand[] }) {
  const conclusie = concludeKenmerken(standen)
  return (
    <figure className="vit-radar-figuur">
      <Heading level={3}>{TEKST.radarTitel}</Heading>
      <Paragraph>{conclusie}</Paragraph>
      <RadarBeeld label={TEKST.radarAlt(conclusie)} punten={standen.map(toPunt)} />
      <figcaption className="vit-radar-figuur__uitleg">{TEKST.radarNiveau}</figcaption>
    </figure>
  )
}

/** Drawing places a figure on the screen, so here it may leave its exact fraction. */
function toPunt({ kenmerk, resultaat, ambitie }: KenmerkStand): RadarPunt {
  const { score, niveau } = resultaat
  return {
    id: kenmerk.id,
    number: kenmerk.nummer,
    name: kenmerk.kort,
    score: score && score.teller / score.noemer,
    niveau,
    ambitie: ambitie.niveau,
  }
}

function concludeKenmerken(standen: readonly KenmerkStand[]): string {
  const gescoord = standen.filter(hasScore)
  const verst = listVerst(gescoord)
  const [first] = verst
  if (!first) return KLOVEN_TEKSTEN.conclusie(0, gescoord.length)
  return TEKST.verst(
    verst.map(({ kenmerk }) => kenmerk.kort),
    first.resultaat.kloof.afgerond,
  )
}

function GetallenTabel({ bijschrift, koppen, rijen }: Tabel) {
  return (
    <Table
      caption={bijschrift}
      columns={koppen.map((header) => ({ id: header, header }))}
      rows={rijen.map((rij, index) => ({
        id: rij[0] ?? String(index),
        cells: Object.fromEntries(koppen.map((kop, kolom) => [kop, rij[kolom]])),
      }))}
    />
  )
}
