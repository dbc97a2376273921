import { FiguurBeeld } from '@/components/figuren/figuur'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { buildLensBeeld } from '@/lib/figuren/lens'
import { describeBron } from '@/lib/figuren/resultaat'
import { ANKERS, lensPad } from '@/lib/instrument/paden'
import type { LensOverzicht } from '@/lib/lenzen/schema'
import { describeLens } from '@/lib/report/teksten-lens'
import type { OnderdeelResultaat } from '@/lib/scoring/lens'
import { Onderdeel } from './onderdeel'
import { LENS_TEKSTEN as TEKST, LENZEN_TEKSTEN } from './teksten'

/** So many of the parts that lag show all of it at once; the others when asked. */
const AANTAL_OPEN = 3

/** The result by way of one lens: a sentence, a figure, a table, then its parts. */
export function LensResultaatPagina(overzicht: LensOverzicht) {
  const { metingId, input, resultaat } = overzicht
  const { lens, onderdelen, achter } = resultaat
  const paden = metingPaden(input.gemeente.code, metingId)
  const overig = onderdelen.filter((deel) => !achter.includes(deel))
  return (
    <div className="vit-stack">
      <MetingKruimelpad
        {...input}
        paden={paden}
        boven={{ label: LENZEN_TEKSTEN.kruimel, href: paden.lenzen }}
        current={lens.kort}
      />
      <ResultaatNavigatie gemeenteCode={input.gemeente.code} metingId={metingId} current={null} />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titelVan(lens.titel)}</Heading>
        <Stand {...input} />
        <Paragraph className="vit-kernzin">
          {describeLens(input.gemeente.naam, resultaat)}
        </Paragraph>
        <Paragraph>{lens.omschrijving}</Paragraph>
      </header>
      <Beeld {...overzicht} />
      {achter.length > 0 && (
        <Onderdelen titel={TEKST.achterTitel} delen={achter} overzicht={overzicht} />
      )}
      {overig.length > 0 && (
        <Onderdelen
          titel={achter.length > 0 ? TEKST.overigTitel : TEKST.alleTitel}
          delen={overig}
          overzicht={overzicht}
        />
      )}
      <ul className="vit-links">
        <li>
          <Link href={lensPad(lens.id)}>{TEKST.naarKader}</Link>
        </li>
        <li>
          <Link href={paden.lenzen}>{TEKST.alleLenzen}</Link>
        </li>
      </ul>
      <Zelfbeeld {...input} />
    </div>
  )
}

function Beeld({ metingId, input, resultaat }: LensOverzicht) {
  const { lens, onderdelen, achter } = resultaat
  const paden = metingPaden(input.gemeente.code, metingId)
  const figuur = buildLensBeeld(resultaat, { bron: describeBron(input) })
  return (
    <section className="grid grid-cols-1 gap-6">
      {figuur && <FiguurBeeld figuur={figuur} kop={2} downloads={paden.figuur(figuur.id)} />}
      <Details summary={TEKST.tabelTitel} open={!figuur}>
        <Table
          caption={TEKST.bijschrift(lens.titel)}
          captionHidden
          columns={[
            { id: 'onderdeel', header: TEKST.kolommen.onderdeel },
            { id: 'score', header: TEKST.kolommen.score, numeric: true },
            { id: 'dekking', header: TEKST.kolommen.dekking, numeric: true },
            { id: 'stand', header: TEKST.kolommen.stand },
          ]}
          rows={onderdelen.map((deel) => ({
            id: String(deel.onderdeel.id),
            cells: toCellen(deel, describeStand(deel, achter.includes(deel))),
          }))}
        />
      </Details>
      <Paragraph variant="small">
        {TEKST.uitleg} <Link href="/verantwoording">{TEKST.verantwoording}</Link>
      </Paragraph>
    </section>
  )
}

function describeStand({ status }: OnderdeelResultaat, isAchter: boolean): string {
  if (status !== 'beoordeeld') return TEKST.statussen[status]
  return isAchter ? TEKST.onder : TEKST.haalt
}

function toCellen({ onderdeel, score, dekking }: OnderdeelResultaat, stand: string) {
  return {
    onderdeel: (
      <Link href={`#${ANKERS.lensdeel(onderdeel.id)}`}>
        {TEKST.onderdeel(onderdeel.id, onderdeel.titel)}
      </Link>
    ),
    score: score?.afgerond ?? TEKST.geenScore,
    dekking: TEKST.dekkingKort(dekking.beoordeeld, dekking.vanToepassing),
    stand,
  }
}

type OnderdelenProps = {
  titel: string
  delen: readonly OnderdeelResultaat[]
  overzicht: LensOverzicht
}

function Onderdelen({ titel, delen, overzicht }: OnderdelenProps) {
  return (
    <section className="grid grid-cols-1 gap-6">
      <Heading level={2}>{titel}</Heading>
      <ul className="vit-rows vit-lensrijen">
        {delen.map((deel, index) => (
          <Onderdeel
            key={deel.onderdeel.id}
            deel={deel}
            hulp={overzicht.hulp.get(deel.onderdeel.id) ?? null}
            isOpen={overzicht.hulp.has(deel.onderdeel.id) && index < AANTAL_OPEN}
            overzicht={overzicht}
          />
        ))}
      </ul>
    </section>
  )
}
